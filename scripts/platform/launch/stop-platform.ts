import { setTimeout as sleep } from 'node:timers/promises';
import { endOrphans, runningSupervisor, SUPERVISOR } from '../process/orphans.ts';
import { isAlive } from '../process/proc-table.ts';
import { forgetProcess } from '../process/records.ts';
import { clearReady } from './run-state.ts';

const PATIENCE_SECONDS = 90;

/** Asks the supervisor to end, then ends what is left. Answers whether anything ran. */
export const stopPlatform = async (): Promise<boolean> => {
  const supervisor = runningSupervisor();
  if (supervisor) {
    process.kill(supervisor.pid, 'SIGTERM');
    const until = performance.now() + PATIENCE_SECONDS * 1000;
    while (isAlive(supervisor)) {
      if (performance.now() > until) process.kill(supervisor.pid, 'SIGKILL');
      await sleep(100);
    }
  }
  const left = await endOrphans();
  clearReady();
  forgetProcess(SUPERVISOR);
  return supervisor !== null || left.length > 0;
};
