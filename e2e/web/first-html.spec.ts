import { expect, test } from '@playwright/test';
import { openRacedWeekend } from '../pages/racing.ts';
import { platform } from '../platform.ts';

// What a page is about stands in its HTML: a slow phone shows it long before the script has come.
test.use({ javaScriptEnabled: false });

test('posts, a post and a result are read without any script', async ({ page }) => {
  const posts = page.getByRole('main').getByRole('article');
  for (const path of ['/', '/explore']) {
    await page.goto(platform.web + path);
    await expect(posts.first(), path).toBeVisible();
  }
  await page.goto(platform.web);
  await page.goto(platform.web + ((await posts.first().locator('a[href^="/posts/"]').first().getAttribute('href')) ?? ''));
  await expect(posts.first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Comments' })).toBeVisible();

  await openRacedWeekend(page);
  await expect(page.getByRole('main').getByRole('table').getByRole('row').nth(10)).toBeVisible();
});

test('a post that is gone is answered as such', async ({ request }) => {
  expect((await request.get(`${platform.web}/posts/00000000-0000-7000-8000-000000000000`)).status()).toBe(404);
});
