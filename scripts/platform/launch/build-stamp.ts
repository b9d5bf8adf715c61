import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { writeFileWhole } from '../process/whole-file.ts';
import { treeDigest } from '../provide/tree-digest.ts';

export interface Build {
  /** Files and folders whose contents decide what comes out, and all else that does. */
  inputs: { paths: string[]; versions: string };
  /** Files and folders that come out. One that is missing is no build. */
  outputs: string[];
  stamp: string;
}

const inputsOf = ({ inputs }: Build): string => `${treeDigest(inputs.paths)} ${inputs.versions}`;

/** Servers write caches beside what was built; those say nothing about it. */
const WRITTEN_LATER = 'cache';

/** Names and sizes, without reading what is in the files: a deleted, half-copied or differently built one is seen. */
const shapeOf = (outputs: string[]): string | null => {
  const hash = createHash('sha256');
  for (const output of outputs) {
    if (!fs.existsSync(output)) return null;
    const entries = fs.statSync(output).isDirectory() ? filesBelow(output) : [output];
    for (const file of entries) hash.update(`${path.relative(output, file)}\0${fs.lstatSync(file).size}\0`);
  }
  return hash.digest('hex');
};

const filesBelow = (dir: string): string[] =>
  fs
    .readdirSync(dir, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(dir, entry.name);
      if (!entry.isDirectory()) return [file];
      return entry.name === WRITTEN_LATER ? [] : filesBelow(file);
    });

const stampedOf = (stamp: string): string => (fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '');

/**
 * Builds unless exactly these inputs were built to the end and what came out is still there. The stamp is taken away first and
 * written last, so a build that failed or was killed leaves none.
 */
export const buildUnlessBuilt = async (build: Build, work: () => Promise<void>): Promise<boolean> => {
  // Read before the build: what is edited during it is built the next time.
  const inputs = inputsOf(build);
  const shape = shapeOf(build.outputs);
  if (shape !== null && stampedOf(build.stamp) === `${inputs} ${shape}`) return false;
  fs.rmSync(build.stamp, { force: true });
  await work();
  const made = shapeOf(build.outputs);
  if (made === null) throw new Error(`the build ended well and left out one of ${build.outputs.join(', ')}`);
  writeFileWhole(build.stamp, `${inputs} ${made}`);
  return true;
};
