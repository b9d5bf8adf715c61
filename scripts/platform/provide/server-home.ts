import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inWorkspace, localDir } from '../settings/workspace.ts';
import { isRoot } from './machine.ts';

const othersMayPass = (dir: string): boolean => {
  for (let at = path.resolve(dir); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
};

/** For root in a closed home folder, where the lent account cannot reach .local. */
const systemDir = (dir: string): string =>
  path.join('/var/lib/grand-prix-social', createHash('sha256').update(dir).digest('hex').slice(0, 12));

const reachable = (dir: string): string => (isRoot && !othersMayPass(dir) ? systemDir(dir) : dir);

/** Where files lie that a server under a lent account must read. */
export const serverHome = (...parts: string[]): string => path.join(reachable(localDir), ...parts);

/** The same for programs, which the platform and the test run of one clone share. */
export const programHome = (...parts: string[]): string => path.join(reachable(inWorkspace('.local')), ...parts);
