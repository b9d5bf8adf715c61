import { expect, test } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';

test('a list follows the keyboard, keeps its columns for the person, and its views by name', async ({ page }) => {
  test.setTimeout(180_000);
  const name = `Members ${Date.now()}`;
  await new AdminPages(page).signIn('ada');
  await page.goto(`${platform.admin}/users?role=member`);
  const table = page.getByRole('table');
  const openers = table.locator('[data-open]');
  await expect(openers.first()).toBeVisible();
  // Keys do nothing before the page has come to life; the map of them shows that it has.
  const keys = page.getByRole('dialog');
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(keys).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();

  await page.keyboard.press('j');
  await expect(openers.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(openers.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(openers.first()).toBeFocused();

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Last seen' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Comfortable' }).click();
  await page.keyboard.press('Escape');
  await expect(table.getByRole('columnheader', { name: 'Last seen' })).toHaveCount(0);
  await expect(page).toHaveURL(/density=comfortable/);
  // Without anything in the address it stands as the person left it.
  await page.goto(`${platform.admin}/users`);
  await expect(table).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Last seen' })).toHaveCount(0);

  await page.goto(`${platform.admin}/users?role=member`);
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Keep this list as a view…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('checkbox', { name: 'support' }).check();
  await expectAccessible(page, 'a view is kept');
  await dialog.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('button', { name })).toBeVisible();
  await expect(page).toHaveURL(/view=/);

  await page.goto(platform.admin);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option', { name: `View: ${name}` }).click();
  await expect(page).toHaveURL(/\/users\?role=member&view=/);

  await page.keyboard.press('h');
  await expect(page.getByRole('dialog', { name: /^Help/ })).toContainText('Everybody with an account');
  await page.getByRole('button', { name: 'All keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Choose the row');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem', { name: 'Remove the view' }).click();
  await expect(page.getByText(`“${name}” is removed.`)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name })).toBeVisible();
  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem', { name: 'Remove the view' }).click();
  await expect(page.getByText(`“${name}” is removed.`).last()).toBeVisible();

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Last seen' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Compact' }).click();
  await expect(table.getByRole('columnheader', { name: 'Last seen' })).toBeVisible();
});

test('lists fit a phone and a tablet, and are accessible', async ({ page }) => {
  test.setTimeout(180_000);
  await new AdminPages(page).signIn('ada');
  for (const path of ['/users', '/content', '/organizations', '/applications', '/audit', '/guide']) {
    for (const width of [768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(platform.admin + path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `${path} at ${width} px scrolls sideways`).toBeLessThanOrEqual(0);
    }
    await expectAccessible(page, `${path} on a phone`);
  }
});
