import { expect, test } from '@playwright/test';
import { platform } from '../platform.ts';

test('from the calendar to a weekend, its winner, the team and the circuit', async ({ page }) => {
  await page.goto(`${platform.web}/seasons/2024`);
  await expect(page.getByRole('heading', { level: 1, name: 'Season 2024' })).toBeVisible();
  const calendar = page.getByRole('list', { name: 'Calendar' });
  await expect(calendar.getByRole('listitem')).toHaveCount(24);
  await calendar.getByRole('link', { name: /Monaco/ }).click();

  await expect(page.getByRole('heading', { level: 1, name: /Monaco/ })).toBeVisible();
  const podium = page.getByRole('region', { name: 'Podium' });
  await expect(podium.getByRole('listitem').first()).toContainText('Leclerc');
  for (const session of ['Grid', 'Qualifying', 'Race']) {
    await page.getByRole('navigation', { name: 'Sessions' }).getByRole('link', { name: session, exact: true }).click();
    await expect(page.getByRole('navigation', { name: 'Sessions' }).getByRole('link', { name: session, exact: true })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('table').getByRole('row').nth(20)).toBeVisible();
  }
  await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText('Leclerc');

  await podium.getByRole('link', { name: /Leclerc/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Charles Leclerc/ })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Ferrari', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Ferrari/ })).toBeVisible();

  await page.goto(`${platform.web}/races/2024/monaco`);
  await page.getByRole('main').getByRole('link', { name: /Monaco|Monte Carlo/ }).filter({ hasNotText: '→' }).and(page.locator('[href^="/circuits/"]')).click();
  await expect(page.getByRole('heading', { level: 1, name: /Monaco/ })).toBeVisible();
  await expect(page.getByText('Most wins here')).toBeVisible();
});

test('the first season is there with its rules: shared cars and a champion', async ({ page }) => {
  await page.goto(`${platform.web}/standings?year=1950`);
  await expect(page.getByRole('table').first().getByRole('row').nth(1)).toContainText('Farina');
});
