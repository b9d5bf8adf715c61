import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { MailCatcher } from '@gps/testing';
import { expectAccessible } from '../axe.ts';
import { newPerson } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const LIST = { name: 'Sessions and devices' } as const;
/** The front page of those who are not signed in. */
const STRANGERS = { level: 1, name: 'Every race is better in company.' } as const;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0';

async function openSessions(page: Page) {
  await page.goto(`${platform.web}/settings/sessions`);
  await expect(page.getByRole('heading', { level: 1, ...LIST })).toBeVisible();
  return page.getByRole('list', LIST).getByRole('listitem');
}

/** Another browser of the same person. */
async function elsewhere(browser: Browser, username: string, password: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ userAgent: FIREFOX, locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await new WebPages(page).signIn(username, password);
  return { context, page };
}

test('signed in on two browsers: both are listed, the other is ended and is out within a second; the new device was told by mail', async ({
  page,
  browser,
}) => {
  const person = newPerson('sessions');
  const web = new WebPages(page);
  await web.register(person);
  await web.finishWelcome();
  const mails = new MailCatcher(platform.mail);
  const before = (await mails.to(person.email)).length;

  const other = await elsewhere(browser, person.username, person.password);
  try {
    await expect(other.page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
    const rows = await openSessions(page);
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('This device');
    await expect(rows.nth(1)).toContainText('Firefox on Linux');
    await expect(rows.nth(1)).toContainText(/Last active (now|\d).* · Signed in (now|\d)/);
    await expectAccessible(page, 'sessions and devices');

    const ended = Date.now();
    await page.getByRole('button', { name: 'End session: Firefox on Linux' }).click();
    const told = page.getByText(/refused everywhere since .* \(\d+ ms after you asked\)/);
    await expect(told).toBeVisible();
    const took = Number(/\((\d+) ms/.exec(await told.innerText())?.[1]);
    expect(took).toBeLessThan(1_000);
    // The other browser hears of it over its own live line, and shows the front page of strangers.
    await expect(other.page.getByRole('heading', STRANGERS)).toBeVisible({ timeout: 10_000 });
    test.info().annotations.push({ type: 'measured', description: `refused after ${took} ms, seen after ${Date.now() - ended} ms` });
    await other.page.goto(`${platform.web}/settings/sessions`);
    await expect(other.page).toHaveURL(new RegExp(`^${platform.keycloak}`));
    await expect(rows).toHaveCount(1);

    const mail = await mails.next(person.email, before);
    expect(mail.subject).toBe('New sign-in from Firefox on Linux');
    for (const form of [mail.text, mail.html]) expect(form).toContain(`${platform.web}/settings/sessions/not-me`);
  } finally {
    await other.context.close();
  }
});

test('whoever was not that signs the others out and is led to a new password; all sessions end this one too', async ({ page, browser }) => {
  await new WebPages(page).signIn('lena', platform.demoPassword);
  const other = await elsewhere(browser, 'lena', platform.demoPassword);
  try {
    await page.goto(`${platform.web}/settings/sessions/not-me`);
    await expect(page.getByRole('heading', { level: 1, name: 'Was this not you?' })).toBeVisible();
    await expectAccessible(page, 'was this not you');
    await page.getByRole('button', { name: 'End all other sessions' }).click();
    await expect(page.getByText(/refused everywhere since/)).toBeVisible();
    await expect(other.page.getByRole('heading', STRANGERS)).toBeVisible();
    await other.page.goto(`${platform.web}/settings/sessions`);
    await expect(other.page).toHaveURL(new RegExp(`^${platform.keycloak}`));
    await expect(page.getByRole('link', { name: 'Change password' })).toHaveAttribute('href', /action=change-password/);

    await page.goto(`${platform.web}/settings/security-history`);
    await expect(page.getByRole('heading', { level: 1, name: 'Security history' })).toBeVisible();
    await expectAccessible(page, 'security history');

    await openSessions(page);
    await page.getByRole('button', { name: 'End all sessions, this one too' }).click();
    await expect(page.getByRole('heading', STRANGERS)).toBeVisible();
  } finally {
    await other.context.close();
  }
});
