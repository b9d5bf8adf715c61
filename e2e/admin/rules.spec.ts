import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { AdminPages } from '../pages/admin.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

test.skip(({ isMobile }) => isMobile === true, 'once is enough');

async function confirm(page: Page, name: RegExp, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name }).click();
  await expect(dialog).toBeHidden();
}

test('an administrator makes a rule, tries it, switches it on; what a fan writes waits until it is released', async ({
  page,
  browser,
}, info) => {
  const word = `zorble${Date.now().toString(36)}`;
  await new AdminPages(page).signIn('ada');
  await page.goto(`${platform.admin}/rules`);
  await page.getByRole('button', { name: 'New rule' }).click();
  const form = page.getByRole('dialog', { name: 'New rule' });
  await form.getByRole('textbox', { name: 'Name' }).fill(`Word ${word}`);
  await form.getByRole('textbox', { name: 'Words' }).fill(word);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Word ${word}` })).toBeVisible();
  await page.getByRole('button', { name: 'Try version 1' }).click();
  await expect(page.getByText('Done', { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('Whole words only');
  await expectAccessible(page, 'a rule');
  await page.getByRole('button', { name: 'Switch on version 1' }).click();
  await confirm(page, /Switch on version 1/, 'Story of the rules');
  await expect(page.getByText('In force')).toBeVisible();

  try {
    const fan = await (await browser.newContext(info.project.use)).newPage();
    await new WebPages(fan).signIn('lena', platform.demoPassword);
    await fan.goto(platform.web);
    await fan.getByRole('button', { name: 'New post' }).filter({ visible: true }).first().click();
    const composer = fan.getByRole('dialog');
    await composer.getByRole('textbox', { name: 'What is on your mind?' }).fill(`What about ${word.toUpperCase()}?`);
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await expect(fan.getByText('waits for a look by a person', { exact: false }).first()).toBeVisible();
    const stranger = await (await browser.newContext(info.project.use)).newPage();
    await stranger.goto(`${platform.web}/@lena`);
    await expect(stranger.getByText(word.toUpperCase(), { exact: false })).toHaveCount(0);

    await page.goto(`${platform.admin}/rules`);
    const held = page.getByRole('listitem').filter({ hasText: word.toUpperCase() });
    await expectAccessible(page, 'rules and what is held');
    await held.getByRole('button', { name: 'Release' }).click();
    await confirm(page, /Release/, 'It is fine');
    await expect(held).toHaveCount(0);
    await stranger.reload();
    await expect(stranger.getByText(word.toUpperCase(), { exact: false }).first()).toBeVisible();
  } finally {
    await page.goto(`${platform.admin}/rules`);
    await page.getByText(`Word ${word}`).first().click();
    await page.getByRole('button', { name: 'Switch off' }).click();
    await confirm(page, /Switch off/, 'The story is over');
  }
});
