import { expect, test, type Locator, type Page } from '@playwright/test';
import { MailCatcher } from '@gps/testing';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';
import { ADMIN_API, askWhoAmI, staffTokens } from '../security/tokens-of.ts';

const REASON = 'They cannot find their posts.';
const NEVER = ['/settings/sign-in', '/settings/sessions', '/settings/sessions/not-me', '/settings/security-history', '/settings/delete'];
const REFUSED = { level: 1, name: 'Not in somebody else’s place' } as const;

const banner = (page: Page): Locator => page.getByRole('complementary', { name: 'You see the product as somebody else' });

/** From the member's page in the dashboard into the product; the dashboard's page is gone then. */
async function actInTheirPlace(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See as this member' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(REASON);
  await dialog.getByRole('button', { name: 'See as this member' }).click();
  await page.waitForURL(`${platform.web}/impersonate?code=*`);
}

test('support sees the product as a member, changes a thing, leaves; both names are on record and the member is told', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(240_000);
  const [support, member] = await Promise.all([newAccount('suri', 'support'), newAccount('milo')]);
  const theirs = await (await browser.newContext(info.project.use)).newPage();
  const web = new WebPages(theirs);
  await web.signIn(member.username, member.password);
  await web.finishWelcome();
  const mails = new MailCatcher(platform.mail);
  const admin = new AdminPages(page);

  await test.step('ask for it in the dashboard, confirm it in the product', async () => {
    await admin.signIn(support);
    await admin.openUser(member.username);
    await actInTheirPlace(page);
    await expectAccessibleAtBothWidths(page, 'impersonate confirm');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(banner(page)).toContainText(`as milo Test (@${member.username})`);
  });

  await test.step('the banner stands on every page, with both names and the time left', async () => {
    for (const path of ['/', '/explore', '/settings', `/@${member.username}`]) {
      await page.goto(platform.web + path);
      await expect(banner(page)).toContainText(`You are ${support.username}`);
      await expect(banner(page)).toContainText(/Time left: 1[45] minutes/);
    }
    await expectAccessibleAtBothWidths(page, 'impersonate profile');
  });

  await test.step('proof of identity is nobody else’s, and our own is not changed by mistake', async () => {
    for (const path of NEVER) {
      await page.goto(platform.web + path);
      await expect(page.getByRole('heading', REFUSED), path).toBeVisible();
    }
    await page.goto(`${platform.web}/settings/sign-in/start?action=change-password`);
    await expect(page.getByRole('heading', REFUSED)).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'impersonate refused');
  });

  await test.step('only looking until the second click', async () => {
    const follow = page.getByRole('main').getByRole('button', { name: /^Follow / });
    await page.goto(`${platform.web}/@lena`);
    await follow.click();
    await expect(page.getByText('You are only looking. Allow changes first.')).toBeVisible();
    await banner(page).getByRole('button', { name: 'Allow changes' }).click();
    await expect(banner(page)).toContainText('You may change some things.');
    await page.goto(`${platform.web}/@lena`);
    await follow.click();
    await expect(page.getByRole('main').getByRole('button', { name: /Unfollow / })).toBeVisible();
  });

  await test.step('leave', async () => {
    await banner(page).getByRole('button', { name: 'End' }).click();
    // As themselves they have never been here.
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome to the grid' })).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
    await page.goto(`${platform.web}/settings`);
    await expect(page.getByText(support.email)).toBeVisible();
  });

  await test.step('the member reads it in the history and in a mail', async () => {
    const mail = await mails.next(member.email);
    for (const form of [mail.text, mail.html]) expect(form).toContain(REASON);
    expect(mail.text).toContain('Something was changed for you.');
    await theirs.goto(`${platform.web}/settings/security-history`);
    const entry = theirs.getByRole('listitem').filter({ hasText: 'Staff stopped acting as you' });
    await expect(entry).toContainText(REASON);
    await expect(theirs.getByRole('listitem').filter({ hasText: 'Staff changed something as you' })).toBeVisible();
    await expect(theirs.getByRole('main')).not.toContainText(support.username);
    await theirs.goto(`${platform.web}/@lena`);
    await expect(theirs.getByRole('main').getByRole('button', { name: /Unfollow / })).toBeVisible();
  });
  await theirs.context().close();

  await test.step('the trail holds both names', async () => {
    await page.context().clearCookies();
    await admin.signIn(await newAccount('abel', 'administrator'));
    await admin.openUser(member.username);
    await expect(page.getByRole('list', { name: 'In this person’s place' })).toContainText(`${support.username} as milo Test`);
    await page.getByRole('link', { name: 'Audit of this user' }).click();
    const changed = page.getByRole('row').filter({ hasText: 'impersonation.changed' }).first();
    await expect(changed).toContainText(support.username);
    await expect(changed).toContainText(member.username);
    await expectAccessibleAtBothWidths(page, 'impersonate audit');
  });
});

test('a colleague above takes it back: the open page goes dark within a second; nobody of the staff can be chosen', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(180_000);
  const [support, equal, chief, member] = await Promise.all([
    newAccount('sora', 'support'),
    newAccount('sven', 'support'),
    newAccount('alba', 'administrator'),
    newAccount('mina'),
  ]);
  await askWhoAmI(ADMIN_API, (await staffTokens(equal)).access_token);
  const theirs = await (await browser.newContext(info.project.use)).newPage();
  await new WebPages(theirs).signIn(member.username, member.password);
  await theirs.context().close();
  const above = await (await browser.newContext(info.project.use)).newPage();
  const chiefs = new AdminPages(above);
  await chiefs.signIn(chief);
  const admin = new AdminPages(page);
  await admin.signIn(support);

  await test.step('an equal and somebody above are not offered', async () => {
    for (const name of [equal.username, chief.username]) {
      await admin.openUser(name);
      await expect(page.getByRole('button', { name: 'See as this member' })).toHaveCount(0);
    }
  });

  await admin.openUser(member.username);
  await actInTheirPlace(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(banner(page)).toContainText('Time left');

  await test.step('it is listed as running, and taken back', async () => {
    await above.goto(platform.admin);
    const row = above.getByRole('list', { name: 'In a member’s place now' }).getByRole('listitem').filter({ hasText: support.username });
    await expect(row).toContainText(REASON);
    await expectAccessibleAtBothWidths(above, 'impersonate running');
    await row.getByRole('button', { name: `Take back: ${support.username} as mina Test` }).click();
    await expect(above.getByText('Taken back. It is over everywhere.')).toBeVisible();
    const told = Date.now();
    await expect(page.getByText('You no longer see the product as somebody else.')).toBeVisible();
    info.annotations.push({ type: 'measured', description: `dark ${Date.now() - told} ms after the dashboard had said so` });
    expect(Date.now() - told).toBeLessThan(3_000);
    await expectAccessibleAtBothWidths(page, 'impersonate over');
    await expect(row).toHaveCount(0);
    await page.goto(`${platform.web}/settings`);
    await expect(banner(page)).toHaveCount(0);
  });
  await above.context().close();
});
