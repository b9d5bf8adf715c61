import { expect, test } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { KeycloakPages } from '../pages/keycloak.ts';
import { platform } from '../platform.ts';

test('a new colleague sets up a second factor on the way in, keeps recovery codes, and is let in', async ({ page }) => {
  test.setTimeout(120_000);
  const colleague = await newAccount('nora', 'moderator', { factor: false });
  const keycloak = new KeycloakPages(page);
  await page.goto(platform.admin);
  await keycloak.signIn(colleague.username, colleague.password);

  await test.step('a passkey or an app, and nothing weaker', async () => {
    await expect(page.getByRole('heading', { name: 'Set up a second factor' })).toBeVisible();
    await expect(page.getByRole('main').or(page.locator('#kc-content')).first().getByRole('button')).toHaveText([
      'Passkey',
      'Authenticator app',
    ]);
    await expect(page.getByText(/text message|SMS/i)).toHaveCount(0);
    await expectAccessibleAtBothWidths(page, 'choose a factor');
    // No way around it.
    await page.goto(platform.admin);
    await keycloak.signIn(colleague.username, colleague.password);
    await expect(page.locator('#gps-choose-app')).toBeVisible();
  });

  await test.step('the app, then the codes', async () => {
    await page.locator('#gps-choose-app').click();
    await expect(page.locator('#kc-totp-settings-form, #kc-totp-secret-qr-code').first()).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'set up the app');
    await keycloak.enrolApp(colleague.username, 'Phone');
    await expectAccessibleAtBothWidths(page, 'recovery codes');
    expect(await keycloak.keepRecoveryCodes()).toHaveLength(12);
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible({ timeout: 30_000 });
  });
});
