import { expect, test } from '@playwright/test';
import { newAccount } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';

/** What the menu holds for each role, in its order; everything else is neither seen nor reached. */
const MENU = [
  {
    who: 'ana',
    role: 'an analyst',
    sees: ['Overview', 'Analytics', 'Reports', 'Background jobs', 'My account'],
    closed: ['/users', '/cases', '/audit'],
  },
  { who: 'otto', role: 'an auditor', sees: ['Overview', 'Audit trail', 'My account'], closed: ['/users', '/jobs', '/analytics'] },
  {
    who: null,
    role: 'an operator',
    sees: [
      ...['Overview', 'Applications', 'Analytics', 'Reports', 'Announcements', 'E-mail templates', 'Background jobs', 'Racing data'],
      ...['Sign-in', 'Settings', 'My account'],
    ],
    closed: ['/users', '/audit', '/legal'],
  },
] as const;

for (const { who, role, sees, closed } of MENU)
  test(`${role} sees what belongs to the work, and nothing else is reached`, async ({ page, isMobile }) => {
    test.skip(isMobile && who !== 'ana', 'The menu is the same on a phone.');
    await new AdminPages(page).signIn(who ?? (await newAccount('olga', 'operator')));
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    await expect.poll(() => links.evaluateAll((all) => all.map((link) => link.getAttribute('title')))).toEqual([...sees]);
    for (const path of closed) {
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
  // Neither of them merges accounts: no way leads there, and its address opens nothing.
  for (const one of [page, other]) {
    await expect(one.getByRole('link', { name: /^Merge/ })).toHaveCount(0);
    await one.goto(`${address}/merge`);
    await expect(one.getByRole('searchbox', { name: 'The other account' })).toHaveCount(0);
  }
  await other.context().close();
});
