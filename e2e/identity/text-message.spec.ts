import { expect, test } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { KeycloakPages } from '../pages/keycloak.ts';
import { Phone } from '../pages/phone.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

test('a member signs in with the code of a text message', async ({ page }) => {
  const phone = new Phone();
  const person = await newAccount('theo', 'member', { phone: phone.number });
  await page.goto(`${platform.web}/sign-in`);
  await new KeycloakPages(page).signIn(person.username, person.password);
  await page.locator('input[name="code"]').fill(await phone.code(0));
  await expectAccessibleAtBothWidths(page, 'text message');
  await page.locator('#gps-code-send').click();
  await new WebPages(page).finishWelcome();
});

test('a member sets up codes by text message, comes back with a recovery code, and removes the phone with another', async ({ page }) => {
  test.setTimeout(120_000);
  const person = await newAccount('tina');
  const phone = new Phone();
  const web = new WebPages(page);
  const keycloak = new KeycloakPages(page);
  const listed = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  let recovery: string[] = [];
  await web.signIn(person.username, person.password);
  await web.finishWelcome();

  await test.step('set it up; a landline is refused', async () => {
    await page.goto(`${platform.web}/settings/sign-in`);
    await page.getByRole('link', { name: 'Add a phone number' }).click();
    const number = page.locator('input[name="number"]');
    await number.fill('+49 30 1234567');
    await page.locator('#gps-sms-send').click();
    await expect(page.getByText('We cannot send messages to this number.')).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'number refused');
    await number.fill(phone.number);
    await page.locator('#gps-sms-send').click();
    await page.locator('input[name="code"]').fill(await phone.code(0));
    await expectAccessibleAtBothWidths(page, 'number confirm');
    await page.locator('#gps-code-send').click();
    recovery = await keycloak.keepRecoveryCodes();
    await expect(page.getByRole('region', { name: 'Done.' })).toBeVisible({ timeout: 30_000 });
    await expect(listed('Code by text message')).toBeVisible();
    await expect(listed(`${recovery.length} codes left`)).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'methods with phone');
  });

  // A second message goes out after half a minute only: without the phone at hand, a recovery code helps.
  const withRecoveryCode = async (code: string): Promise<void> => {
    await keycloak.anotherWay('Recovery');
    await expectAccessibleAtBothWidths(page, 'recovery code');
    await page.locator('input[name="recoveryCodeInput"]').fill(code);
    await keycloak.submitForm();
  };

  await test.step('out, and in again without the phone', async () => {
    await web.signOut(person.username);
    await page.goto(`${platform.web}/sign-in`);
    await keycloak.signIn(person.username, person.password);
    await withRecoveryCode(recovery[0] ?? '');
    await web.expectHome();
  });

  await test.step('the phone is removed by somebody who proves it once more', async () => {
    await page.goto(`${platform.web}/settings/sign-in`);
    await listed('Code by text message')
      .getByRole('link', { name: /^Remove/ })
      .click();
    await withRecoveryCode(recovery[1] ?? '');
    await expectAccessibleAtBothWidths(page, 'remove the phone');
    await page.locator('#kc-accept').click();
    await expect(page.getByRole('region', { name: 'Done.' })).toBeVisible({ timeout: 30_000 });
    await expect(listed('Code by text message')).toHaveCount(0);
    await expect(listed(`${recovery.length - 2} codes left`)).toBeVisible();
  });
});
