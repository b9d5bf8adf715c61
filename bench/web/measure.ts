import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdown } from '../peers/results.ts';
import { settings } from '../settings.ts';
import { signedIn } from './signed-in.ts';
import { openThrottled, type PageFigures } from './throttled-page.ts';

const ROUNDS = 5;
const LCP_BAR_MS = 1_500;
const SCRIPT_BAR_KB = 200;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** An address of the kind, taken from a page of the running platform. */
async function linkOn(url: string, pattern: RegExp): Promise<string> {
  const html = await (await fetch(url)).text();
  const link = pattern.exec(html)?.[0];
  if (!link) throw new Error(`${url} shows nothing to measure: is the platform started, and has it data?`);
  return link;
}

/** `npm run bench -- web`: what a phone on a slow line waits for. The platform must be running. */
export async function measureWeb(): Promise<number> {
  const web = process.env.WEB_URL ?? `http://localhost:${3000 + Number(process.env.GPS_PORT_OFFSET ?? 0)}`;
  const playwright = path.join(settings.root, 'node_modules/@playwright/test/index.mjs');
  if (!existsSync(playwright)) throw new Error('Playwright is not installed. Run npm ci.');
  const { chromium } = (await import(pathToFileURL(playwright).href)) as typeof import('@playwright/test');
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
    const fan = await signedIn(browser, web, settings.root);
    const pages = [
      { name: 'feed, signed in', url: web, as: fan },
      { name: 'explore', url: `${web}/explore` },
      { name: 'post', url: web + (await linkOn(web, /\/posts\/[0-9a-f-]{36}/)) },
      { name: 'race', url: web + (await linkOn(`${web}/seasons`, /\/races\/\d{4}\/[a-z0-9-]+/)) },
    ];
    const rows: string[][] = [];
    let met = true;
    for (const { name, url, as } of pages) {
      // The first opening is for the server, which then has all it needs in memory.
      await openThrottled(browser, url, as);
      const seen: PageFigures[] = [];
      for (let round = 0; round < ROUNDS; round++) seen.push(await openThrottled(browser, url, as));
      const lcp = median(seen.map((figures) => figures.lcpMs));
      const script = median(seen.map((figures) => figures.scriptBytes)) / 1000;
      met &&= lcp < LCP_BAR_MS && script <= SCRIPT_BAR_KB;
      rows.push([
        name,
        lcp.toFixed(0),
        `${Math.min(...seen.map((figures) => figures.lcpMs)).toFixed(0)} to ${Math.max(...seen.map((figures) => figures.lcpMs)).toFixed(0)}`,
        script.toFixed(0),
        (median(seen.map((figures) => figures.totalBytes)) / 1000).toFixed(0),
        String(seen[0]?.requests),
      ]);
    }
    console.log('# Pages in a throttled browser (CPU 4×, 10 Mbit/s, 40 ms), empty cache, median of five\n');
    console.log(markdown(['page', 'LCP ms', 'LCP of each', 'script kB, compressed', 'all kB', 'requests'], rows));
    console.log(`\nLoad of this machine: ${loadavg()[0]?.toFixed(1)} over the last minute. A busy one says little.`);
    console.log(met ? 'The bar is met.' : `Short of the bar: LCP under ${LCP_BAR_MS} ms and at most ${SCRIPT_BAR_KB} kB of script.`);
    return 0;
  } finally {
    await browser.close();
  }
}
