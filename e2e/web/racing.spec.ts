import { expect, test, type Page } from '@playwright/test';
import { openRacedWeekend } from '../pages/racing.ts';
import { platform } from '../platform.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from the calendar to a weekend, its winner, the team and the circuit', async ({ page }) => {
  await openRacedWeekend(page);

  const podium = page.getByRole('region', { name: 'Podium' });
  await expect(podium.getByRole('listitem')).toHaveCount(3);
  const winner = podium.getByRole('listitem').first().getByRole('link').first();
  const [driver = ''] = (await winner.innerText()).split(' ').slice(-1);
  for (const session of ['Grid', 'Qualifying', 'Race']) {
    const tab = page.getByRole('navigation', { name: 'Sessions' }).getByRole('link', { name: session, exact: true });
    await tab.click();
    await expect(tab).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main').getByRole('table').getByRole('row').nth(10)).toBeVisible();
  }
  await expect(page.getByRole('main').getByRole('table').getByRole('row').nth(1)).toContainText(new RegExp(driver, 'i'));
  const weekend = page.url();

  await winner.click();
  await expect(heading(page)).toContainText(new RegExp(driver, 'i'));
  await expect(page.getByText('Season by season')).toBeVisible();
  const team = page.getByRole('main').locator('a[href^="/teams/"]').first();
  const name = (await team.innerText()).trim();
  await team.click();
  await expect(heading(page)).toContainText(name);

  await page.goto(weekend);
  await page.getByRole('main').locator('a[href^="/circuits/"]').first().click();
  await expect(page.getByRole('heading', { name: 'Most wins here' })).toBeVisible();
});

test.describe('with the real history', () => {
  test.beforeEach(async ({ page }) => {
    const answer = await page.goto(`${platform.web}/seasons/1950`);
    test.skip(answer?.status() === 404, 'only an invented season was imported');
  });

  test('Monaco 2024 ended as everybody remembers', async ({ page }) => {
    await page.goto(`${platform.web}/races/2024/monaco?view=race`);
    await expect(page.getByRole('region', { name: 'Podium' }).getByRole('listitem')).toContainText([/Leclerc/i, /Piastri/i, /Sainz/i]);
    await page.goto(`${platform.web}/seasons/2024`);
    await expect(page.getByRole('list', { name: 'Calendar' }).getByRole('listitem')).toHaveCount(24);
  });

  test('the first champion leads the first standings', async ({ page }) => {
    await page.goto(`${platform.web}/standings?year=1950`);
    await expect(page.getByRole('main').getByRole('table').first().getByRole('row').nth(1)).toContainText(/Farina/i);
  });
});
