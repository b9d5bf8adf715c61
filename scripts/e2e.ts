import { spawnSync } from 'node:child_process';
import { isReady, runningEnvironment } from './platform/launch/run-state.ts';
import { choosePlatform } from './platform/settings/platform.ts';
import { inWorkspace } from './platform/settings/workspace.ts';
import { failureLine } from './platform/steps/step-failure.ts';
import { e2eEnvironment } from './testing/e2e-environment.ts';
import { findChromium } from './testing/integration-steps.ts';

try {
  if (!isReady()) {
    console.error('✗ End to end: the platform does not run. Start it with npm start -- --detach.');
    process.exit(1);
  }
  const environment = runningEnvironment();
  const { CI, ...settings } = e2eEnvironment(choosePlatform(environment), await findChromium());
  const env = { ...environment, ...settings, ...(process.env['CI'] && { CI }) };
  const run = spawnSync(inWorkspace('node_modules', '.bin', 'playwright'), ['test', ...process.argv.slice(2)], {
    cwd: inWorkspace('e2e'),
    stdio: 'inherit',
    env,
  });
  process.exit(run.status ?? 1);
} catch (error) {
  console.error(failureLine('End to end', error));
  process.exit(1);
}
