import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Brought, built or written along the way: they follow from the rest. */
const SKIPPED = new Set(['node_modules', '.next', 'dist', 'coverage', 'test-results', 'tsconfig.tsbuildinfo', 'next-env.d.ts']);

/** One digest for a set of files and folders: names and contents, in order. A path that is not there counts as such. */
export const treeDigest = (paths: string[]): string => {
  const hash = createHash('sha256');
  const add = (file: string, name: string): void => {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat) hash.update(`${name}\0absent\0`);
    else if (stat.isDirectory()) {
      for (const entry of fs.readdirSync(file).toSorted()) if (!SKIPPED.has(entry)) add(path.join(file, entry), `${name}/${entry}`);
    } else hash.update(`${name}\0`).update(fs.readFileSync(file)).update('\0');
  };
  for (const file of paths) add(file, path.basename(file));
  return hash.digest('hex');
};
