import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A demo account that follows people, so that its feed has posts. */
const FAN = 'lena';

/** Signs the fan in once and answers the cookies, with which each measured page starts in a browser of its own. */
export async function signedIn(browser: Browser, web: string, root: string): Promise<StorageState> {
  const file = path.join(process.env.GPS_LOCAL_DIR ?? path.join(root, '.local'), 'secrets/secrets.json');
  const password = (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).GPS_DEMO_PASSWORD;
  if (!password) throw new Error(`${file} has no password of the demo accounts: is the platform started?`);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${web}/sign-in`);
    await page.locator('input[name="username"]').fill(FAN);
    await page.locator('input[name="password"]').fill(password);
    await page.locator('#kc-login').click();
    await page.waitForURL((url) => url.href.startsWith(web));
    // Somebody who comes for the first time is welcomed before there is a feed.
    const welcomed = page.getByRole('heading', { level: 1, name: 'Home' });
    const welcome = page.getByRole('button', { name: 'Go to my feed' });
    await welcomed.or(welcome).waitFor();
    if (await welcome.isVisible()) {
      await welcome.click();
      await welcomed.waitFor();
    }
    return await context.storageState();
  } finally {
    await context.close();
  }
}
