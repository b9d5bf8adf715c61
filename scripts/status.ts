import { composeIsUp, composeStatus } from './platform/compose/start-compose.ts';
import { isReady } from './platform/launch/run-state.ts';
import { table } from './platform/launch/summary.ts';
import { isHealthy } from './platform/process/health.ts';
import { runningSupervisor } from './platform/process/orphans.ts';
import { isAlive } from './platform/process/proc-table.ts';
import { recordedProcesses } from './platform/process/records.ts';

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
      const healthy = alive && record.health !== null && (await isHealthy(record.health));
      return [record.name, healthy ? 'healthy' : alive ? 'not healthy' : 'down', `process ${record.pid}`];
    }),
  );
  console.log(table(rows));
  const ready = isReady();
  if (!ready) console.log('The start is not through yet.');
  return ready && rows.every((row) => row[1] === 'healthy');
};

process.exit((composeIsUp() ? await composeStatus() : await native()) ? 0 : 1);
