import { signIn } from '@gps/testing';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';
import { memberTokens } from '../security/tokens-of.ts';
import { reportedPost } from './reported-posts.ts';

test.skip(({ isMobile }) => isMobile === true, 'told once; each screen is looked at in both widths');

const STATEMENT = 'It was the tyre I called a disgrace, not its driver.';
const REPLY = 'You are right: nobody is attacked here.';

const appeal = (page: Page) => page.getByRole('region', { name: 'Appeal' });
const taken = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Removed' }).first();

async function openAppealed(page: Page, text: string): Promise<void> {
  await page.goto(`${platform.admin}/cases?status=APPEALED`);
  await page.getByRole('list', { name: 'Queue' }).getByRole('button').filter({ hasText: text }).click();
  await expect(appeal(page)).toContainText(STATEMENT);
}

test('a member appeals against the removal of a post; not who removed it hears that, but a colleague, who takes it back', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(300_000);
  const body = `A disgrace, that tyre of ${Date.now().toString(36)}`;
  const [first, second, member] = await Promise.all([newAccount('mona', 'moderator'), newAccount('moss', 'moderator'), newAccount('nora')]);
  const another = async (): Promise<Page> => (await browser.newContext(info.project.use)).newPage();
  const asMember = { issuer: platform.issuer, clientId: 'gps-cli', redirectUri: 'http://127.0.0.1/callback', ...member };
  await reportedPost(await signIn(asMember), await memberTokens('marco'), body, 'HARASSMENT', 'Rude');

  await test.step('a moderator removes it, by a policy', async () => {
    const admin = new AdminPages(page);
    await admin.signIn(first);
    await admin.openCase(body);
    await admin.removeContent('It attacks a driver.');
  });

  const theirs = await another();
  await test.step('its author reads why, and appeals', async () => {
    const web = new WebPages(theirs);
    await web.signIn(member.username, member.password);
    await web.finishWelcome();
    await theirs.goto(`${platform.web}/notices`);
    const notice = taken(theirs);
    for (const said of ['Rule: Harassment', 'It attacks a driver.', body, 'Decided by a person', 'You may appeal until'])
      await expect(notice).toContainText(said);
    await notice.getByText('Appeal', { exact: true }).click();
    await expectAccessibleAtBothWidths(theirs, 'the form of an appeal');
    await notice.getByRole('textbox', { name: 'Your statement' }).fill(STATEMENT);
    await notice.getByRole('button', { name: 'Send the appeal' }).click();
    await expect(notice).toContainText('You have appealed. Nobody has decided yet.');
    await expect(notice.getByRole('textbox')).toHaveCount(0);
  });

  await test.step('who removed it reads the appeal and may not hear it', async () => {
    await openAppealed(page, body);
    await expect(appeal(page).getByRole('textbox')).toHaveCount(0);
    await expect(appeal(page).getByRole('button')).toHaveCount(0);
  });

  await test.step('a colleague takes it back, with a reply', async () => {
    const other = await another();
    await new AdminPages(other).signIn(second);
    await openAppealed(other, body);
    await expectAccessibleAtBothWidths(other, 'a case with an appeal');
    await appeal(other).getByRole('button', { name: 'Take it back' }).click();
    await expect(appeal(other).getByText('Write a reason first.')).toBeVisible();
    await appeal(other).getByRole('textbox', { name: 'Reply' }).fill(REPLY);
    await appeal(other).getByRole('button', { name: 'Take it back' }).click();
    await expect(other.getByText('Taken back. Both have been told.')).toBeVisible();
    await other.context().close();
  });

  await test.step('the author reads the reply, and the post is back', async () => {
    await theirs.goto(`${platform.web}/notices`);
    await expect(taken(theirs)).toContainText(`Your appeal was heard: the decision was taken back. ${REPLY}`);
    await expectAccessibleAtBothWidths(theirs, 'an appeal that was heard');
    await theirs.goto(`${platform.web}/@${member.username}`);
    await expect(new WebPages(theirs).postWith(body)).toBeVisible();
    await theirs.context().close();
  });
});
