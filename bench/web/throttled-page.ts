import type { Browser, BrowserContextOptions } from '@playwright/test';

export interface PageFigures {
  readonly lcpMs: number;
  readonly scriptBytes: number;
  readonly totalBytes: number;
  readonly requests: number;
}

const LINE = { offline: false, latency: 40, downloadThroughput: (10 * 1_000_000) / 8, uploadThroughput: (10 * 1_000_000) / 8 };

/** Opens a page with an empty cache on a slow line and a slow processor; sizes are bytes on the wire. */
export async function openThrottled(
  browser: Browser,
  url: string,
  storageState?: BrowserContextOptions['storageState'],
): Promise<PageFigures> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
    ...(storageState ? { storageState } : {}),
  });
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const types = new Map<string, string>();
    const sizes = new Map<string, number>();
    devtools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
    await page.addInitScript(() => {
      const seen = globalThis as { largestPaint?: number };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.largestPaint = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(url, { waitUntil: 'load' });
    // Nothing larger is painted any more once the main thread and the line have been idle for a while.
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve, 500), { timeout: 5_000 })));
    const lcpMs = await page.evaluate(() => (globalThis as { largestPaint?: number }).largestPaint ?? Number.NaN);
    const sum = (kind?: string) =>
      [...sizes].filter(([id]) => kind === undefined || types.get(id) === kind).reduce((total, [, bytes]) => total + bytes, 0);
    return { lcpMs, scriptBytes: sum('Script'), totalBytes: sum(), requests: sizes.size };
  } finally {
    await context.close();
  }
}
