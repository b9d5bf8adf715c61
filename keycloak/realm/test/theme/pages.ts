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

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ARGUMENTS });
}

export async function openPage(browser: Browser, view: View, locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: view.scheme,
    viewport: { width: view.width, height: view.width < 500 ? 740 : 860 },
    locale,
  });
  return context.newPage();
}

export interface Look {
  readonly overflow: number;
  readonly violations: string[];
  readonly background: string;
  readonly headingFont: string;
}

/** Photographs the page for people and measures it for the test. */
export async function look(page: Page, name: string, view: View): Promise<Look> {
  await page.evaluate(() => document.fonts.ready);
  const folder = path.join(ROOT, '.local/test/screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}-${view.scheme}-${view.width}.png`), fullPage: true });
  const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const measured = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    background: getComputedStyle(document.body).backgroundColor,
    headingFont: getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
  }));
  return {
    ...measured,
    violations: found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  };
}
