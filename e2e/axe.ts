import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA as far as a machine can tell, and nothing that must be scrolled to sideways. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await comeToRest(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(', ')})`,
  );
  expect.soft(found, where).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(tooWide, `${where} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** What is half faded in has too little contrast for a moment; nobody reads it then. */
async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => undefined);
  });
}

const WIDTHS = [1280, 360];

/** The same on a wide screen and on a phone, for stories that are walked once. `SHOTS=folder` keeps what was looked at as pictures. */
export async function expectAccessibleAtBothWidths(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${where.replace(/\W+/g, '-')}-${width}.png`, animations: 'disabled' });
    await expectAccessible(page, `${where}, ${width} px`);
  }
  if (before) await page.setViewportSize(before);
}
