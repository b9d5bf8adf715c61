import fs from 'node:fs';

/** A pid alone may belong to somebody else by now; with the start time it names one process for good. */
export interface ProcessIdentity {
  pid: number;
  /** Clock ticks since boot, as field 22 of /proc/PID/stat, with the boot's id. */
  started: string;
}

const bootId = (): string => {
  try {
    return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return 'unknown';
  }
};

const statFields = (pid: number): string[] | null => {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
};

export const identify = (pid: number): ProcessIdentity | null => {
  const fields = statFields(pid);
  if (!fields || fields[0] === 'Z') return null;
  return { pid, started: `${bootId()}:${fields[19] ?? ''}` };
};

export const isAlive = (identity: ProcessIdentity): boolean => identify(identity.pid)?.started === identity.started;

export const allPids = (): number[] => {
  try {
    return fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
};

export const parentOf = (pid: number): number => Number(statFields(pid)?.[1] ?? 0);

export const commandLine = (pid: number): string => {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean).join(' ');
  } catch {
    return '';
  }
};

/** Members of the process group that a child led, seen even when the leader itself is gone. */
export const groupMembers = (group: number): number[] => allPids().filter((pid) => Number(statFields(pid)?.[2] ?? -1) === group);
