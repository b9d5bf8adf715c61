import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleAtBothWidths } from '../axe.ts';
import { newAccount } from '../pages/account.ts';
import { AdminPages } from '../pages/admin.ts';
import { platform } from '../platform.ts';
import { ADMIN_API, staffTokens } from '../security/tokens-of.ts';

test.skip(({ isMobile }) => isMobile === true, 'a shift is worked at a desk; the screens are looked at on a phone inside the story');

const WHY = 'The stewards’ document says so';
/** Or, on a machine that is busy, that some process has not said so within a second. */
const SAVED = /^Saved\./;
const SOURCE = 'https://results.example/documents/42';

async function ask<T>(token: string, query: string, variables: object = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(ADMIN_API, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await response.json()) as { data?: T | null; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

interface Race {
  id: string;
  address: string;
  results: { driverName: string; facts: { field: string; value: string | null }[] }[];
}

/** The newest race that has a table of results. */
async function raceWithResults(token: string): Promise<Race> {
  const { racingSeasons } = await ask<{ racingSeasons: number[] }>(token, '{ racingSeasons }');
  for (const season of racingSeasons) {
    const { racingCalendar } = await ask<{ racingCalendar: { id: string }[] }>(
      token,
      'query($s: Int!) { racingCalendar(season: $s) { id } }',
      { s: season },
    );
    const id = racingCalendar[0]?.id ?? '';
    const text =
      'query($id: ID!) { racingFacts(kind: RACE, id: $id, session: RACE) { id address results { driverName facts { field value } } } }';
    const { racingFacts } = await ask<{ racingFacts: Race | null }>(token, text, { id });
    if (racingFacts && racingFacts.results.length > 3) return racingFacts;
  }
  throw new Error('no race has results');
}

const confirm = async (page: Page, dialog: string | RegExp, button: string): Promise<void> => {
  const box = page.getByRole('dialog', { name: dialog });
  await box.getByRole('textbox', { name: 'Reason' }).fill(WHY);
  await box.getByRole('button', { name: button, exact: true }).click();
};

test('a shift of an operator: a result put right for everybody and given back, a job run, the settings looked through, all on record', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const [opal, chief] = await Promise.all([newAccount('opal', 'operator'), newAccount('abel', 'administrator')]);
  const { access_token: token } = await staffTokens(opal);
  const race = await raceWithResults(token);
  const last = race.results.at(-1) as Race['results'][number];
  await new AdminPages(page).signIn(opal);

  await test.step('a cell is typed over and saved with its source; members see it at once', async () => {
    await page.goto(`${platform.admin}/racing?subject=RACE:${race.id}&session=RACE`);
    const cell = page.getByRole('textbox', { name: `Points: ${last.driverName}`, exact: true });
    await cell.fill('-1');
    await page.getByRole('textbox', { name: 'Official name' }).fill('A Grand Prix by its right name');
    await expect(page.getByText('2 cells changed')).toBeVisible();
    await page.getByRole('button', { name: 'Correct…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Correct racing data' });
    await dialog.getByRole('textbox', { name: 'Source' }).fill(SOURCE);
    await expectAccessibleAtBothWidths(page, 'saving corrections');
    await confirm(page, 'Correct racing data', 'Correct');
    await expect(dialog.getByText('The marked cell cannot have this value.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(cell).toHaveAttribute('aria-invalid', 'true');
    await cell.fill('0.5');
    await page.getByRole('button', { name: 'Correct…' }).click();
    await dialog.getByRole('textbox', { name: 'Source' }).fill(SOURCE);
    await confirm(page, 'Correct racing data', 'Correct');
    await expect(page.getByText(SAVED)).toBeVisible();
    await expect(async () => {
      await page.goto(race.address);
      await expect(page.getByText('A Grand Prix by its right name')).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole('link', { name: /^Corrected\. The source of our data says/ }).first()).toHaveAttribute('href', SOURCE);
  });

  await test.step('both are withdrawn, and members see again what the source says', async () => {
    await page.goto(`${platform.admin}/racing?subject=RACE:${race.id}&session=RACE&state=IN_FORCE`);
    const rows = page.getByRole('row').filter({ hasText: opal.username });
    await expect(rows).toHaveCount(2);
    for (const row of await rows.all()) await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Withdraw 2 corrections' }).click();
    await confirm(page, 'Withdraw 2 corrections', 'Withdraw');
    await expect(page.getByText(SAVED)).toBeVisible();
    await expect(async () => {
      await page.goto(race.address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('A Grand Prix by its right name')).toHaveCount(0, { timeout: 3_000 });
    }).toPass({ timeout: 30_000 });
  });

  await test.step('a periodic job is run now, and its history says for whom', async () => {
    await page.goto(`${platform.admin}/jobs`);
    await expect(page.getByRole('region', { name: 'Waiting just now' })).toBeVisible();
    await page.getByRole('button', { name: 'Run now: invitation-expiry' }).click();
    await confirm(page, 'Run invitation-expiry now', 'Run now');
    const job = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'invitation-expiry' }) });
    await expect(job).toContainText('Done', { timeout: 30_000 });
    await page.getByRole('button', { name: 'History: invitation-expiry' }).click();
    await expect(page.getByRole('dialog', { name: 'Runs of invitation-expiry' })).toContainText(`asked by ${opal.username}`);
    await expectAccessibleAtBothWidths(page, 'the history of a job');
  });

  await test.step('the settings say by what the platform goes, and no secret', async () => {
    await page.goto(`${platform.admin}/settings`);
    await page.getByRole('link', { name: 'Settings of the platform' }).click();
    await expect(
      page
        .getByRole('region', { name: 'Running processes' })
        .getByRole('row')
        .filter({ hasText: /worker|API/ }),
    ).not.toHaveCount(0);
    await page.getByRole('searchbox', { name: 'Search settings' }).fill('DATABASE_URL');
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'DATABASE_URL' }) });
    await expect(row).toContainText('set');
    await expect(page.getByRole('main')).not.toContainText('postgres://');
    await expectAccessibleAtBothWidths(page, 'the settings of the platform');
  });

  await test.step('all of it is on record, with the reason', async () => {
    const { access_token } = await staffTokens(chief);
    const trail = 'query($actor: ID!) { auditLog(filter: { actorId: $actor }, first: 50) { edges { node { action reason } } } }';
    const { auditLog } = await ask<{ auditLog: { edges: { node: { action: string; reason: string | null } }[] } }>(access_token, trail, {
      actor: opal.username,
    });
    const acts = auditLog.edges.map(({ node }) => node);
    for (const [action, times] of [
      ['racing.corrected', 2],
      ['racing.correction_withdrawn', 2],
      ['job.run_asked', 1],
    ] as const)
      // prettier-ignore
      expect(acts.filter((act) => act.action === action && act.reason === WHY), action).toHaveLength(times);
  });
});
