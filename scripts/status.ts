import { setTimeout } from 'node:timers/promises';
import { composeIsUp, composeStatus } from './platform/compose/start-compose.ts';
import { isReady } from './platform/launch/run-state.ts';
import { table } from './platform/launch/summary.ts';
import { isHealthy, type HealthProbe } from './platform/process/health.ts';
import { runningSupervisor } from './platform/process/orphans.ts';
import { isAlive } from './platform/process/proc-table.ts';
import { recordedProcesses } from './platform/process/records.ts';

const ASKED_AGAIN = 5;
const PAUSE = 2_000;

/** A part that runs and does not answer is asked again: Keycloak is not ready for a moment after it finds a node of its own gone. */
const answers = async (probe: HealthProbe): Promise<boolean> => {
  for (let asked = 0; asked < ASKED_AGAIN; asked++) {
    if (await isHealthy(probe)) return true;
    await setTimeout(PAUSE);
  }
  return isHealthy(probe);
};

const native = async (): Promise<boolean> => {
  const supervisor = runningSupervisor();
  if (!supervisor) {
    console.log('Not running. npm start starts it.');
    return false;
  }
  const parts = recordedProcesses().filter((record) => record.health !== null);
  const rows = await Promise.all(
    parts.map(async (record) => {
      const alive = isAlive(record);
      const healthy = alive && record.health !== null && (await answers(record.health));
      return [record.name, healthy ? 'healthy' : alive ? 'not healthy' : 'down', `process ${record.pid}`];
    }),
  );
  console.log(table(rows));
  const ready = isReady();
  if (!ready) console.log('The start is not through yet.');
  return ready && rows.every((row) => row[1] === 'healthy');
};

process.exit((composeIsUp() ? await composeStatus() : await native()) ? 0 : 1);
