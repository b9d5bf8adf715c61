import { expect, test } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { KeycloakPages } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const REASON = 'Somebody else seems to have taken this account over.';

test('support ends one session, then locks the account after a fresh sign-in; its owner reads why, and nobody else does', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(240_000);
  const [support, member] = await Promise.all([newAccount('sole', 'support'), newAccount('luca')]);
  const theirs = await (await browser.newContext(info.project.use)).newPage();
  const web = new WebPages(theirs);
  const admin = new AdminPages(page);
  const keycloak = new KeycloakPages(page);
  await web.signIn(member.username, member.password);
  await web.finishWelcome();
  await admin.signIn(support);
  await admin.openUser(member.username);

  await test.step('one session is ended: the open page goes dark, and the moment is told', async () => {
    await expectAccessibleAtBothWidths(page, 'user with sessions');
    await page.getByRole('button', { name: /^End the session: / }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The device was lost.');
    await dialog.getByRole('button', { name: 'End', exact: true }).click();
    const told = page.getByText(/Refused everywhere since .* \(\d+ ms\)/).first();
    await expect(told).toBeVisible();
    const since = Date.now();
    expect(Number(/\((\d+) ms/.exec(await told.innerText())?.[1])).toBeLessThan(1_000);
    await expect(web.strangersFront).toBeVisible({ timeout: 5_000 });
    info.annotations.push({ type: 'measured', description: `dark ${Date.now() - since} ms after the dashboard had said so` });
    await expect(page.getByText('Not signed in anywhere.')).toBeVisible();
  });

  await test.step('a lock typed with a sign-in of long ago goes for a fresh one, and comes back to what was typed', async () => {
    await page.getByRole('button', { name: 'Lock account' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lock the account of luca Test' });
    await dialog.getByRole('radio', { name: '3 days' }).check();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill(REASON);
    // Nobody waits five minutes here: the API's refusal of an old sign-in is its own test's, this is the way round from it.
    let refused = 0;
    await page.route('**/api/graphql', (route) => {
      if (!route.request().postData()?.includes(REASON) || refused > 0) return route.fallback();
      refused += 1;
      return route.fulfill({ json: { data: null, errors: [{ message: 'Fresh.', extensions: { code: 'auth.step_up_required' } }] } });
    });
    await dialog.getByRole('button', { name: 'Lock account' }).click();
    await page.waitForURL((url) => url.href.startsWith(platform.keycloak));
    expect(refused).toBe(1);
    await expectAccessibleAtBothWidths(page, 'fresh sign-in');
    await keycloak.proveStrongly(support, support.totpSecret);
    await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue(REASON);
    await expect(dialog.getByRole('radio', { name: '3 days' })).toBeChecked();
    await expectAccessibleAtBothWidths(page, 'lock typed');
    await dialog.getByRole('button', { name: 'Lock account' }).click();
    await expect(page.getByText('The account of luca Test is locked.')).toBeVisible();
  });

  await test.step('after the right password: why, until when, and how to appeal', async () => {
    await theirs.goto(`${platform.web}/sign-in`);
    await new KeycloakPages(theirs).signIn(member.username, 'not the right one 1A!');
    await expect(theirs.getByText('Invalid username or password.')).toBeVisible();
    await expect(theirs.getByText(REASON)).toHaveCount(0);
    await new KeycloakPages(theirs).signIn(member.username, member.password);
    await expect(theirs.locator('#gps-locked-reason')).toHaveText(REASON);
    await expect(theirs.locator('#gps-locked-until')).toContainText(/20\d\d/);
    await expect(theirs.locator('#gps-locked')).toContainText(/appeal|answer/i);
    await expectAccessibleAtBothWidths(theirs, 'locked');
    await theirs.goto(`${platform.web}/settings`);
    await expect(theirs).toHaveURL(new RegExp(`^${platform.keycloak}`));
  });
  await theirs.context().close();
});
