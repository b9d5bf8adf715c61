import { MailCatcher, linkIn } from '@gps/testing';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { KeycloakAdmin } from '../keycloak-admin.ts';
import { type Account, newAccount } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { KeycloakPages } from '../pages/keycloak.ts';
import { WebPages } from '../pages/web.ts';
import { platform } from '../platform.ts';

const NOTE = 'Called us about a lost phone.';
const NOTE_CORRECTED = 'Called us about a lost phone; the serial number was right.';
const RESET = 'The password was read out on the phone.';
const CORRECTED = 'The name had a spelling mistake, as you wrote to us.';
const LOCKED = 'We keep this account safe until you call us back.';
const UNLOCKED = 'They called back from the number that we know.';
const ENDED = 'Signed in at a shop that sells the phone on.';
const NEW_PASSWORD = 'Parc-Ferme-2026-shut!';

/** Presses a button of the member's page, gives the reason, and confirms what is asked; `fill` sees to the fields above the reason. */
async function act(page: Page, button: string, reason: string, confirm: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fill?.(dialog);
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function writeNotes(page: Page): Promise<void> {
  const notes = page.getByRole('list', { name: 'Notes of staff' });
  await page.getByRole('textbox', { name: 'New note' }).fill(NOTE);
  await page.getByRole('button', { name: 'Save note' }).click();
  const note = notes.getByRole('listitem').filter({ hasText: NOTE });
  await note.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Edit' }).fill(NOTE_CORRECTED);
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(notes.getByRole('listitem').filter({ hasText: NOTE_CORRECTED })).toContainText('edited');
}

/** What the trail must hold of the shift, with the words that say why. */
const RECORD = [
  ['user.note_added', ''],
  ['user.note_edited', ''],
  ['user.actions_required', RESET],
  ['user.profile_edited', CORRECTED],
  ['user.locked', LOCKED],
  ['user.unlocked', UNLOCKED],
  ['user.sessions_ended', ENDED],
] as const;

async function readRecord(page: Page, member: Account): Promise<void> {
  await new AdminPages(page).signIn('otto');
  await page.goto(`${platform.admin}/audit?subject=${member.id}`);
  for (const [action, reason] of RECORD) {
    const row = page.getByRole('row').filter({ has: page.getByText(action, { exact: true }) });
    await expect(row.first(), action).toContainText('sam');
    await expect(row.first(), action).toContainText(reason);
  }
}

test('a shift of support: found by e-mail, noted, a new password asked for, a name corrected, locked, let in again, signed out, and all of it on record', async ({
  page,
  browser,
  isMobile,
}, info) => {
  test.skip(isMobile, 'Support works at a desk.');
  test.setTimeout(180_000);
  const member = await newAccount('nadja');
  const keycloak = new KeycloakAdmin();
  const mails = new MailCatcher(platform.mail);
  const theirs = await (await browser.newContext(info.project.use)).newPage();
  const web = new WebPages(theirs);
  await web.signIn(member.username, member.password);
  await web.finishWelcome();
  await new AdminPages(page).signIn('sam');

  await test.step('found by what they give on the phone: their address', async () => {
    await page.goto(`${platform.admin}/users`);
    await page.getByRole('searchbox', { name: 'Search users' }).fill(member.email);
    // Themselves and the names of the columns.
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
    await page.getByRole('table').getByRole('link').filter({ hasText: member.username }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'nadja Test' })).toBeVisible();
    await expect(page.getByText(member.email)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Sessions' }).getByRole('listitem')).toHaveCount(1);
    for (const refused of ['Suspend', 'Grant a role']) await expect(page.getByRole('button', { name: refused })).toHaveCount(0);
  });

  await test.step('a note for colleagues, and a better one', () => writeNotes(page));

  await test.step('a new password is asked for, and nobody stays signed in with the old one', async () => {
    await act(page, 'Reset sign-in', RESET, 'Reset sign-in', (dialog) =>
      dialog.getByRole('checkbox', { name: 'Send a link by e-mail as well' }).check(),
    );
    await expect(web.strangersFront).toBeVisible();
    await expect.poll(() => keycloak.requiredActions(member.id)).toEqual(['UPDATE_PASSWORD']);
    await expect(page.getByText('Not signed in anywhere.')).toBeVisible();
    expect(linkIn(await mails.next(member.email), '/login-actions/')).toContain(platform.keycloak);
  });

  await test.step('the name is corrected', async () => {
    await act(page, 'Edit profile', CORRECTED, 'Edit profile', (dialog) =>
      dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Nadja Test'),
    );
    await expect(page.getByRole('heading', { level: 1, name: 'Nadja Test' })).toBeVisible();
  });

  await test.step('locked: the right password leads no further than to the reason', async () => {
    await act(page, 'Lock account', LOCKED, 'Lock account');
    await theirs.goto(`${platform.web}/sign-in`);
    await new KeycloakPages(theirs).signIn(member.username, member.password);
    await expect(theirs.locator('#gps-locked-reason')).toHaveText(LOCKED);
  });

  await test.step('unlocked: they sign in, and choose another password before anything else', async () => {
    await act(page, 'Unlock account', UNLOCKED, 'Unlock account');
    await theirs.goto(`${platform.web}/sign-in`);
    await new KeycloakPages(theirs).signIn(member.username, member.password);
    await theirs.locator('input[name="password-new"]').fill(NEW_PASSWORD);
    await theirs.locator('input[name="password-confirm"]').fill(NEW_PASSWORD);
    await new KeycloakPages(theirs).submitForm();
    await web.expectHome();
    expect(await keycloak.requiredActions(member.id)).toEqual([]);
  });

  await test.step('signed out everywhere', async () => {
    await page.reload();
    await act(page, 'End all sessions', ENDED, 'End all sessions');
    await expect(web.strangersFront).toBeVisible();
    await theirs.context().close();
  });

  await test.step('an auditor reads who did all that, and why', async () => {
    await page.context().clearCookies();
    await readRecord(page, member);
  });
});
