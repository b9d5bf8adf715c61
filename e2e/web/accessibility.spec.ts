import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { openRacedWeekend } from '../pages/racing.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const OPEN = [
  '/',
  '/explore',
  '/explore?q=ferrari',
  '/seasons',
  '/standings',
  '/drivers',
  '/teams',
  '/circuits',
  '/about',
  '/transparency',
  '/legal/terms',
  '/legal/privacy?version=1',
  '/help',
  '/@lena',
  '/@lena/followers',
  '/nothing-of-the-kind',
  '/sign-in/error',
];
const SIGNED_IN = [
  '/',
  '/explore',
  '/notifications',
  '/notices',
  '/settings',
  '/settings/organizations',
  '/settings/developer',
  '/settings/delete',
  '/welcome',
  '/@lena',
  '/@marco/following',
];

/** Addresses that depend on what the platform holds, taken from its own pages. */
async function found(page: Page, from: string, selector: string): Promise<string> {
  await page.goto(platform.web + from);
  return (await page.getByRole('main').locator(selector).first().getAttribute('href')) ?? from;
}

/** Lists that are never empty where there is any racing; empty ones would tell nothing about their rows. */
const FILLED: Readonly<Record<string, 'listitem' | 'row'>> = {
  '/drivers': 'listitem',
  '/teams': 'listitem',
  '/circuits': 'listitem',
  '/standings': 'row',
};

async function check(page: Page, path: string): Promise<void> {
  await page.goto(platform.web + path);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const filled = FILLED[path];
  if (filled) await expect(page.getByRole('main').getByRole(filled).nth(5), path).toBeVisible();
  await expectAccessible(page, path);
}

test('pages for everybody', async ({ page }) => {
  test.setTimeout(240_000);
  await openRacedWeekend(page);
  const race = new URL(page.url()).pathname;
  const more = [race, `${race}?view=race`, `${race}?view=standings`, `${race}?view=pit-stops`];
  for (const kind of ['drivers', 'teams', 'circuits']) more.push(await found(page, race, `a[href^="/${kind}/"]`));
  more.push(await found(page, '/', 'a[href^="/posts/"]'));
  for (const path of [...OPEN, ...more]) await check(page, path);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pages of a member, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    await new WebPages(page).signIn('lena', platform.demoPassword);
    for (const path of SIGNED_IN) await check(page, path);
    await check(page, await found(page, '/', 'a[href^="/posts/"]'));
  });
}

test('the composer and the report dialog', async ({ page }) => {
  await new WebPages(page).signIn('lena', platform.demoPassword);
  await page.goto(platform.web);
  await page.getByRole('button', { name: 'New post' }).filter({ visible: true }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'composer');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  const other = page.getByRole('article').filter({ hasNotText: '@lena' }).first();
  await other.getByRole('button', { name: 'More about this post' }).click();
  await page.getByRole('menuitem', { name: 'Report' }).click();
  await expect(page.getByRole('dialog', { name: 'Report this post' })).toBeVisible();
  await expectAccessible(page, 'report dialog');
});
