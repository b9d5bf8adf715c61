import { expect, test } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';

test('every page of the dashboard', async ({ page, isMobile }) => {
  test.setTimeout(600_000);
  await new AdminPages(page).signIn('ada');
  // Colours are the same on a phone; there one look tells what is too wide.
  for (const colorScheme of isMobile ? (['dark'] as const) : (['dark', 'light'] as const)) {
    await page.emulateMedia({ colorScheme });
    for (const path of [
      '/',
      '/cases',
      '/cases?status=ACTIONED',
      '/content',
      '/users',
      '/organizations',
      '/applications',
      '/audit',
      '/rules',
      '/policies',
      '/analytics',
      '/reports',
      '/reports/new',
      '/announcements',
      '/mail-templates',
      '/legal',
      '/legal/terms',
      '/racing',
      '/jobs',
      '/identity',
      '/settings',
      '/settings/platform',
      '/account',
      '/guide',
      '/nothing-of-the-kind',
    ]) {
      await page.goto(platform.admin + path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await expectAccessible(page, `${path} ${colorScheme}`);
    }
  }
  await page.goto(`${platform.admin}/users?query=marco`);
  await page.getByRole('main').locator('a[href^="/users/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'one user');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search and commands' })).toBeVisible();
  await expectAccessible(page, 'the command palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog', { name: 'Help: Users' })).toBeVisible();
  await expectAccessible(page, 'help');
  await page.goto(`${platform.admin}/rules`);
  await page.getByRole('button', { name: 'New rule' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Looks at' }).selectOption('Links');
  await expectAccessible(page, 'the editor of a rule');
});

test('the page for whoever is no staff', async ({ page }) => {
  await page.goto(`${platform.admin}/refused`);
  await expectAccessible(page, 'refused');
});
