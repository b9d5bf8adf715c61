import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './theme-files.ts';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The page of a product that does not run in these tests is an error page; its reload would cut off the next address.
  '--disable-auto-reload',
  '--no-first-run',
];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const VIEWS = [
  { scheme: 'dark', width: 1280 },
  { scheme: 'dark', width: 360 },
  { scheme: 'light', width: 1280 },
  { scheme: 'light', width: 360 },
] as const;
export type View = (typeof VIEWS)[number];

export function launch(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: [...ARGUMENTS, ...more] });
}

export async function openPage(browser: Browser, view: View, locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({ colorScheme: view.scheme, viewport: viewportOf(view), locale });
  return context.newPage();
}

/** The page that is open, seen by somebody with another screen and other wishes. */
export async function seenAs(page: Page, view: View): Promise<Page> {
  await page.emulateMedia({ colorScheme: view.scheme });
  await page.setViewportSize(viewportOf(view));
  return page;
}

function viewportOf(view: View): { width: number; height: number } {
  return { width: view.width, height: view.width < 500 ? 740 : 860 };
}

/** How far the page is wider than the screen. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

export interface Look {
  readonly overflow: number;
  readonly violations: string[];
  readonly background: string;
  readonly headingFont: string;
}

/** Measures the page for the test and, with TEST_SCREENSHOTS=1, photographs it for people. */
export async function look(page: Page, name: string, view: View): Promise<Look> {
  await page.evaluate(() => document.fonts.ready);
  if (process.env['TEST_SCREENSHOTS']) await photograph(page, `${name}-${view.scheme}-${view.width}`);
  // Nothing here is in a frame of another origin; without this mode each look would open a page of its own.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(WCAG).analyze();
  const measured = await page.evaluate(() => ({
    background: getComputedStyle(document.body).backgroundColor,
    headingFont: getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
  }));
  return {
    ...measured,
    overflow: await overflowOf(page),
    violations: found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  };
}

async function photograph(page: Page, name: string): Promise<void> {
  const folder = path.join(ROOT, '.local/test/screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
