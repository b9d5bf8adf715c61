import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { AnalyticsAdminApiModule } from './analytics.admin-api.module.js';
import { dayOf, weekOf } from './pseudonym.js';

const DAY = 86_400_000;
const HIDDEN = { value: null, hidden: true };
const shown = (value: number): object => ({ value, hidden: false });
let api: TestApi;
let statement = 0;

const sql = <T>(text: string, params: readonly unknown[] = []): Promise<T[]> =>
  api.database.query<T>(`test.behaviour_${(statement += 1)}`, text, params);
async function ask<T>(query: string, roles = ['analyst']): Promise<{ data: T | null; codes: readonly string[] }> {
  return api.graphql<T>(query, {}, await api.tokenFor({ sub: randomUUID(), username: 'ana', roles }));
}
/** So many members who registered then and allow it. */
async function members(n: number, registeredAt: Date): Promise<string[]> {
  const ids = Array.from({ length: n }, () => randomUUID());
  await sql(`INSERT INTO users (id, username, created_at) SELECT id, left(id::text, 8), $2 FROM unnest($1::uuid[]) AS id`, [
    ids,
    registeredAt,
  ]);
  await sql('INSERT INTO analytics_consents (user_id) SELECT unnest($1::uuid[])', [ids]);
  return ids;
}

beforeAll(async () => {
  api = await startTestApi({ api: 'admin', features: [AnalyticsAdminApiModule], withAccounts: true });
}, 90_000);
afterAll(() => api?.stop());

test('cohorts and activation show nobody who could be told apart', async () => {
  const twoWeeksAgo = new Date(Date.now() - 14 * DAY);
  const people = await members(20, twoWeeksAgo);
  await members(3, new Date());
  await sql(`INSERT INTO users (id, username, created_at) VALUES ($1, 'unasked', $2)`, [randomUUID(), twoWeeksAgo]);
  const cohort = weekOf(twoWeeksAgo);
  const later = dayOf(new Date(new Date(`${cohort}T00:00:00Z`).getTime() + 7 * DAY));
  await sql('INSERT INTO analytics_retention VALUES ($1, $1, 20), ($1, $2, 18)', [cohort, later]);
  const { data } = await ask<{ retentionCohorts: { week: string; members: object; active: object[] }[] }>(
    '{ retentionCohorts(weeks: 3) { week members { value hidden } active { value hidden } } }',
  );
  expect(data?.retentionCohorts).toHaveLength(3);
  expect(data?.retentionCohorts[0]).toEqual({ week: weekOf(new Date()), members: HIDDEN, active: [HIDDEN] });
  expect(data?.retentionCohorts[2]).toEqual({ week: cohort, members: shown(20), active: [shown(20), HIDDEN, shown(0)] });

  const at = new Date(twoWeeksAgo.getTime() + DAY);
  const late = new Date(twoWeeksAgo.getTime() + 9 * DAY);
  for (const [index, id] of people.entries()) {
    if (index < 12)
      await sql('INSERT INTO profiles (user_id, handle, display_name, created_at) VALUES ($1, $2, $2, $3)', [id, `fan_${index}`, at]);
    if (index < 8) await sql(`INSERT INTO topic_follows VALUES ($1, 'team', 'ferrari', $2)`, [id, index < 7 ? at : late]);
    if (index < 2) await sql('INSERT INTO posts (id, author_id, body, created_at) VALUES ($1, $2, $3, $4)', [uuidv7(), id, 'Box', at]);
  }
  const figures = 'registered { value hidden } named { value hidden } followed { value hidden } posted { value hidden }';
  const activation = await ask<{ activation: object }>(`{ activation(days: 7) { ${figures} } }`);
  expect(activation.data?.activation).toEqual({ registered: shown(20), named: shown(12), followed: shown(7), posted: HIDDEN });
});

test('content by phase hides a further cell where the rest would tell', async () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const [phase, n] of [
    ['practice', 30],
    ['qualifying', 3],
    ['race', 90],
    ['between', 12],
  ])
    await sql(`INSERT INTO analytics_counts VALUES ('day', $1, 'post', $2, $3), ('hour', $1, 'post', $2, $3)`, [
      `${today}T00:00:00Z`,
      phase,
      n,
    ]);
  const { data } = await ask<{ contentByRacePhase: { kind: string; phase: string; events: { value: number | null } }[] }>(
    '{ contentByRacePhase { kind phase events { value } } }',
  );
  const posts = data?.contentByRacePhase.filter(({ kind }) => kind === 'post').map(({ phase, events }) => [phase, events.value]);
  expect(posts).toEqual([
    ['practice', 30],
    ['qualifying', null],
    ['race', 90],
    ['post-race', 0],
    ['between', null],
  ]);
});

test('moderators are told by their work and not by name', async () => {
  const [mara, otto, author] = [randomUUID(), randomUUID(), randomUUID()];
  for (const [id, name] of [
    [mara, 'mara'],
    [otto, 'otto'],
    [author, 'lena'],
  ])
    await sql('INSERT INTO users (id, username) VALUES ($1, $2)', [id, name]);
  const decide = (staff: string, kind: string, subject: string, caseId: string | null = null): Promise<unknown> =>
    sql(
      `INSERT INTO moderation_actions (id, kind, staff_id, subject_kind, subject_id, subject_author_id, case_id, reason) VALUES ($1, $2, $3, 'post', $4, $5, $6, 'because')`,
      [uuidv7(), kind, staff, subject, author, caseId],
    );
  for (let i = 0; i < 10; i++) {
    const [subject, caseId] = [randomUUID(), uuidv7()];
    await sql(
      `INSERT INTO cases (id, subject_kind, subject_id, subject_author_id, opened_at) VALUES ($1, 'post', $2, $3, now() - interval '2 hours')`,
      [caseId, subject, author],
    );
    await decide(mara, 'REMOVE_CONTENT', subject, caseId);
    if (i < 2) await decide(otto, 'RESTORE_CONTENT', subject);
    if (i === 2) await decide(mara, 'RESTORE_CONTENT', subject);
  }
  const { data } = await ask<{ moderatorLoad: { medianHours: number }[] }>(
    '{ moderatorLoad { decisions { value hidden } medianHours overturnRate } }',
  );
  expect(data?.moderatorLoad).toEqual([
    { decisions: shown(11), medianHours: expect.closeTo(2, 1), overturnRate: 0.2 },
    { decisions: HIDDEN, medianHours: null, overturnRate: null },
  ]);
  expect(JSON.stringify(data)).not.toMatch(/mara|otto|lena/);
});

test('others are refused, and so are periods out of bounds', async () => {
  const queries = [
    '{ retentionCohorts { week } }',
    '{ activation { named { value } } }',
    '{ contentByRacePhase { kind } }',
    '{ moderatorLoad { medianHours } }',
  ];
  for (const query of queries)
    for (const roles of [['member'], ['moderator'], ['auditor']]) expect((await ask(query, roles)).codes).not.toEqual([]);
  for (const query of [
    '{ retentionCohorts(weeks: 27) { week } }',
    '{ activation(days: 0) { named { value } } }',
    '{ moderatorLoad(days: 367) { medianHours } }',
  ])
    expect((await ask(query)).codes).toEqual(['input.invalid']);
});
