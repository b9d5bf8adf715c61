import { dockerAnswers } from './platform/compose/engine.ts';
import { startCompose } from './platform/compose/start-compose.ts';
import { startDetached } from './platform/launch/detach.ts';
import { supervise } from './platform/launch/supervise.ts';
import { clearReady, isReady, runningEnvironment } from './platform/launch/run-state.ts';
import { summary } from './platform/launch/summary.ts';
import { runningSupervisor } from './platform/process/orphans.ts';
import { choosePlatform } from './platform/settings/platform.ts';
import { failureLine } from './platform/steps/step-failure.ts';

const KNOWN = ['--detach', '--native'];

const alreadyRunning = (pid: number): number => {
  if (!isReady()) {
    console.error(`✗ Start: process ${pid} is starting this platform at the moment. Wait for it, or end it with npm run stop.`);
    return 1;
  }
  console.log(`✓ Already running (process ${pid})`);
  console.log(summary(choosePlatform(runningEnvironment())));
  return 0;
};

const start = async (args: string[]): Promise<number> => {
  const unknown = args.find((arg) => !KNOWN.includes(arg));
  if (unknown) {
    console.error(`✗ Start: unknown option ${unknown}. Known: ${KNOWN.join(', ')}.`);
    return 1;
  }
  const running = runningSupervisor();
  if (running) return alreadyRunning(running.pid);
  clearReady();
  const detach = args.includes('--detach');
  if (!args.includes('--native') && (await dockerAnswers())) return startCompose({ detach });
  return detach ? startDetached(import.meta.filename, ['--native']) : supervise(process.env);
};

try {
  process.exit(await start(process.argv.slice(2)));
} catch (error) {
  console.error(failureLine('Start', error));
  process.exit(1);
}
