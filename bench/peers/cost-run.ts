import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { endProgram } from '../run-program.ts';
import { settings } from '../settings.ts';
import { closedLoad, type OperationName, type Sample } from './steady-load.ts';
import { startSubject } from './subject.ts';

export interface Cost {
  readonly name: OperationName;
  readonly perSecond: number;
  /** CPU milliseconds per request of our process, and of PostgreSQL with all its children. */
  readonly api: number;
  readonly database: number;
}

const TICKS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** CPU milliseconds a process has used; with `children`, those of its ended ones as well. */
function cpuOf(pid: number, children = false): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, children ? 15 : 13).reduce((sum, ticks) => sum + Number(ticks), 0) * TICKS;
}

function cpuOfDatabase(): number {
  const main = Number(readFileSync(path.join(settings.peersWork, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
  const backends = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return backends.reduce((sum, pid) => sum + cpuOf(Number(pid)), cpuOf(main, true));
}

/** What each operation of our API costs; unlike a rate, CPU time hardly moves with what else the machine does. */
export async function costOfOperations(redisUrl: string, sample: Sample, seconds = 3): Promise<Cost[]> {
  const api = await startSubject(redisUrl);
  try {
    const costs: Cost[] = [];
    for (const name of settings.operations as OperationName[]) {
      await closedLoad(name, settings.concurrency, 1.5, sample);
      const [apiBefore, databaseBefore] = [cpuOf(api.pid as number), cpuOfDatabase()];
      const perSecond = await closedLoad(name, settings.concurrency, seconds, sample);
      const requests = perSecond * seconds;
      costs.push({
        name,
        perSecond,
        api: (cpuOf(api.pid as number) - apiBefore) / requests,
        database: (cpuOfDatabase() - databaseBefore) / requests,
      });
    }
    return costs;
  } finally {
    await endProgram(api);
  }
}
