/** Loaded into the API with --import: SIGUSR2 starts a CPU profile, the next SIGUSR2 writes it to BENCH_PROFILE. */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

let session: Session | null = null;

process.on('SIGUSR2', () => {
  void toggle();
});

async function toggle(): Promise<void> {
  if (!session) {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 250 });
    await session.post('Profiler.start');
    return;
  }
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  session = null;
  writeFileSync(process.env.BENCH_PROFILE as string, JSON.stringify(profile));
}
