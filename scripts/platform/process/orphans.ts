import { endProcess, markedProcesses } from './end-process.ts';
import { isAlive } from './proc-table.ts';
import { forgetProcess, type ProcessRecord, recordedProcesses, recordOf } from './records.ts';

export const SUPERVISOR = 'supervisor';

/** The supervisor that runs this platform now, if there is one. */
export const runningSupervisor = (): ProcessRecord | null => {
  const record = recordOf(SUPERVISOR);
  return record && record.pid !== process.pid && isAlive(record) ? record : null;
};

/** Ends the commands that a start was in the middle of: a build, an import. */
export const endCommands = async (): Promise<void> => {
  const commands = recordedProcesses().filter((record) => record.name.startsWith('command-'));
  await Promise.all(commands.map((record) => endProcess(record, 'SIGTERM', 5)));
};

/** Ends what a supervisor that was killed left behind. Answers the names of the parts that were still running. */
export const endOrphans = async (): Promise<string[]> => {
  const orphans = recordedProcesses().filter((record) => record.name !== SUPERVISOR);
  const alive = orphans.filter(isAlive);
  // Servers of data last: their clients end cleanly while these still answer.
  const isData = (record: ProcessRecord): boolean => record.name === 'postgres' || record.name === 'redis';
  for (const group of [orphans.filter((one) => !isData(one)), orphans.filter(isData)]) {
    await Promise.all(group.map((record) => endProcess(record, record.stopSignal)));
  }
  // Killed between starting a process and recording it: the mark in its environment still tells.
  await Promise.all(markedProcesses().map((identity) => endProcess(identity, 'SIGTERM')));
  for (const record of orphans) forgetProcess(record.name);
  return alive.map((record) => record.name);
};
