import { expect, test, type Locator } from '@playwright/test';
import { openRacedWeekend } from '../pages/racing.ts';
import { platform } from '../platform.ts';

// What a page is about stands in its HTML: a slow phone shows it long before the script has come.
test.use({ javaScriptEnabled: false });

/** A page waits for its content for a moment only; on a busy machine one answer in a few may go out without it, never all of them. */
async function expectInHtml(address: string, content: Locator): Promise<void> {
  await expect(async () => {
    await content.page().goto(address);
    await expect(content, address).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

test('posts, a post and a result are read without any script', async ({ page }) => {
  const main = page.getByRole('main');
  const posts = main.getByRole('article');
  for (const path of ['/explore', '/']) await expectInHtml(platform.web + path, posts.first());
  const post = await posts.first().locator('a[href^="/posts/"]').first().getAttribute('href');
  await expectInHtml(platform.web + post, posts.first());
  await expect(page.getByRole('heading', { name: 'Comments' })).toBeVisible();

  await openRacedWeekend(page);
  await expectInHtml(page.url(), main.getByRole('table').getByRole('row').nth(10));
});

test('a post that is gone is answered as such', async ({ request }) => {
  expect((await request.get(`${platform.web}/posts/00000000-0000-7000-8000-000000000000`)).status()).toBe(404);
});
