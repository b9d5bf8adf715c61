import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';

test.skip(({ isMobile }) => isMobile === true, 'once is enough: 360 px are looked at within the story');

const LANGUAGES = ['English', 'German', 'Spanish', 'Italian', 'Portuguese'];

async function confirm(page: Page, button: string, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await dialog.getByRole('button', { name: button, exact: true }).click();
}

test('an administrator writes a template in five languages, changes it and retires it; every version stays', async ({ page }) => {
  test.setTimeout(120_000);
  const name = `Rude ${Date.now().toString(36)}`;
  await new AdminPages(page).signIn('ada');
  await page.goto(`${platform.admin}/policies`);
  await page.getByRole('button', { name: 'New template: Harassment' }).click();
  const dialog = page.getByRole('dialog', { name: 'New template' });
  await dialog.getByRole('textbox', { name: 'Name, for staff' }).fill(name);
  for (const language of LANGUAGES) await dialog.getByRole('textbox', { name: `Text: ${language}` }).fill(`{name}: {policy} (${language})`);
  await expect(dialog.getByText('Lena Example: Harassment (English)')).toBeVisible();
  await expectAccessibleAtBothWidths(page, 'the form of a template');
  await dialog.getByRole('textbox', { name: 'Text: Italian' }).fill('{handle}');
  await confirm(page, 'Save', 'Asked for by the desk.');
  await expect(dialog.getByText('A template knows {name} and {policy}')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Text: Italian' }).fill('Ciao {name}');
  await confirm(page, 'Save', 'Asked for by the desk.');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: `Change: ${name}` }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Text: English' }).fill('{name}, that was rude.');
  await confirm(page, 'Save', 'Kinder.');
  await expect(page.getByText('{name}, that was rude.')).toBeVisible();

  await page.getByRole('button', { name: `Retire: ${name}` }).click();
  await confirm(page, 'Retire', 'Nobody took it.');
  await page.getByText(/retired template/).click();
  await page.getByRole('button', { name: `Versions: ${name}` }).click();
  const versions = page.getByRole('dialog').getByRole('listitem');
  await expect(versions).toHaveCount(3);
  for (const [at, said] of ['Nobody took it.', 'Kinder.', 'Asked for by the desk.'].entries())
    await expect(versions.nth(at)).toContainText(said);
  await expectAccessibleAtBothWidths(page, 'policies with a retired template');
});
