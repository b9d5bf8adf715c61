import { expect, test } from '@playwright/test';
import { MailCatcher, linkIn } from '@gps/testing';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { KeycloakPages } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

test('a link by mail: a scanner uses nothing up, another browser is told where to go, and the code opens the first', async ({
  page,
  browser,
  request,
}, info) => {
  test.setTimeout(120_000);
  const person = await newAccount('lisa');
  const web = new WebPages(page);
  const mails = new MailCatcher(platform.mail);
  await page.goto(`${platform.web}/sign-in`);
  await new KeycloakPages(page).anotherWay('Link by email');
  await expectAccessibleAtBothWidths(page, 'ask for a link');
  await page.locator('input[name="username"]').fill(person.username);
  await page.locator('#gps-link-send').click();
  await expect(page.getByText('If there is an account that can sign in this way')).toBeVisible();
  await expectAccessibleAtBothWidths(page, 'wait for a link');
  const mail = await mails.next(person.email);
  const link = linkIn(mail, 'sign-in-link');

  for (let scan = 0; scan < 2; scan++) expect((await request.get(link)).status()).toBeLessThan(500);

  const elsewhere = await (await browser.newContext(info.project.use)).newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('heading', { name: 'Go back to your other window' })).toBeVisible();
  await expectAccessibleAtBothWidths(elsewhere, 'link elsewhere');
  await elsewhere.context().close();

  await page.locator('input[name="code"]').fill(/: (\d{4} \d{4})/.exec(mail.text ?? '')?.[1] ?? '');
  await page.locator('#gps-code-send').click();
  await web.finishWelcome();

  // The sign-in that the link belonged to is over.
  await page.goto(link);
  await expect(page.locator('#gps-link-use')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Go back to your other window' })).toBeVisible();
});

test('in the browser that asked the link itself signs in, after one click', async ({ page }) => {
  const person = await newAccount('lara');
  await page.goto(`${platform.web}/sign-in`);
  await new KeycloakPages(page).anotherWay('Link by email');
  await page.locator('input[name="username"]').fill(person.email);
  await page.locator('#gps-link-send').click();
  await page.locator('input[name="code"]').waitFor();
  await page.goto(linkIn(await new MailCatcher(platform.mail).next(person.email), 'sign-in-link'));
  await expectAccessibleAtBothWidths(page, 'link confirm');
  await page.locator('#gps-link-use').click();
  await new WebPages(page).finishWelcome();
});
