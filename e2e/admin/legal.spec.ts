import { expect, test } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';
import { askNobody } from './legal-documents.ts';

test.skip(({ isMobile }) => isMobile === true, 'once is enough: every page is looked at in both widths');

// A story that breaks off half-way must not stop the members of those after it from writing.
test.afterEach(async ({ isMobile }) => {
  if (!isMobile) await askNobody('COOKIES');
});

test('an administrator publishes a version that asks; a member reads, accepts and goes on; staff see how many have', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(180_000);
  await askNobody('COOKIES');
  const fan = await newAccount('agrees');
  const member = await (await browser.newContext(info.project.use)).newPage();
  const web = new WebPages(member);
  await web.signIn(fan.username, fan.password);
  await member.goto(`${platform.web}/legal/cookies`);
  await expect(member.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible();
  await expectAccessibleAtBothWidths(member, 'a legal document');
  await member.goto(`${platform.web}/explore`);
  await member.getByRole('button', { name: 'New post' }).filter({ visible: true }).first().click();
  const composer = member.getByRole('dialog');
  await composer.getByRole('textbox', { name: 'What is on your mind?' }).fill('Typed before the cookies changed');

  await new AdminPages(page).signIn(await newAccount('writes', 'administrator'));
  await page.goto(`${platform.admin}/legal`);
  await expectAccessibleAtBothWidths(page, 'legal documents');
  await page.getByRole('link', { name: 'Cookie notice' }).click();
  await page.getByRole('button', { name: 'Write the next version' }).click();
  const draft = page.getByRole('region', { name: 'Draft of the next version' });
  for (const language of ['English', 'Deutsch', 'Español', 'Italiano', 'Português']) {
    await draft.getByRole('radio', { name: language }).check({ force: true });
    await draft.getByRole('textbox', { name: /^What has changed/ }).fill(`We say **it** more plainly (${language}).`);
  }
  const text = draft.getByRole('textbox', { name: /^Text/ });
  await draft.getByRole('radio', { name: 'English' }).check({ force: true });
  await text.fill(`We set cookies that are needed.\n\n<img src=x onerror="document.title='broken'"> Told on ${new Date().toISOString()}.`);
  await draft.getByRole('combobox', { name: 'Whom it asks' }).selectOption('Everybody accepts it again');
  await draft.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Draft saved.').first()).toBeVisible();
  await draft.getByRole('button', { name: 'Preview and compare' }).click();
  await expect(draft.locator('ins').filter({ hasText: 'Told on' })).toBeVisible();
  await expectAccessibleAtBothWidths(page, 'draft of a legal document');
  await draft.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish: Cookie notice?' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Story of the documents');
  await expectAccessibleAtBothWidths(page, 'publishing a legal document');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(dialog).toBeHidden();

  await composer.getByRole('button', { name: 'Post', exact: true }).click();
  await expect(member.getByText('Our documents have changed.', { exact: false }).first()).toBeVisible();
  await expect(composer.getByRole('textbox')).toHaveValue('Typed before the cookies changed');
  await member.goto(platform.web);
  await expect(member.getByRole('heading', { level: 1, name: /Something has changed/ })).toBeVisible();
  await expect(member.getByText('We say it more plainly (English).')).toBeVisible();
  await expect(member.getByText('<img src=x', { exact: false })).toBeVisible();
  await expect(member).not.toHaveTitle('broken');
  await expectAccessibleAtBothWidths(member, 'what must be accepted');
  await member.getByRole('link', { name: 'Download my data' }).click();
  await expect(member.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible();
  await member.goto(platform.web);
  await member.getByRole('button', { name: 'I have read and accept this' }).click();
  await web.finishWelcome();
  await web.post('Written after the cookies changed');

  await page.reload();
  const newest = page.getByRole('region', { name: 'Versions', exact: true }).getByRole('row').nth(1);
  await expect(newest).toContainText('In force');
  await expect(newest).toContainText(/[1-9]\d* of \d+ active/);
  await newest.getByRole('button', { name: /^Read version/ }).click();
  await expect(page.getByRole('dialog').locator('ins').filter({ hasText: 'Told on' })).toBeVisible();
  await member.context().close();
});
