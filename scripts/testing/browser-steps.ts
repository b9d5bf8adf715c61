import fs from 'node:fs';
import { inLocal, inWorkspace } from '../platform/settings/workspace.ts';
import { readPlaywrightReport } from './playwright-results.ts';
import type { Tool } from './run-tool.ts';
import { testEnvironment } from './test-services.ts';
import type { TestSteps } from './test-steps.ts';

/** The whole platform, started as a person would in a folder of its own, and a browser in front of it. */
export const browserSteps = async (steps: TestSteps, offset: string): Promise<void> => {
  const env = { ...testEnvironment(offset), GPS_LOCAL_DIR: inLocal('platform'), CI: 'true' } as Record<string, string>;
  const script = (name: string, ...args: string[]): Tool => ({
    command: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', inWorkspace('scripts', `${name}.ts`), ...args],
    env,
    log: `test-${name.replace('/', '-')}`,
  });
  await steps.check('Empty the platform', script('reset', '--yes'));
  try {
    if (!(await steps.check('Start the platform', script('start', '--detach', '--native'))))
      return steps.skip('End to end', 'the platform did not start');
    await steps.check('Recovery after kill -9', script('testing/recovery'));
    if (!fs.existsSync(inWorkspace('e2e', 'playwright.config.ts'))) return steps.skip('End to end', 'e2e/ has no settings');
    const report = inWorkspace('e2e', 'test-results', 'results.json');
    fs.rmSync(report, { force: true });
    await steps.suite('End to end', script('e2e'), () => readPlaywrightReport(report));
  } finally {
    await steps.check('Stop the platform', script('stop'));
  }
};
