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

const PARTS: Readonly<Record<string, (steps: TestSteps) => Promise<void>>> = {
  '--quick': quickSteps,
  '--browser': (steps) => browserSteps(steps, freeOffset()),
};

/** Everything CI runs; with --quick what needs no server, with --browser the platform as people use it. Answers the exit code. */
export const runTests = async (args: string[]): Promise<number> => {
  const unknown = args.find((arg) => !Object.hasOwn(PARTS, arg));
  if (unknown) {
    console.error(`✗ Test: unknown option ${unknown}. Known: ${Object.keys(PARTS).join(', ')}.`);
    return 1;
  }
  forgetOwnSettings();
  const steps = new TestSteps();
  const told = onEnd(() => console.log('\n▸ Ending the test run'));
  await stopPlatform(); // what an interrupted run left
  await Promise.race([(PARTS[args[0] ?? ''] ?? everything)(steps), told]);
  if (told.happened()) {
    await endCommands();
    await stopPlatform();
  }
  await endOrphans();
  return told.happened() ? 130 : steps.finish();
};
