import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { certificateIn, keyIn } from '../server/directory-certificate.ts';
import { freePort } from '../server/free-port.ts';

const PROGRAM = ['/usr/sbin/slapd', '/usr/local/libexec/slapd', '/usr/lib/openldap/slapd'].find((file) => existsSync(file));
export const SUFFIX = 'dc=paddock,dc=example';
export const BIND_DN = `cn=reader,${SUFFIX}`;
export const BIND_PASSWORD = 'password-of-the-reader';

/** Whether there is a slapd, or one could be installed with apt. */
export function slapdIsThere(): boolean {
  if (PROGRAM) return true;
  try {
    execFileSync('apt-get', ['-q', '-y', 'install', '--no-install-recommends', 'slapd', 'ldap-utils'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
      timeout: 180_000,
    });
    return existsSync('/usr/sbin/slapd');
  } catch {
    return false;
  }
}

export interface SlapdOptions {
  /** The folder of a certificate and its key: it then speaks TLS as well. */
  readonly certificate?: string;
  /** Attributes and classes of its own. */
  readonly schema?: string;
}

/** A real OpenLDAP with a directory of its own. */
export class Slapd {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'slapd-'));
  readonly #options: SlapdOptions;
  #process: ChildProcess | null = null;
  url = '';
  /** Only with a certificate. */
  secureUrl = '';

  constructor(options: SlapdOptions = {}) {
    this.#options = options;
  }

  async start(): Promise<this> {
    this.url = `ldap://127.0.0.1:${await freePort()}`;
    if (this.#options.certificate) this.secureUrl = `ldaps://127.0.0.1:${await freePort()}`;
    mkdirSync(path.join(this.#folder, 'data'));
    writeFileSync(this.#file('slapd.conf'), this.#configuration());
    this.#process = spawn(
      PROGRAM ?? '/usr/sbin/slapd',
      ['-f', this.#file('slapd.conf'), '-h', `${this.url} ${this.secureUrl}`.trim(), '-d', '0'],
      {
        stdio: 'ignore',
      },
    );
    for (let tries = 0; tries < 100; tries++) {
      try {
        this.change('dn: ' + SUFFIX, 'changetype: add', 'objectClass: dcObject', 'objectClass: organization', 'o: Paddock', 'dc: paddock');
        return this;
      } catch {
        await sleep(100);
      }
    }
    throw new Error('slapd did not start');
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#process?.once('exit', resolve));
    this.#process?.kill();
    await gone;
    rmSync(this.#folder, { recursive: true });
  }

  /** Its machine is up, and it answers nobody. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  /** LDIF of one change, as the directory's owner. */
  change(...lines: string[]): void {
    execFileSync('ldapmodify', ['-x', '-H', this.url, '-D', `cn=root,${SUFFIX}`, '-w', 'root'], {
      input: `${lines.join('\n')}\n\n`,
      stdio: 'pipe',
    });
  }

  /** Everything in the directory, to see that nothing was written. */
  content(): string {
    const search = ['-x', '-LLL', '-H', this.url, '-D', `cn=root,${SUFFIX}`, '-w', 'root', '-b', SUFFIX, '*', 'modifyTimestamp'];
    return execFileSync('ldapsearch', search, { encoding: 'utf8' });
  }

  #file(name: string): string {
    return path.join(this.#folder, name);
  }

  #configuration(): string {
    const schemas = ['core', 'cosine', 'inetorgperson'].map((name) => `include /etc/ldap/schema/${name}.schema`);
    const { certificate, schema } = this.#options;
    if (schema) writeFileSync(this.#file('own.schema'), schema);
    return [
      ...schemas,
      ...(schema ? [`include ${this.#file('own.schema')}`] : []),
      ...(certificate ? [`TLSCertificateFile ${certificateIn(certificate)}`, `TLSCertificateKeyFile ${keyIn(certificate)}`] : []),
      'modulepath /usr/lib/ldap',
      'moduleload back_mdb',
      `pidfile ${this.#file('slapd.pid')}`,
      'database mdb',
      `suffix "${SUFFIX}"`,
      `rootdn "cn=root,${SUFFIX}"`,
      'rootpw root',
      `directory ${this.#file('data')}`,
      `access to attrs=userPassword by anonymous auth by * none`,
      `access to * by dn.exact="${BIND_DN}" read by * none`,
      '',
    ].join('\n');
  }
}

export function person(uid: string, password: string, mail = `${uid}@paddock.example`): string[] {
  return [
    `dn: uid=${uid},ou=people,${SUFFIX}`,
    'changetype: add',
    'objectClass: inetOrgPerson',
    `uid: ${uid}`,
    `cn: ${uid}`,
    `sn: ${uid}`,
    `mail: ${mail}`,
    `userPassword: ${password}`,
  ];
}

export function unit(name: string): string[] {
  return [`dn: ou=${name},${SUFFIX}`, 'changetype: add', 'objectClass: organizationalUnit', `ou: ${name}`];
}

export function group(name: string, ...members: string[]): string[] {
  const dns = members.map((member) => `member: uid=${member},ou=people,${SUFFIX}`);
  return [`dn: cn=${name},ou=groups,${SUFFIX}`, 'changetype: add', 'objectClass: groupOfNames', `cn: ${name}`, ...dns];
}

/** The account that Keycloak reads with. */
export function reader(): string[] {
  return [
    `dn: ${BIND_DN}`,
    'changetype: add',
    'objectClass: organizationalRole',
    'objectClass: simpleSecurityObject',
    'cn: reader',
    `userPassword: ${BIND_PASSWORD}`,
  ];
}

/** What is the same in all settings of a directory of the tests. */
export const READER_SETTINGS = { LDAP_BIND_DN: BIND_DN, LDAP_BIND_PASSWORD: BIND_PASSWORD, LDAP_USERS_DN: `ou=people,${SUFFIX}` };
