import { expect, test, type Page } from '@playwright/test';
import { platform } from '../platform.ts';

const posts = (page: Page) => page.getByRole('main').getByRole('article');
const READ = 30;

/** Reads on until a second and third page have come; answers the post then at the top of the screen. */
async function readFar(page: Page): Promise<string> {
  await page.goto(`${platform.web}/explore`);
  await expect(async () => {
    await page.mouse.wheel(0, 1500);
    expect(await posts(page).count()).toBeGreaterThanOrEqual(READ);
  }).toPass();
  await posts(page)
    .nth(READ - 2)
    .scrollIntoViewIfNeeded();
  return (
    (await posts(page)
      .nth(READ - 2)
      .getAttribute('data-post')) ?? ''
  );
}

async function expectAsLeft(page: Page, id: string, scrollY: number): Promise<void> {
  await expect(page.locator(`[data-post="${id}"]`)).toBeInViewport();
  expect(await posts(page).count()).toBeGreaterThanOrEqual(READ);
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBeGreaterThan(scrollY - 40);
  expect(await page.evaluate(() => Math.round(window.scrollY))).toBeLessThan(scrollY + 40);
}

const height = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

test('back from a post the list stands as it was left', async ({ page }) => {
  const id = await readFar(page);
  const scrollY = await height(page);
  await page.locator(`[data-post="${id}"] [data-action="open"]`).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Post' })).toBeVisible();
  await expect.poll(() => height(page)).toBe(0);
  await page.goBack();
  await expectAsLeft(page, id, scrollY);
});

test('back from another site the pages are read again', async ({ page }) => {
  const id = await readFar(page);
  const scrollY = await height(page);
  await page.goto(platform.mail);
  await page.goBack();
  await expectAsLeft(page, id, scrollY);
});

test('a list opened by its address starts at the top', async ({ page }) => {
  await readFar(page);
  await page.goto(`${platform.web}/about`);
  await page.goto(`${platform.web}/explore`);
  await expect(posts(page).first()).toBeInViewport();
  await expect.poll(() => height(page)).toBe(0);
});
