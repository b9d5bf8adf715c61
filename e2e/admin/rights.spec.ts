import { expect, test } from '@playwright/test';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';

/** A person without a permission neither sees nor reaches the action. */
test('an analyst sees the overview and neither users, cases nor the trail', async ({ page }) => {
  await new AdminPages(page).signIn('ana');
  const nav = page.getByRole('navigation', { name: 'Main' });
  for (const hidden of ['Cases', 'Users', 'Audit trail']) await expect(nav.getByRole('link', { name: hidden })).toHaveCount(0);
  for (const path of ['/users', '/cases', '/audit']) {
    await page.goto(platform.admin + path);
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByText(/There is nothing here|may not|not allowed|staff/i).first()).toBeVisible();
  }
});

test('support locks an account, a moderator does not', async ({ page, browser }, info) => {
  await new AdminPages(page).signIn('sam');
  await page.goto(`${platform.admin}/users?query=marco`);
  await page.getByRole('main').locator('a[href^="/users/"]').first().click();
  await expect(page.getByRole('button', { name: 'Lock account' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Suspend/ })).toHaveCount(0);
  const address = page.url();

  const other = await (await browser.newContext(info.project.use)).newPage();
  await new AdminPages(other).signIn('mara');
  await other.goto(address);
  await expect(other.getByRole('button', { name: /^Suspend/ })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Lock account' })).toHaveCount(0);
  await other.context().close();
});
