import { expect, test, type Browser, type Page } from '@playwright/test';
import { linkIn, MailCatcher } from '@gps/testing';
import { expectAccessible } from '../axe.ts';
import { AdminPages } from '../pages/admin.ts';
import { KeycloakPages, newPerson } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

/** Somebody else's browser, closed with the test. */
async function another(browser: Browser): Promise<Page> {
  return (await browser.newContext(test.info().project.use)).newPage();
}

test('staff create an organization, its administrator invites, the invited accept and see members, a stranger does not, and is removed', async ({
  page,
  browser,
}) => {
  // Four people in four browsers; half a minute on a machine of its own.
  test.setTimeout(180_000);
  const person = newPerson('invited');
  const alias = `club-${person.username}`.slice(0, 40);
  const name = `Club ${person.username}`;
  const address = `${platform.web}/organizations/${alias}`;
  const [staff, invited, stranger] = [await another(browser), await another(browser), await another(browser)];

  await test.step('staff create it with a first administrator', async () => {
    const dashboard = new AdminPages(staff);
    await dashboard.signIn('ada');
    await dashboard.createOrganization({ name, alias, admin: 'marco' }, () => expectAccessible(staff, 'creating an organization'));
    await expect(staff.getByRole('region', { name: 'Members', exact: true })).toContainText('@marco');
    await expectAccessible(staff, 'an organization in the dashboard');
  });

  await test.step('its administrator invites somebody by mail', async () => {
    await new WebPages(page).signIn('marco', platform.demoPassword);
    await page.goto(address);
    await expectAccessible(page, 'an organization');
    await page.getByRole('link', { name: 'Manage' }).click();
    await page.getByRole('link', { name: 'Invitations' }).click();
    await page.getByRole('textbox', { name: 'E-mail addresses' }).fill(`${person.email}, nonsense`);
    await page.getByRole('button', { name: 'Send invitations' }).click();
    await expect(page.getByText('1 invitation sent.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'E-mail addresses' })).toHaveValue('nonsense');
    await expect(page.getByRole('listitem').filter({ hasText: person.email })).toContainText('Waiting');
    await expectAccessible(page, 'invitations of an organization');
  });

  await test.step('the invited person comes by the mail, creates an account and accepts', async () => {
    const mail = await new MailCatcher(platform.mail).next(person.email);
    await invited.goto(linkIn(mail, '/invitations/organization'));
    await expect(invited.getByRole('heading', { level: 1, name: `${name} invites you` })).toBeVisible();
    await expectAccessible(invited, 'an invitation');
    await invited.getByRole('main').getByRole('link', { name: 'Create account' }).click();
    await new KeycloakPages(invited).register(person, 1);
    await invited.getByRole('button', { name: `Accept the invitation of ${name}` }).click({ timeout: 30_000 });
    await expect(invited).toHaveURL(address);
    await expect(invited.getByText('You are a member.')).toBeVisible();
    const members = invited.getByRole('list', { name: 'Members' });
    await expect(members).toContainText('@marco');
    await expect(members.getByRole('listitem')).toHaveCount(2);
  });

  await test.step('a stranger sees neither the members nor the management', async () => {
    await new WebPages(stranger).signIn('lena', platform.demoPassword);
    await stranger.goto(address);
    await expect(stranger.getByText('Only members see who is in it')).toBeVisible();
    await expect(stranger.getByText('@marco')).toHaveCount(0);
    for (const part of ['', '/members', '/invitations', '/domains', '/sign-in']) {
      await stranger.goto(`${address}/manage${part}`);
      await expect(stranger.getByRole('heading', { level: 1, name: 'There is no such organization' })).toBeVisible();
    }
  });

  await test.step('the administrator removes the person', async () => {
    await page.getByRole('link', { name: 'Members', exact: true }).click();
    const member = page.getByRole('list', { name: 'Members' }).getByRole('listitem').filter({ hasText: person.username });
    await member.getByRole('button', { name: /^What to do with/ }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('list', { name: 'Members' }).getByRole('listitem')).toHaveCount(1);
    await expectAccessible(page, 'members of an organization');
    await invited.reload();
    await expect(invited.getByText('You are not a member. People join by invitation.')).toBeVisible();
    await expect(invited.getByText('@marco')).toHaveCount(0);
    await expect(async () => {
      await invited.goto(`${platform.web}/notifications`);
      await expect(invited.getByRole('link', { name: `You are no longer a member of ${name}` })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
  });
  for (const other of [staff, invited, stranger]) await other.context().close();
});
