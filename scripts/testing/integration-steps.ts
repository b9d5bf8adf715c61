import { aptInstall } from '../platform/provide/apt.ts';
import { findProgram, isRoot } from '../platform/provide/machine.ts';
import { Supervisor } from '../platform/process/supervisor.ts';
import { forgetReports, readReports, withoutReport } from './jest-results.ts';
import { secondTry } from './second-try.ts';
import { noCounts } from './outcome.ts';
import { nx, scriptTests } from './quick-steps.ts';
import { startTestServices } from './test-services.ts';
import type { TestSteps } from './test-steps.ts';

export const findChromium = async (): Promise<string> => {
  const found = process.env['CHROMIUM_PATH'] ?? findProgram('chromium') ?? findProgram('chromium-browser');
  if (found) return found;
  await aptInstall(['chromium'], (text) => console.log(`  ${text}`));
  return findProgram('chromium') ?? 'chromium';
};

/** Validates the compose file; without it that one test says that it was skipped. */
const bringComposeValidator = async (): Promise<void> => {
  if (findProgram('docker-compose') || !isRoot) return;
  await aptInstall(['docker-compose'], (text) => console.log(`  ${text}`)).catch(() => undefined);
};

export const integrationSteps = async (steps: TestSteps, offset: string): Promise<void> => {
  const supervisor = new Supervisor();
  let services: Record<string, string> = {};
  try {
    const ready = await steps.run('Test services', async () => {
      await bringComposeValidator();
      services = { ...(await startTestServices(supervisor, offset)), CHROMIUM_PATH: await findChromium() };
      return { ...noCounts(), passed: 1 };
    });
    if (!ready) return steps.skip('Integration tests', 'their servers did not start');
    forgetReports('integration.json');
    // Two at a time: the realm's specs wait for Keycloak and a browser much of their time, the API's for nobody.
    const args = nx('integration', '--parallel=2', '--skip-nx-cache', '--', '--json', '--outputFile=test-results/integration.json');
    await steps.suite('Integration tests', { command: 'nx', args, env: services, log: 'test-integration' }, async () => {
      const silent = withoutReport('integration.json', 'integration');
      const counts = readReports('integration.json', await secondTry('integration.json', services));
      return { ...counts, failed: counts.failed + silent.length, failures: [...counts.failures, ...silent] };
    });
    forgetReports('integration.json');
    const own = scriptTests('integration');
    await steps.suite('Integration tests of scripts', { ...own, env: { ...own.env, ...services } }, () => readReports('integration.json'));
  } finally {
    await supervisor.stop();
  }
};
