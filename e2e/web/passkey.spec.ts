import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { newPerson } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

/** A device of its own that keeps passkeys and says yes, in place of a fingerprint; answers how many it holds. */
async function deviceWithPasskeys(context: BrowserContext, page: Page): Promise<() => Promise<number>> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length;
}

test('a fan adds a passkey and comes back with it, without a name or a password', async ({ page, context }) => {
  test.setTimeout(240_000);
  const fan = newPerson('petra');
  const web = new WebPages(page);
  await web.register(fan);
  await web.finishWelcome();
  const held = await deviceWithPasskeys(context, page);

  await test.step('add it on the page of one’s ways to sign in', async () => {
    await page.goto(`${platform.web}/settings/sign-in`);
    await page.getByRole('link', { name: 'Add a passkey' }).click();
    // A new way in is added by somebody who has just proved who they are.
    const password = page.locator('input[name="password"]');
    const register = page.locator('#registerWebAuthn');
    await password.or(register).first().waitFor();
    if (await password.isVisible()) {
      await password.fill(fan.password);
      await page.locator('#kc-login').click();
    }
    page.on('dialog', (dialog) => void dialog.accept('This laptop'));
    await register.click();
    await expect(page.getByText('Done.')).toBeVisible({ timeout: 30_000 });
    expect(await held()).toBe(1);
    await expect(page.getByRole('region', { name: 'Passkeys' }).getByRole('listitem')).toHaveCount(1);
  });

  await web.signOut(fan.username);

  await test.step('sign in with it', async () => {
    // The page offers passkeys in the field of the name, and this device takes the offer without being asked twice.
    await page.goto(`${platform.web}/sign-in`);
    await web.expectHome();
    await web.openProfile(fan.username);
    await expect(page.getByRole('main').getByText(`@${fan.username}`).first()).toBeVisible();
  });
});

test('a device that holds no passkey of this person opens nothing', async ({ page, context }) => {
  await deviceWithPasskeys(context, page);
  await page.goto(`${platform.web}/sign-in`);
  await page.locator('#authenticateWebAuthnButton').click();
  await expect(page.locator('#kc-form-login, #kc-content')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`^${platform.keycloak}/`));
  await page.goto(platform.web);
  await expect(page.getByRole('heading', { level: 1, name: 'Every race is better in company.' })).toBeVisible();
});
