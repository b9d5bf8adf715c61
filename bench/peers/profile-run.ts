import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { endProgram, waitFor } from '../run-program.ts';
import { settings } from '../settings.ts';
import { summarise, type CpuProfile, type ProfileSummary } from './profile-summary.ts';
import { closedLoad, type OperationName, type Sample } from './steady-load.ts';
import { startSubject } from './subject.ts';

/** A CPU profile of our API under full load with one operation. */
export async function profileSubject(name: OperationName, redisUrl: string, sample: Sample, seconds = 6): Promise<ProfileSummary> {
  const file = path.join(settings.local, `${name}.cpuprofile`);
  rmSync(file, { force: true });
  process.env.BENCH_PROFILE = file;
  const api = await startSubject(redisUrl, ['--import', path.join(import.meta.dirname, 'profiler-in-process.ts')]);
  try {
    await closedLoad(name, settings.concurrency, 4, sample);
    process.kill(api.pid as number, 'SIGUSR2');
    await closedLoad(name, settings.concurrency, seconds, sample);
    process.kill(api.pid as number, 'SIGUSR2');
    await waitFor('The profile', async () => existsSync(file) && readFileSync(file, 'utf8').endsWith('}'));
    return summarise(JSON.parse(readFileSync(file, 'utf8')) as CpuProfile);
  } finally {
    await endProgram(api);
  }
}
