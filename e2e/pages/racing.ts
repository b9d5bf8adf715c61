import { expect, type Page } from '@playwright/test';
import { platform } from '../platform.ts';

/** Opens the calendar of the newest season in which somebody has won, and from it that race. The newest of all may have no results yet. */
export async function openRacedWeekend(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const raced = page.getByRole('list', { name: 'Calendar' }).getByRole('listitem').filter({ hasText: 'Winner' }).first();
  await page.goto(`${platform.web}/seasons`);
  await expect(heading).toContainText('Season');
  for (let year = Number(/\d{4}/.exec(await heading.innerText())?.[0]); (await raced.count()) === 0 && year > 1950; year--) {
    await page.goto(`${platform.web}/seasons/${year - 1}`);
  }
  await raced.getByRole('link').click();
  await page.waitForURL('**/races/**');
}
