import { setTimeout as sleep } from 'node:timers/promises';
import fs from 'node:fs';
import { localDir } from '../settings/workspace.ts';
import { allPids, groupMembers, identify, isAlive, type ProcessIdentity } from './proc-table.ts';

/** Every child carries this, so members of a group whose leader died are recognised as ours. */
export const MARK = 'GPS_STARTED_FROM';

const isMarked = (pid: number): boolean => {
  try {
    return fs.readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${MARK}=${localDir}`);
  } catch {
    return false;
  }
};

export const markedProcesses = (): ProcessIdentity[] =>
  allPids()
    .filter((pid) => pid !== process.pid && isMarked(pid))
    .map(identify)
    .filter((identity) => identity !== null);

const remaining = (leader: ProcessIdentity): number[] => {
  const members = groupMembers(leader.pid);
  return isAlive(leader) ? [...new Set([leader.pid, ...members])] : members.filter((pid) => isMarked(pid));
};

const signalAll = (pids: number[], signal: NodeJS.Signals): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // gone meanwhile
    }
  }
};

/** Asks the leader to end, then ends what is left of its group. Resolves when nothing of it is left. */
export const endProcess = async (leader: ProcessIdentity, signal: NodeJS.Signals, patienceSeconds = 20): Promise<void> => {
  signalAll(isAlive(leader) ? [leader.pid] : remaining(leader), signal);
  const until = performance.now() + patienceSeconds * 1000;
  while (remaining(leader).length > 0) {
    if (performance.now() > until) signalAll(remaining(leader), 'SIGKILL');
    else if (!isAlive(leader)) signalAll(remaining(leader), 'SIGTERM');
    await sleep(100);
  }
};
