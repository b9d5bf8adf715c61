import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { installPasswordList } from '../../../password-list/install-password-list.ts';
import { installJars, providerJars, providersDigest } from '../../../providers/provider-jars.ts';

const run = promisify(execFile);
const VERSION = '26.7.4';
const root = path.resolve(import.meta.dirname, '../../../..');
const local = path.join(root, '.local');

/** A built Keycloak of our own with the product's settings, providers and theme; built once per change of the first two. */
export async function preparedKeycloak(): Promise<string> {
  const conf = await readFile(path.join(root, 'keycloak/keycloak.conf'), 'utf8');
  const stamp = createHash('sha256').update(`${VERSION}\n${conf}\n${providersDigest()}`).digest('hex');
  const home = path.join(local, 'test', `keycloak-${stamp.slice(0, 12)}`);
  if (!(await exists(path.join(home, 'built')))) await build(home, conf);
  await rm(path.join(home, 'themes/grand-prix'), { recursive: true, force: true });
  await rm(path.join(home, 'data/tmp'), { recursive: true, force: true });
  installPasswordList(home);
  const theme = path.join(root, 'themes/grand-prix');
  if (await exists(theme)) await cp(theme, path.join(home, 'themes/grand-prix'), { recursive: true });
  return home;
}

async function build(home: string, conf: string): Promise<void> {
  const jars = await providerJars(
    path.join(local, 'providers'),
    async (args, cwd) => void (await run('mvn', args, { cwd, maxBuffer: 1e8 })),
  );
  const draft = `${home}.draft`;
  await rm(draft, { recursive: true, force: true });
  await rm(home, { recursive: true, force: true });
  await mkdir(path.dirname(home), { recursive: true });
  await obtain(draft);
  await writeFile(path.join(draft, 'conf/keycloak.conf'), conf);
  installJars(jars, draft);
  await rename(draft, home);
  await run(path.join(home, 'bin/kc.sh'), ['build'], { cwd: home, maxBuffer: 1e8 });
  await writeFile(path.join(home, 'built'), '');
}

/** An unpacked distribution if there is one, otherwise the archive that npm start fetched, otherwise Maven. */
async function obtain(target: string): Promise<void> {
  const unpacked = process.env['KEYCLOAK_DIST'] ?? path.join(local, 'keycloak');
  if (await exists(path.join(unpacked, 'bin/kc.sh'))) {
    await cp(unpacked, target, {
      recursive: true,
      preserveTimestamps: true,
      filter: (file) => !file.startsWith(path.join(unpacked, 'data')),
    });
    return;
  }
  const archive = (await downloaded()) ?? (await fetchByMaven());
  await mkdir(target, { recursive: true });
  await run('tar', ['-xzf', archive, '-C', target, '--strip-components=1']);
}

async function downloaded(): Promise<string | null> {
  const folder = path.join(local, 'downloads', `keycloak-${VERSION}`);
  if (!(await exists(folder))) return null;
  const name = (await readdir(folder)).find((file) => file.endsWith('.tar.gz'));
  return name ? path.join(folder, name) : null;
}

async function fetchByMaven(): Promise<string> {
  const folder = path.join(local, 'test/downloads');
  const archive = path.join(folder, `keycloak-quarkus-dist-${VERSION}.tar.gz`);
  if (await exists(archive)) return archive;
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
  await run('mvn', ['-B', '-q', goal, `-Dartifact=org.keycloak:keycloak-quarkus-dist:${VERSION}:tar.gz`, `-DoutputDirectory=${folder}`], {
    maxBuffer: 1e8,
  });
  return archive;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
