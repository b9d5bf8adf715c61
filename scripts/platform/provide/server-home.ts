import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inLocal, localDir } from '../settings/workspace.ts';
import { isRoot } from './machine.ts';

const othersMayPass = (dir: string): boolean => {
  for (let at = path.resolve(dir); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
};

/** For root in a closed home folder, where the lent account cannot reach .local. */
const systemDir = (): string => path.join('/var/lib/grand-prix-social', createHash('sha256').update(localDir).digest('hex').slice(0, 12));

/** Where files lie that a server under a lent account must read. */
export const serverHome = (...parts: string[]): string =>
  isRoot && !othersMayPass(localDir) ? path.join(systemDir(), ...parts) : inLocal(...parts);
