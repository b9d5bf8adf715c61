import { expect, test } from '@playwright/test';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';

/** What a first visit may bring of script, compressed, as it comes over the line. */
const MOST_BYTES = 250_000;
const PAGES = [
  '/',
  '/cases',
  '/content',
  '/rules',
  '/users',
  '/organizations',
  '/applications',
  '/audit',
  '/analytics',
  '/reports',
  '/reports/new',
  '/settings',
  '/account',
  '/guide',
];

test('no page of the dashboard brings more than 250 kB of script', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await new AdminPages(page).signIn('ada');
  const storageState = await page.context().storageState();
  const weights: Record<string, number> = {};
  for (const path of PAGES) {
    // A context of its own has an empty cache.
    const context = await browser.newContext({ storageState });
    const visit = await context.newPage();
    const devtools = await context.newCDPSession(visit);
    await devtools.send('Network.enable');
    const scripts = new Set<string>();
    let bytes = 0;
    devtools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await visit.goto(platform.admin + path, { waitUntil: 'load' });
    await expect(visit.getByRole('heading', { level: 1 }).first()).toBeVisible();
    weights[path] = bytes;
    await context.close();
  }
  test.info().annotations.push({ type: 'bytes of script', description: JSON.stringify(weights) });
  for (const [path, bytes] of Object.entries(weights)) {
    expect(bytes, `${path} brings script`).toBeGreaterThan(0);
    expect(bytes, `script of ${path}`).toBeLessThanOrEqual(MOST_BYTES);
  }
});
