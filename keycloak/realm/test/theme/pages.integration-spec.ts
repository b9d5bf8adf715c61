import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { AdminApi } from '../../src/admin-api.ts';
import { CLIENTS, authorization } from '../authorization.ts';
import { PASSWORD, TOTP_SECRET, createPerson, freshRealm, issuer } from '../realm-under-test.ts';
import { VIEWS, launch, look, openPage, overflowOf, seenAs, type View } from './pages.ts';

let browser: Browser;
let context: BrowserContext;
let api: AdminApi;

beforeAll(async () => {
  api = await freshRealm();
  await createPerson(api, 'viewer');
  await createPerson(api, 'viewing_staff', ['moderator'], TOTP_SECRET);
  await createPerson(api, 'new_viewing_staff', ['moderator']);
  browser = await launch();
  context = await browser.newContext({ locale: 'en-GB' });
});
afterAll(() => browser?.close());

async function fillIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.fill('[name=username]', username);
  await page.fill('[name=password]', password);
  await page.click('#kc-login');
}

const web = authorization(CLIENTS.web).url.href;
const admin = authorization(CLIENTS.admin).url.href;

/** How a person gets to each page that the product shows. */
const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  'sign-in': (page) => page.goto(web),
  'sign-in-refused': async (page) => {
    await page.goto(web);
    await fillIn(page, 'nobody_here', 'Wrong-Password-1!');
    await page.waitForSelector('#input-error-username');
  },
  registration: async (page) => {
    await page.goto(web);
    await page.click('a[href*="login-actions/registration"]');
    await page.waitForSelector('#password-confirm');
  },
  'registration-refused': async (page) => {
    await page.goto(web);
    await page.click('a[href*="login-actions/registration"]');
    await page.fill('[name=username]', 'a b');
    await page.click('#kc-register-form [type=submit]');
    await page.waitForSelector('#input-error-username');
  },
  'forgotten-password': async (page) => {
    await page.goto(web);
    await page.click('a[href*="login-actions/reset-credentials"]');
    await page.waitForSelector('#kc-reset-password-form');
  },
  'one-time-code': async (page) => {
    await page.goto(admin);
    await fillIn(page, 'viewing_staff');
    await page.waitForSelector('[name=otp]');
  },
  'authenticator-set-up': async (page) => {
    await page.goto(admin);
    await fillIn(page, 'new_viewing_staff');
    await page.click('#gps-choose-app');
    await page.waitForSelector('#totp');
  },
  error: (page) => page.goto(authorization(CLIENTS.web, { redirect_uri: 'https://evil.example/' }).url.href),
  account: async (page) => {
    await page.goto(`${issuer()}/account/`);
    await fillIn(page, 'viewer');
    await page.waitForSelector('[data-testid="account/personal-info"], #username', { timeout: 30_000 });
  },
  'account-security': async (page) => {
    await page.goto(`${issuer()}/account/account-security/signing-in`);
    await fillIn(page, 'viewer');
    await page.waitForSelector('[data-testid="password/credential-list"], .pf-v5-c-data-list', { timeout: 30_000 });
  },
};

describe.each(Object.keys(PAGES))('%s', (name) => {
  // Both widths and both modes for every page; the first page in all four combinations.
  const views = name === 'sign-in' ? VIEWS : [VIEWS[0], VIEWS[3]];
  let page: Page;

  beforeAll(async () => {
    // Without the cookies of the page before, and with its style sheets and fonts.
    await context.clearCookies();
    page = await context.newPage();
    await PAGES[name]?.(page);
  });
  afterAll(() => page?.close());

  test.each(views)('in $scheme at $width px: no overflow, nothing for axe to find, the product’s look', async (view: View) => {
    const seen = await look(await seenAs(page, view), name, view);
    expect(seen.violations).toEqual([]);
    expect(seen.overflow).toBeLessThanOrEqual(0);
    expect(seen.background).toBe(view.scheme === 'dark' ? 'rgb(13, 16, 20)' : 'rgb(252, 253, 254)');
    expect(seen.headingFont).toContain('Barlow Condensed');
  });
});

test.each(['de-DE', 'es-ES', 'it-IT', 'pt-PT'])('long words of %s fit on a phone', async (locale) => {
  const page = await openPage(browser, { scheme: 'dark', width: 360 }, locale);
  for (const name of ['sign-in', 'registration', 'forgotten-password']) {
    await PAGES[name]?.(page);
    expect(await page.getAttribute('html', 'lang')).toBe(locale.slice(0, 2));
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  }
  await page.context().close();
});
