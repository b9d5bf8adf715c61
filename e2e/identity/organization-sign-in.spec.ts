import { expect, test, type Browser, type Page } from '@playwright/test';
import { MailCatcher, NameServer, linkIn } from '@gps/testing';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { KeycloakAdmin } from '../keycloak-admin.ts';
import { newAccount } from '../pages/account.ts';
import { alive } from '../pages/alive.ts';
import { AdminPages } from '../pages/admin.ts';
import { CLIENT, GoogleStandIn } from '../pages/google-stand-in.ts';
import { KeycloakPages, newPerson } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const issuer = new GoogleStandIn();
const names = new NameServer();
test.beforeAll(async () => Promise.all([issuer.start(), names.start(platform.nameServerPort)]));
test.afterAll(() => {
  issuer.stop();
  names.stop();
});

async function another(browser: Browser): Promise<Page> {
  return (await browser.newContext(test.info().project.use)).newPage();
}

/** From the name field to the organization's own sign-in. */
async function throughOwnAddress(page: Page, email: string): Promise<void> {
  await page.goto(`${platform.web}/sign-in`);
  await page.getByRole('link', { name: 'Sign in with your organization' }).click();
  const go = await alive(page.getByRole('button', { name: 'Continue' }));
  await page.getByRole('textbox', { name: 'E-mail address at your organization' }).fill(email);
  await go.click();
}

test('an organization proves its domain, sets its own sign-in, and people with its addresses come in as members', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const chief = await newAccount('chief');
  const person = newPerson('orla');
  const alias = `team-${person.username}`;
  const name = `Team ${person.username}`;
  const domain = `${person.username}.example`;
  const email = `orla@${domain}`;
  const manage = `${platform.web}/organizations/${alias}/manage`;
  const [staff, comer, back] = [await another(browser), await another(browser), await another(browser)];

  await test.step('staff create it', async () => {
    await new WebPages(page).signIn(chief.username, chief.password);
    await new WebPages(page).finishWelcome();
    const dashboard = new AdminPages(staff);
    await dashboard.signIn('ada');
    await dashboard.createOrganization({ name, alias, admin: chief.username });
  });

  await test.step('its administrator proves the domain, once the record is there', async () => {
    await page.goto(`${manage}/domains`);
    await page.getByRole('textbox', { name: 'Domain' }).fill(domain);
    await page.getByRole('button', { name: 'Add domain' }).click();
    await expect(page.locator('code')).toHaveCount(2);
    const [record = '', value = ''] = await page.locator('code').allInnerTexts();
    names.names.set(record, 'no such name');
    await page.getByRole('button', { name: `Verify ${domain}` }).click();
    await expect(page.getByText('The TXT record was not found yet')).toBeVisible();
    names.names.set(record, [value]);
    await page.getByRole('button', { name: `Verify ${domain}` }).click();
    await expect(page.getByText(`${domain} is proven.`)).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'a proven domain');
  });

  await test.step('and sets the sign-in, whose addresses are shown before', async () => {
    await page.goto(`${manage}/sign-in`);
    await expect(page.getByText(`${platform.issuer}/broker/org-${alias}/endpoint`, { exact: true }).first()).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'addresses before the first save');
    await page.getByRole('textbox', { name: 'Issuer' }).fill(issuer.issuer);
    await page.getByRole('textbox', { name: 'Client id' }).fill(CLIENT.id);
    await page.getByLabel('Client secret').fill(CLIENT.secret);
    await page.getByRole('button', { name: 'Save settings' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.getByRole('button', { name: 'Switch on' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Switch on' }).click();
    await expect(page.getByText('Your own sign-in is on.')).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'an own sign-in');
    await expect.poll(() => new KeycloakAdmin().isProviderOn(`org-${alias}`), { timeout: 30_000 }).toBe(true);
  });

  await test.step('somebody with its address is led there, confirms the mailbox and is a member', async () => {
    issuer.who = { sub: person.username, name: 'Orla', email };
    await throughOwnAddress(comer, `nobody@${person.username}.example.net`);
    await expect(comer.getByText('No sign-in is known for this address')).toBeVisible();
    await throughOwnAddress(comer, email);
    await comer.locator('input[name="username"]').fill(person.username);
    await new KeycloakPages(comer).submitForm();
    const mail = await new MailCatcher(platform.mail).next(email);
    await comer.goto(linkIn(mail, '/login-actions/'));
    await new WebPages(comer).finishWelcome();
    await expect(async () => {
      await comer.goto(`${platform.web}/organizations/${alias}`);
      await expect(comer.getByText('You are a member.')).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
  });

  await test.step('and comes back without anything but the sign-in over there', async () => {
    await throughOwnAddress(back, email);
    await new WebPages(back).expectHome();
  });

  await test.step('while it is suspended nobody comes in through it', async () => {
    await staff.getByRole('button', { name: 'Suspend' }).click();
    const dialog = staff.getByRole('dialog', { name: `Suspend ${name}?` });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Tried in a test');
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await expect(staff.getByText(`${name} is suspended.`)).toBeVisible();
    await expectAccessibleAtBothWidths(staff, 'a suspended organization in the dashboard');
    await page.goto(`${platform.web}/organizations/${alias}`);
    await expect(page.getByText('This organization is suspended')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Manage' })).toHaveCount(0);
    await expectAccessibleAtBothWidths(page, 'a suspended organization');
    const late = await another(browser);
    await throughOwnAddress(late, email);
    await expect(late.getByText('No sign-in is known for this address')).toBeVisible();
    await late.context().close();
  });
  for (const other of [staff, comer, back]) await other.context().close();
});
