import { loadavg } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdown } from '../peers/results.ts';
import { settings } from '../settings.ts';
import { openThrottled, type PageFigures } from './throttled-page.ts';

const ROUNDS = 5;
const LCP_BAR_MS = 2_000;
const SCRIPT_BAR_KB = 250;
const PATHS = ['/', '/cases', '/users', '/audit'];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** `npm run bench -- admin`: what staff on a slow line wait for. The platform must be running. */
export async function measureAdmin(): Promise<number> {
  const { chromium } = (await import(
    pathToFileURL(path.join(settings.root, 'node_modules/@playwright/test/index.mjs')).href
  )) as typeof import('@playwright/test');
  const { AdminPages } = (await import(pathToFileURL(path.join(settings.root, 'e2e/pages/admin.ts')).href)) as {
    AdminPages: new (page: unknown) => { signIn: (who: string) => Promise<void> };
  };
  const admin = process.env.ADMIN_URL ?? `http://localhost:${3001 + Number(process.env.GPS_PORT_OFFSET ?? 0)}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const context = await browser.newContext({ locale: 'en-GB' });
    await new AdminPages(await context.newPage()).signIn('ada');
    const state = await context.storageState();
    const rows: string[][] = [];
    let met = true;
    for (const place of PATHS) {
      await openThrottled(browser, admin + place, state);
      const seen: PageFigures[] = [];
      for (let round = 0; round < ROUNDS; round++) seen.push(await openThrottled(browser, admin + place, state));
      const lcp = median(seen.map((figures) => figures.lcpMs));
      const script = median(seen.map((figures) => figures.scriptBytes)) / 1000;
      met &&= lcp < LCP_BAR_MS && script <= SCRIPT_BAR_KB;
      rows.push([place, lcp.toFixed(0), script.toFixed(0), (median(seen.map((figures) => figures.totalBytes)) / 1000).toFixed(0)]);
    }
    console.log('# Pages of the dashboard in a throttled browser (CPU 4×, 10 Mbit/s, 40 ms), empty cache, median of five\n');
    console.log(markdown(['page', 'LCP ms', 'script kB, compressed', 'all kB'], rows));
    console.log(`\nLoad of this machine: ${loadavg()[0]?.toFixed(1)} over the last minute. A busy one says little.`);
    console.log(met ? 'The bar is met.' : `Short of the bar: LCP under ${LCP_BAR_MS} ms and at most ${SCRIPT_BAR_KB} kB of script.`);
    return 0;
  } finally {
    await browser.close();
  }
}
