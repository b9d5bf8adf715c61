import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { KeycloakPages } from '../pages/keycloak.ts';
import { platform } from '../platform.ts';

async function atSignIn(page: Page): Promise<void> {
  await page.goto(`${platform.web}/sign-in`);
  await expect(page.locator('input[name="username"]')).toBeVisible();
}

test('sign in, its refusal, and the forgotten password', async ({ page }) => {
  await atSignIn(page);
  await expectAccessible(page, 'sign in');
  await new KeycloakPages(page).signIn('lena', 'not her password 1A!');
  await expect(page.locator('input[name="password"]')).toBeVisible();
  await expectAccessible(page, 'sign in refused');
  await atSignIn(page);
  await page.getByRole('link', { name: /forgot/i }).click();
  await expectAccessible(page, 'forgotten password');
});

test('registration and what it refuses', async ({ page }) => {
  await page.goto(`${platform.web}/sign-up`);
  await expect(page.locator('#kc-register-form')).toBeVisible();
  await expectAccessible(page, 'registration');
  await page.locator('input[name="username"]').fill('lena');
  await page.locator('#kc-register-form [type="submit"]').click();
  await expect(page.locator('#kc-register-form')).toBeVisible();
  await expectAccessible(page, 'registration refused');
});

test('the second factor', async ({ page }) => {
  await page.goto(platform.admin);
  await new KeycloakPages(page).signIn('mara', platform.demoPassword);
  await expect(page.locator('input[name="otp"]')).toBeVisible();
  await expectAccessible(page, 'second factor');
});

for (const locale of ['de-DE', 'es-ES', 'it-IT', 'pt-PT']) {
  test.describe(locale, () => {
    test.use({ locale });
    test('sign in speaks the language of the browser', async ({ page }) => {
      await atSignIn(page);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale.slice(0, 2)}`));
      await expectAccessible(page, locale);
    });
  });
}
