import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { signIn } from '@gps/testing';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount, type Account } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';
import { ADMIN_API, askWhoAmI, staffTokens, USER_API } from '../security/tokens-of.ts';

test.skip(({ isMobile }) => isMobile === true, 'a shift is worked at a desk; the screens are looked at on a phone elsewhere');

const WHY = 'Inspection of the third quarter';
/** What a spreadsheet would run if it stood at the beginning of a cell. */
const HOSTILE = '=HYPERLINK("https://example.com","see")';
const EDIT = `mutation($input: EditUserProfileInput!, $key: String!) { outcome: editUserProfile(input: $input, reason: ${JSON.stringify(HOSTILE)}, idempotencyKey: $key) { __typename } }`;

async function askStaffApi(token: string, query: string, variables: object = {}) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(ADMIN_API, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return (await response.json()) as { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] };
}

/** An administrator gives a member another name, with a reason that a spreadsheet would run. */
async function somethingOnRecord(): Promise<{ chief: Account; member: Account }> {
  const [chief, member] = await Promise.all([newAccount('abel', 'administrator'), newAccount('mila')]);
  const asMember = { issuer: platform.issuer, clientId: 'gps-cli', redirectUri: 'http://127.0.0.1/callback', ...member };
  const { data } = await askWhoAmI(USER_API, (await signIn(asMember)).access_token);
  const { id } = data?.['me'] as { id: string };
  const { access_token: token } = await staffTokens(chief);
  const done = await askStaffApi(token, EDIT, { input: { userId: id, displayName: 'Mila Renamed' }, key: randomUUID() });
  expect(done.data?.['outcome']).toEqual({ __typename: 'AdminUser' });
  return { chief, member };
}

const row = (page: Page, text: string) => page.getByRole('table').getByRole('row').filter({ hasText: text }).first();
const search = (page: Page) => page.getByRole('search');

/** What the person did of that kind, by the filters of the screen. */
async function filterBy(page: Page, person: string, act: string): Promise<void> {
  await search(page).getByRole('textbox', { name: 'Staff: name or id' }).fill(person);
  await search(page).getByRole('combobox', { name: 'Action' }).selectOption(act);
  await page.waitForURL((url) => url.searchParams.get('actor') === person && url.searchParams.get('action') === act);
  await expect(row(page, act)).toContainText(person);
}

test('a shift of an auditor: what was done, before and after, taken away as a file that proves itself, verified, and on record', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const [{ chief, member }, otto] = await Promise.all([somethingOnRecord(), newAccount('otto', 'auditor')]);

  await test.step('neither users nor cases, in the menu or from the API', async () => {
    const { access_token: token } = await staffTokens(otto);
    for (const list of ['users(first: 1)', 'cases(first: 1)'])
      expect((await askStaffApi(token, `{ ${list} { edges { node { id } } } }`)).errors?.[0]?.extensions.code, list).toBe('auth.forbidden');
    await new AdminPages(page).signIn(otto);
    const nav = page.getByRole('navigation', { name: 'Main' });
    await expect(nav.getByRole('link', { name: 'Audit trail' })).toBeVisible();
    for (const hidden of ['Cases', 'Users', 'Content', 'Rules']) await expect(nav.getByRole('link', { name: hidden })).toHaveCount(0);
  });

  await test.step('by person and by act; a row with before and after', async () => {
    await page.goto(`${platform.admin}/audit`);
    await filterBy(page, chief.username, 'user.profile_edited');
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
    await row(page, 'user.profile_edited').getByRole('button').click();
    const entry = page.getByRole('dialog', { name: /^Entry \d+$/ });
    await expect(entry).toContainText(`@${member.username}`);
    await expect(entry).toContainText(HOSTILE);
    await expect(entry.getByRole('row', { name: /^displayName/ })).toContainText(/mila.*Mila Renamed/);
    await expectAccessibleAtBothWidths(page, 'an entry of the trail');
    await entry.getByRole('button', { name: 'Close' }).click();
  });

  const sum = await test.step('the file has a reason, a sum that is right and nothing that a spreadsheet runs', async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export the audit trail' });
    await dialog.getByRole('button', { name: 'Export' }).click();
    await expect(dialog.getByText('Write a reason first.')).toBeVisible();
    await expectAccessibleAtBothWidths(page, 'the export of the trail');
    await dialog.getByRole('textbox', { name: 'Why do you need it?' }).fill(WHY);
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^audit-trail-\d{4}-\d\d-\d\d\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    const [rows = '', manifest = ''] = text.split('"#manifest",');
    const sha256 = createHash('sha256').update(rows).digest('hex');
    expect(JSON.parse(manifest.trim().slice(1, -1).replaceAll('""', '"'))).toMatchObject({ rows: 1, truncated: false, sha256 });
    const cells = rows.match(/"(?:[^"]|"")*"/g) ?? [];
    expect(cells.filter((cell) => /^"\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(cells).toContain(`"'${HOSTILE.replaceAll('"', '""')}"`);
    return sha256;
  });

  await test.step('the chain holds, says the screen', async () => {
    await page.getByRole('button', { name: 'Verify now' }).click();
    const verification = page.getByRole('region', { name: 'Verification' });
    await expect(verification).toContainText(`Asked for by ${otto.username}`, { timeout: 30_000 });
    await expect(verification.getByRole('status')).toContainText(/^Chain intact, [\d,]+ checked$/);
  });

  await test.step('his own export is on record, with the reason and the sum', async () => {
    await page.goto(`${platform.admin}/audit`);
    await filterBy(page, otto.username, 'audit.export_finished');
    await row(page, 'audit.export_finished').getByRole('button').click();
    await expect(page.getByRole('dialog', { name: /^Entry \d+$/ })).toContainText(sum);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await filterBy(page, otto.username, 'audit.exported');
    await expect(row(page, 'audit.exported')).toContainText(WHY);
  });
});
