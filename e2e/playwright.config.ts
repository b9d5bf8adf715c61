import { defineConfig, devices } from '@playwright/test';
import { platform } from './platform.ts';

const chromium = {
  browserName: 'chromium' as const,
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // The summary of the run names who needed the second try.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? [['line'], ['json', { outputFile: 'test-results/results.json' }]] : [['list']],
  use: { baseURL: platform.web, trace: 'retain-on-failure', screenshot: 'only-on-failure', locale: 'en-GB', timezoneId: 'Europe/Berlin' },
  projects: [
    { name: 'api', testMatch: 'security/**/*.spec.ts', use: chromium },
    {
      name: 'desktop',
      testMatch: ['web/**/*.spec.ts', 'admin/**/*.spec.ts', 'identity/**/*.spec.ts'],
      use: { ...devices['Desktop Chrome'], ...chromium, viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: ['web/**/*.spec.ts', 'admin/**/*.spec.ts'],
      use: { ...devices['Desktop Chrome'], ...chromium, viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    },
  ],
});
