import { expect, test } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { KeycloakPages, newPerson } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

test('a fan looks after the ways of signing in: an app is added, named and removed again, and nobody needs Keycloak’s own console', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const person = newPerson('keys');
  const web = new WebPages(page);
  const keycloak = new KeycloakPages(page);
  const app = page.getByRole('listitem').filter({ hasText: 'Authenticator app' });

  await test.step('nothing but a password at first', async () => {
    await web.register(person);
    await page.goto(`${platform.web}/settings`);
    await page.getByRole('link', { name: 'Ways to sign in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ways to sign in' })).toBeVisible();
    await expect(page.getByText(/^Last changed on/)).toBeVisible();
    await expect(app).toHaveCount(0);
    await expectAccessible(page, 'ways to sign in');
  });

  let secret = '';
  await test.step('add an authenticator app', async () => {
    await page.getByRole('link', { name: 'Add an authenticator app' }).click();
    secret = await keycloak.enrolAuthenticator(person.username, 'Old phone');
    await expect(page.getByRole('region', { name: 'Done.' })).toBeVisible({ timeout: 30_000 });
    await expect(app).toContainText('Old phone');
  });

  await test.step('name it', async () => {
    await app.getByRole('button', { name: 'Name' }).click();
    const dialog = page.getByRole('dialog', { name: 'Name' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('   ');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByText('Use 1 to 50 characters.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('New phone 📱');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(app).toContainText('New phone 📱');
    await expectAccessible(page, 'ways to sign in');
  });

  await test.step('think again about removing it', async () => {
    await app.getByRole('link', { name: /^Remove/ }).click();
    await keycloak.proveStrongly(person, secret);
    await page.locator('#kc-decline').click();
    await expect(page.getByRole('region', { name: 'Nothing was changed.' })).toBeVisible({ timeout: 30_000 });
    await expect(app).toHaveCount(1);
  });

  await test.step('remove it with the second factor', async () => {
    await app.getByRole('link', { name: /^Remove/ }).click();
    await keycloak.proveStrongly(person, secret);
    await keycloak.submitForm();
    await expect(page.getByRole('region', { name: 'Done.' })).toBeVisible({ timeout: 30_000 });
    await expect(app).toHaveCount(0);
  });
});

test('our address asks Keycloak for nothing but what the page offers', async ({ request }) => {
  for (const query of ['', '?action=delete_account', '?action=remove&id=a%26b', '?action=__proto__']) {
    expect((await request.get(`${platform.web}/settings/sign-in/start${query}`, { maxRedirects: 0 })).status(), query).toBe(404);
  }
});
