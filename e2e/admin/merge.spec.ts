import { MailCatcher } from '@gps/testing';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { type Account, newAccount } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const POST = 'Written with the account that I had forgotten.';

async function firstVisit(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const web = new WebPages(page);
  await web.signIn(account.username, account.password);
  await web.finishWelcome();
  return page;
}

test('two accounts of one person become one: seen before, confirmed, carried over, and the old name leads to the new', async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(isMobile, 'Staff work at a desk; its screens are looked at in both widths below.');
  test.setTimeout(180_000);
  const [kept, left] = await Promise.all([newAccount('kept'), newAccount('left')]);
  const [, theirs] = await Promise.all([firstVisit(browser, kept), firstVisit(browser, left)]);
  await new WebPages(theirs).post(POST);
  // Not the demo's: whoever runs beside this uses up its codes.
  await new AdminPages(page).signIn(await newAccount('chief', 'administrator'));

  await test.step('what follows, what does not and what to think of, before anything happens', async () => {
    await page.goto(`${platform.admin}/users/${kept.id}`);
    await page.getByRole('link', { name: 'Merge with another account' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Merge two accounts' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'The other account' }).fill(left.username);
    await page.getByRole('radio', { name: `@${left.username}` }).check();
    await expect(page.getByRole('region', { name: 'Goes' })).toContainText(`@${left.username}`);
    await expect(page.getByRole('row', { name: 'Posts 1 0' })).toBeVisible();
    await expect(page.getByText('leads to', { exact: false }).or(page.getByText('no way back')).first()).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'merge preview');
  });

  await test.step('typed, started, taken back, and started again', async () => {
    const start = async (): Promise<void> => {
      await page.getByRole('textbox', { name: 'Support request' }).fill('T-2026-11');
      await page.getByRole('textbox', { name: 'What proves' }).fill('Answered from both addresses.');
      await page.getByRole('combobox', { name: 'Begins after' }).selectOption('10');
      const button = page.getByRole('button', { name: 'Merge the accounts' });
      await expect(button).toBeDisabled();
      await page.getByRole('textbox', { name: `Type ${left.username}` }).fill(left.username);
      await button.click();
      await expect(page.getByText('Begins in a moment')).toBeVisible();
    };
    await start();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.getByText('Taken back')).toBeVisible();
    await page.goto(`${platform.admin}/users/${kept.id}/merge`);
    await page.getByRole('searchbox', { name: 'The other account' }).fill(left.username);
    await page.getByRole('radio', { name: `@${left.username}` }).check();
    await start();
    await expect(page.getByText('Merged', { exact: true })).toBeVisible({ timeout: 60_000 });
    await expectAccessibleAtBothWidths(page, 'merge outcome');
  });

  await test.step('the one that went is signed out, its name leads to the other, and both were told', async () => {
    await expect(new WebPages(theirs).strangersFront).toBeVisible({ timeout: 20_000 });
    await theirs.goto(`${platform.web}/@${left.username}`);
    await expect(theirs).toHaveURL(`${platform.web}/@${kept.username}`);
    await expect(theirs.getByText(POST)).toBeVisible();
    const mails = new MailCatcher(platform.mail);
    for (const { email } of [kept, left]) expect(JSON.stringify(await mails.next(email))).toContain(kept.username);
  });

  await test.step('each page says what became of it, and the trail holds all of it', async () => {
    await page.getByRole('link', { name: `To @${kept.username}` }).click();
    await expect(page.getByRole('list', { name: 'Merges' })).toContainText(`@${left.username} was merged into this account`);
    await page.goto(`${platform.admin}/audit?subject=${left.id}`);
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: 'T-2026-11' })
        .or(page.getByRole('row').filter({ hasText: 'Answered from both' }))
        .first(),
    ).toBeVisible();
  });
});
