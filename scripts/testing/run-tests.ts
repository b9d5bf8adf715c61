import { onEnd } from '../platform/launch/end-signals.ts';
import { stopPlatform } from '../platform/launch/stop-platform.ts';
import { endCommands, endOrphans } from '../platform/process/orphans.ts';
import { browserSteps } from './browser-steps.ts';
import { integrationSteps } from './integration-steps.ts';
import { quickSteps } from './quick-steps.ts';
import { forgetOwnSettings, freeOffset } from './test-services.ts';
import { TestSteps } from './test-steps.ts';

const everything = async (steps: TestSteps): Promise<void> => {
  await quickSteps(steps);
  const offset = freeOffset();
  await integrationSteps(steps, offset);
  await browserSteps(steps, offset);
};

/** Everything CI runs, or with --quick what needs no server. Answers the exit code. */
export const runTests = async (args: string[]): Promise<number> => {
  const unknown = args.find((arg) => arg !== '--quick');
  if (unknown) {
    console.error(`✗ Test: unknown option ${unknown}. Known: --quick.`);
    return 1;
  }
  forgetOwnSettings();
  const steps = new TestSteps();
  const told = onEnd(() => console.log('\n▸ Ending the test run'));
  await stopPlatform(); // what an interrupted run left
  await Promise.race([args.includes('--quick') ? quickSteps(steps) : everything(steps), told]);
  if (told.happened()) {
    await endCommands();
    await stopPlatform();
  }
  await endOrphans();
  return told.happened() ? 130 : steps.finish();
};
