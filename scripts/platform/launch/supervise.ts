import { endCommands, endOrphans, runningSupervisor, SUPERVISOR } from '../process/orphans.ts';
import { forgetProcess, recordProcess } from '../process/records.ts';
import { Supervisor } from '../process/supervisor.ts';
import { choosePlatform, type Platform } from '../settings/platform.ts';
import type { PortName } from '../settings/ports.ts';
import { requireFreePorts } from '../steps/free-ports.ts';
import { failureLine } from '../steps/step-failure.ts';
import { StepFailed, Steps } from '../steps/steps.ts';
import { clearReady, markReady } from './run-state.ts';
import { onEnd } from './end-signals.ts';
import { startPlatform } from './start-platform.ts';
import { summary } from './summary.ts';

const neededPorts = (platform: Platform): PortName[] =>
  (Object.keys(platform.ports) as PortName[]).filter((name) => {
    if (name === 'postgres') return !platform.database.provided;
    // Nothing of the platform listens there.
    if (name === 'nameServer') return false;
    if (name === 'redis') return !platform.redis.provided;
    return name === 'mailUi' || name === 'smtp' ? !process.env['SMTP_URL'] : true;
  });

const recover = async (steps: Steps, platform: Platform): Promise<void> => {
  clearReady();
  await steps.run('Machine', async (step) => {
    const left = await endOrphans();
    if (left.length > 0) step.note(`ended what an interrupted start left: ${left.join(', ')}`);
    requireFreePorts(platform.ports, neededPorts(platform));
  });
};

/** Runs the platform until it is told to end. Answers the exit code. */
export const supervise = async (env: NodeJS.ProcessEnv): Promise<number> => {
  const steps = new Steps();
  const supervisor = new Supervisor();
  const begun = performance.now();
  let ending: Promise<void> | null = null;
  const end = (): Promise<void> =>
    (ending ??= (async () => {
      clearReady();
      await endCommands();
      await supervisor.stop();
      await endOrphans();
      forgetProcess(SUPERVISOR);
    })());
  const told = onEnd(() => {
    steps.hush();
    console.log('\n▸ Ending what was started');
  });
  try {
    recordProcess(SUPERVISOR, process.pid, { stopSignal: 'SIGTERM', health: null });
    const other = runningSupervisor();
    if (other) throw new Error(`process ${other.pid} is starting the same platform`);
    const platform = choosePlatform(env);
    await recover(steps, platform);
    await Promise.race([startPlatform(steps, supervisor, platform), told]);
    if (told.happened()) return 130;
    supervisor.settle();
    console.log(summary(platform));
    console.log(`\nReady in ${((performance.now() - begun) / 1000).toFixed(0)} s. Logs: .local/logs. Ctrl-C or npm run stop ends it.`);
    markReady(env);
    await told;
    return 0;
  } catch (error) {
    if (told.happened()) return 130;
    if (!(error instanceof StepFailed)) console.error(failureLine('Start', error));
    return 1;
  } finally {
    await end();
    if (told.happened()) console.log('✓ Ended');
  }
};
