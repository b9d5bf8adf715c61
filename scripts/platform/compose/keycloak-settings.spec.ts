import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { OPERATOR_SETTINGS, operatorSettings } from '../keycloak/operator-settings.ts';
import { realmEnvironment } from '../keycloak/realm.ts';
import { keycloakService } from '../keycloak/service.ts';
import { apiSettings } from '../services/api-services.ts';
import { inWorkspace } from '../settings/workspace.ts';
import { composeEnvironment } from './environment.ts';
import { examplePlatform } from './example-platform.ts';
import { readComposeFile } from './read-compose-file.ts';

const platform = examplePlatform();
const composed = () => readComposeFile(composeEnvironment(platform));
const clustered = () => readComposeFile(composeEnvironment(platform), 'docker-compose.cluster.yml');
const before = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

const sourcesBelow = (folder: string, ending: string): string =>
  fs
    .readdirSync(inWorkspace(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => fs.readFileSync(path.join(inWorkspace(folder), file), 'utf8'))
    .join('\n');
const names = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].toSorted();

describe('what Keycloak’s own providers read', () => {
  const java = fs
    .readdirSync(inWorkspace('keycloak', 'providers'))
    .filter((module) => fs.existsSync(inWorkspace('keycloak', 'providers', module, 'src', 'main', 'java')))
    .map((module) => sourcesBelow(path.join('keycloak', 'providers', module, 'src', 'main', 'java'), '.java'))
    .join('\n');
  const read = names(java, /getOrDefault\("(GPS_[A-Z_]+)"/g);
  const eventLog = ['KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__URL', 'KC_SPI_EVENTS_LISTENER__GPS_EVENT_LOG__SECRET'];

  it.each([...read, ...eventLog])('%s is given by the native start and in containers', (name) => {
    expect(read.length).toBeGreaterThan(4);
    expect(Object.keys(keycloakService(platform).env)).toContain(name);
    expect(Object.keys(composed()['keycloak']?.environment ?? {})).toContain(name);
  });
});

describe('what the realm leaves open', () => {
  const DERIVED = ['REDIRECTS_OVER_HTTP', 'SMTP_HOST', 'SMTP_PORT', 'SMTP_AUTH', 'SMTP_SSL', 'SMTP_STARTTLS', 'SMTP_USER', 'SMTP_PASSWORD'];
  const asked = names(fs.readFileSync(inWorkspace('realm-export.json'), 'utf8'), /\$\{([A-Z][A-Z0-9_]*)[:}]/g);
  const federation = names(
    sourcesBelow(path.join('keycloak', 'realm', 'src', 'federation'), '.ts').replace(/^import.*$/gm, ''),
    /'((?:LDAP_[A-Z_]+)|FEDERATION_FILE|SOCIAL_SANDBOX_URL)'/g,
  );

  it.each([...asked.filter((name) => !DERIVED.includes(name)), ...federation])('%s is handed on by both ways to start', (name) => {
    process.env[name] ||= 'said';
    expect(Object.keys({ ...apiSettings(platform), ...realmEnvironment(platform) })).toContain(name);
    expect(Object.keys(composed()['realm']?.environment ?? {})).toContain(name);
  });

  it('may be said by an operator, secrets of partners included, and by nothing else of the environment', () => {
    const said = operatorSettings({ LDAP_URL: 'ldaps://d', FEDERATION_ACME: 'secret', LDAP_VENDOR: '', HOME: '/root' });
    expect(said).toEqual({ LDAP_URL: 'ldaps://d', FEDERATION_ACME: 'secret' });
    expect(OPERATOR_SETTINGS).toEqual([...new Set(OPERATOR_SETTINGS)]);
  });
});

describe('certificates that Keycloak is to believe', () => {
  it('are named by their whole path', () => {
    process.env['KC_TRUSTSTORE_PATHS'] = 'certificates/ldap.pem, /etc/own.pem';
    expect(keycloakService(platform).env['KC_TRUSTSTORE_PATHS']).toBe(`${path.resolve('certificates/ldap.pem')},/etc/own.pem`);
    expect(() => composeEnvironment(platform)).toThrow('several places');
  });

  it('are put where the container looks for them', () => {
    process.env['KC_TRUSTSTORE_PATHS'] = '/etc/certificates';
    const { environment, volumes } = composed()['keycloak'] ?? {};
    expect([environment?.['KC_TRUSTSTORE_PATHS'], volumes]).toEqual(['/truststore', ['/etc/certificates:/truststore:ro']]);
  });

  it('are those of the system when nothing is said', () => {
    expect(keycloakService(platform).env).not.toHaveProperty('KC_TRUSTSTORE_PATHS');
    expect(composed()['keycloak']?.volumes).toEqual(['/dev/null:/truststore:ro']);
  });
});

describe('behind a proxy', () => {
  it('both ways to start believe its word, and without one nobody’s', () => {
    const remote = { ...platform, urls: { ...platform.urls, keycloak: 'https://id.example' } };
    const told = { KC_PROXY_HEADERS: 'xforwarded', KC_PROXY_TRUSTED_ADDRESSES: '127.0.0.1' };
    expect(keycloakService(remote).env).toMatchObject(told);
    expect(readComposeFile(composeEnvironment(remote))['keycloak']?.environment).toMatchObject(told);
    expect(composed()['keycloak']?.environment).not.toHaveProperty('KC_PROXY_HEADERS');
  });
});

describe('docker-compose.cluster.yml', () => {
  const OWN = [
    'KC_CACHE',
    'KC_CACHE_EMBEDDED_NETWORK_BIND_ADDRESS',
    'KC_CACHE_EMBEDDED_NETWORK_BIND_PORT',
    'KC_HTTP_HOST',
    'KC_HTTP_PORT',
    'KC_PROXY_HEADERS',
    'KC_PROXY_TRUSTED_ADDRESSES',
  ];

  it('gives the second node all that the first has, by building upon the same service', () => {
    expect(clustered()['keycloak-2']?.extends).toEqual({ file: 'docker-compose.yml', service: 'keycloak' });
  });

  it('changes only where the nodes listen, how they meet and whom they believe', () => {
    const [first, second] = ['keycloak', 'keycloak-2'].map((name) => clustered()[name]?.environment ?? {});
    expect(Object.keys(first ?? {}).toSorted()).toEqual(OWN);
    expect(Object.keys(second ?? {}).toSorted()).toEqual([...OWN, 'KC_HTTP_MANAGEMENT_PORT'].toSorted());
    for (const name of ['KC_CACHE', 'KC_PROXY_HEADERS', 'KC_PROXY_TRUSTED_ADDRESSES']) expect(second?.[name]).toBe(first?.[name]);
    const places = [first, second].map((node) => [node?.['KC_HTTP_PORT'], node?.['KC_CACHE_EMBEDDED_NETWORK_BIND_PORT']]);
    expect(new Set(places.flat()).size).toBe(4);
  });

  it('lets nobody from outside say where they come from', () => {
    const text = fs.readFileSync(inWorkspace('docker-compose.cluster.yml'), 'utf8');
    for (const header of ['X-Forwarded-For', 'X-Forwarded-Host', 'Forwarded'])
      expect(text).toMatch(new RegExp(`http-request del-header ${header}\\n`));
    expect(text).toContain('option forwardfor');
  });
});
