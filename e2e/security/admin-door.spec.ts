import { expect, test } from '@playwright/test';
import { KeycloakPages } from '../pages/keycloak.ts';
import { platform } from '../platform.ts';

test('the dashboard asks staff for a second factor before it shows anything', async ({ page }) => {
  await page.goto(`${platform.admin}/users`);
  await new KeycloakPages(page).signIn('mara', platform.demoPassword);
  await expect(page.locator('input[name="otp"]')).toBeVisible();
  await page.goto(`${platform.admin}/users`);
  await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toHaveCount(0);
});

test('a member does not get in', async ({ page }) => {
  await page.goto(`${platform.admin}/`);
  await new KeycloakPages(page).signIn('lena', platform.demoPassword);
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
  const answer = await page.request.get(`${platform.admin}/users`, { maxRedirects: 0 });
  expect([302, 303, 307, 401, 403]).toContain(answer.status());
});
