import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;

/** The Maven modules: every folder with a pom.xml. */
const modules = (): string[] =>
  fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, 'pom.xml')))
    .toSorted();

/** What goes into the build; README files and the tests against a real Keycloak do not. */
const sources = (): string[] => ['pom.xml', ...modules().flatMap((module) => [`${module}/pom.xml`, ...filesBelow(`${module}/src`)])];

const filesBelow = (name: string): string[] =>
  (fs.existsSync(path.join(folder, name)) ? fs.readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();

/** Changes when a jar could: Keycloak is built again then, and only then. */
export const providersDigest = (): string => {
  const hash = createHash('sha256');
  for (const name of sources())
    hash
      .update(`${name}\0`)
      .update(fs.readFileSync(path.join(folder, name)))
      .update('\0');
  return hash.digest('hex');
};

const homeIn = (cache: string): string => path.join(cache, providersDigest().slice(0, 16));

/** What an earlier run built from the same sources, if one did. */
export const builtJars = (cache: string): string[] | null => {
  const home = homeIn(cache);
  return fs.existsSync(home) ? fs.readdirSync(home).map((name) => path.join(home, name)) : null;
};

export type Maven = (args: string[], cwd: string) => Promise<void>;

/**
 * The jars, built with their unit tests unless the same sources were built before.
 * @param cache a folder that keeps one build per digest; the work is done in there, so that two runs never share a target folder
 */
export const providerJars = async (cache: string, maven: Maven): Promise<string[]> => {
  const home = homeIn(cache);
  if (!fs.existsSync(home)) {
    const draft = fs.mkdtempSync(path.join(madeFolder(cache), 'draft-'));
    try {
      for (const name of sources()) fs.cpSync(path.join(folder, name), path.join(draft, 'work', name));
      await maven(['-B', '-q', '-Dstyle.color=never', 'verify'], path.join(draft, 'work'));
      for (const module of modules())
        collect(path.join(draft, 'work', module, 'target', `gps-${module}.jar`), madeFolder(path.join(draft, 'jars')));
      keep(path.join(draft, 'jars'), home);
    } finally {
      fs.rmSync(draft, { recursive: true, force: true });
    }
  }
  return fs.readdirSync(home).map((name) => path.join(home, name));
};

/** Keycloak compares the time of each jar with that of its own build, so jars are copied with their times. */
export const installJars = (jars: readonly string[], keycloakHome: string): void => {
  const target = path.join(keycloakHome, 'providers');
  for (const name of fs.readdirSync(target).filter((file) => file.endsWith('.jar'))) fs.rmSync(path.join(target, name));
  for (const jar of jars) fs.cpSync(jar, path.join(target, path.basename(jar)), { preserveTimestamps: true });
};

/** A module that is for tests only has no jar. */
const collect = (jar: string, target: string): void => {
  if (fs.existsSync(jar)) fs.cpSync(jar, path.join(target, path.basename(jar)), { preserveTimestamps: true });
};

/** Another run may have been faster; its build is as good. */
const keep = (built: string, home: string): void => {
  try {
    fs.renameSync(built, home);
  } catch (error) {
    if (!fs.existsSync(home)) throw error;
  }
};

const madeFolder = (name: string): string => {
  fs.mkdirSync(name, { recursive: true });
  return name;
};
