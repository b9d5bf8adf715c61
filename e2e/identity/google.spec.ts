import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { MailCatcher, linkIn } from '@gps/testing';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { GoogleStandIn } from '../pages/google-stand-in.ts';
import { KeycloakPages, newPerson } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const google = new GoogleStandIn();

/** As an operator switches a provider on and off: by what the environment says when the realm is applied. */
const applyRealm = (settings: Record<string, string>): Promise<unknown> =>
  promisify(execFile)(process.execPath, ['scripts/testing/apply-realm.ts'], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { ...process.env, ...settings },
  });

test.beforeAll(async () => applyRealm(await google.start()));
test.afterAll(async () => {
  google.stop();
  await applyRealm({});
});

async function chooseGoogle(page: Page): Promise<void> {
  await page.goto(`${platform.web}/sign-in`);
  await page.getByRole('link', { name: 'Google' }).click();
}

test('a newcomer comes in through Google and chooses a name', async ({ page }) => {
  const { username, email } = newPerson('gina');
  google.who = { sub: username, name: 'Gina', email };
  await page.goto(`${platform.web}/sign-in`);
  await expectAccessibleAtBothWidths(page, 'sign in with Google');
  await chooseGoogle(page);
  // Not the address, which cannot be a name.
  await expect(page.locator('input[name="username"]')).toHaveValue(username);
  await expectAccessibleAtBothWidths(page, 'choose a name');
  await new KeycloakPages(page).submitForm();
  await new WebPages(page).finishWelcome();
});

test('whoever is here already is linked by a mail to that mailbox, and comes back without a password', async ({ page, browser }, info) => {
  test.setTimeout(120_000);
  const member = await newAccount('gaia');
  google.who = { sub: member.username, name: 'Gaia', email: member.email };
  await chooseGoogle(page);
  await page.locator('input[name="username"]').fill(newPerson('gaia').username);
  await new KeycloakPages(page).submitForm();
  await page.locator('#linkAccount').waitFor();
  await expectAccessibleAtBothWidths(page, 'account exists');
  await page.locator('#linkAccount').click();
  const mail = await new MailCatcher(platform.mail).next(member.email);
  await expectAccessibleAtBothWidths(page, 'link by mail');
  await page.goto(linkIn(mail, '/login-actions/'));
  const proceed = page.getByRole('link', { name: /proceed|continue/i });
  await proceed
    .or(page.getByRole('heading', { level: 1, name: 'Welcome to the grid' }))
    .first()
    .waitFor();
  if (await proceed.isVisible()) await proceed.click();
  await new WebPages(page).finishWelcome();
  await page.goto(`${platform.web}/settings/sign-in`);
  await expect(page.getByRole('region', { name: 'Linked accounts' })).toContainText('Google');
  await expectAccessibleAtBothWidths(page, 'linked accounts');

  const elsewhere = await (await browser.newContext(info.project.use)).newPage();
  await chooseGoogle(elsewhere);
  await new WebPages(elsewhere).expectHome();
  await elsewhere.context().close();
});
