import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { TransparencyRollup } from './transparency-rollup.js';
import { TransparencyWorkerModule } from './transparency.worker.module.js';

const MONTHS = `query($after: String) { transparencyMonths(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
  month decisions automatic reports medianMinutes appeals overturned figures { dimension key count } } } } }`;
const DECISIONS = `query($month: String!, $first: Int!, $after: String) { transparencyDecisions(month: $month, first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { number moderator automatic policy rule actions subjectKind language overturned } } } }`;

interface Decision {
  number: number;
  moderator: number | null;
  automatic: boolean;
  policy: string | null;
  rule: string | null;
  actions: string[];
  subjectKind: string;
  language: string | null;
  overturned: boolean;
}
interface Page<T> {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: T }[];
}

let world: StaffWorld;
let members: TestApi;
let worker: NestFastifyApplication;
let staff: Person[];
let author: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  members = await startTestApi({ api: 'user', beside: world.api, env: { RATE_LIMIT_FACTOR: '1000' } });
  worker = await startTestWorker(world.api, [TransparencyWorkerModule]);
  staff = await Promise.all(['moderator', 'moderator', 'moderator'].map((role) => world.person([role])));
  author = await world.person(['member']);
  await world.sql(`UPDATE users SET locale = 'de' WHERE id = $1`, [author.id]);
  const rare = await world.person(['member']);
  await world.sql(`UPDATE users SET locale = 'pt' WHERE id = $1`, [rare.id]);
  const several = (times: number, ...what: Parameters<typeof decided>) =>
    Promise.all(Array.from({ length: times }, () => decided(...what)));
  await Promise.all([
    ...['2026-09-04', '2026-09-09'].map((day) => several(6, 0, day, 'spam', ['REMOVE_CONTENT', 'WARN'])),
    ...['2026-09-14', '2026-09-19'].map((day) => several(5, 1, day, 'hate', ['REMOVE_CONTENT'])),
    decided(2, '2026-09-30', 'violence', ['REMOVE_CONTENT'], rare),
    several(7, 0, '2026-10-05', 'spam', ['REMOVE_CONTENT']),
    several(2, 0, '2026-11-05', 'spam', ['REMOVE_CONTENT']),
  ]);
  await caught('2026-09-15', 8);
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await members?.stop();
  await world?.stop();
});

/** A post that was reported and decided about an hour later, as the tables hold it; answers the decision. */
async function decided(by: number, day: string, policy: string, kinds: string[], of = author): Promise<string> {
  const post = await world.post(of, `Secret words of ${day}`);
  const [caseId, decisionId] = [randomUUID(), randomUUID()];
  await world.sql(
    `INSERT INTO cases (id, subject_kind, subject_id, subject_author_id, status, opened_at, closed_at) VALUES ($1, 'post', $2, $3, 'actioned', $4, $5)`,
    [caseId, post, of.id, `${day}T10:00:00Z`, `${day}T11:00:00Z`],
  );
  await world.sql(`INSERT INTO reports (id, case_id, reporter_id, reason, created_at) VALUES ($1, $2, $3, 'SPAM', $4)`, [
    ...[randomUUID(), caseId, staff[2]?.id, `${day}T10:00:00Z`],
  ]);
  for (const [index, kind] of kinds.entries())
    await world.sql(
      `INSERT INTO moderation_actions (id, kind, staff_id, subject_kind, subject_id, subject_author_id, case_id, reason, created_at, decision_id, policy_id)
       VALUES ($1, $2, $3, 'post', $4, $5, $6, 'Because of it', $7, $8, $9)`,
      [index === 0 ? decisionId : randomUUID(), kind, staff[by]?.id, post, of.id, caseId, `${day}T11:00:00Z`, decisionId, policy],
    );
  return decisionId;
}

async function caught(day: string, times: number): Promise<void> {
  const rule = randomUUID();
  await world.sql(
    `WITH v AS (INSERT INTO rule_versions (rule_id, version, name, parameters, action, severity, reason, created_by, created_by_name)
       SELECT $1, 1, 'Hidden word', '{}', 'HOLD', 2, 'SPAM', $2, 'ada' RETURNING rule_id)
     INSERT INTO rules (id, kind, latest_version, live_version) SELECT rule_id, 'WORDS', 1, 1 FROM v`,
    [rule, staff[0]?.id],
  );
  for (let i = 0; i < times; i += 1)
    await world.sql(
      `INSERT INTO rule_hits (id, rule_id, rule_version, subject_kind, subject_id, outcome, matched, at) VALUES ($1, $2, 1, 'post', $3, 'CAUGHT', 'zorble', $4)`,
      [randomUUID(), rule, await world.post(author), `${day}T12:00:00Z`],
    );
}

const rollup = (now: string): Promise<string[]> => worker.get(TransparencyRollup, { strict: false }).run(new Date(now));
const months = async (after?: string) =>
  (await members.graphql<{ transparencyMonths: Page<Record<string, unknown>> }>(MONTHS, { after })).data?.transparencyMonths;
const page = async (month: string, first = 50, after?: string): Promise<Page<Decision>> =>
  (await members.graphql<{ transparencyDecisions: Page<Decision> }>(DECISIONS, { month, first, after })).data
    ?.transparencyDecisions as Page<Decision>;
const allOf = async (month: string): Promise<Decision[]> => (await page(month)).edges.map(({ node }) => node);

test('a month is told once, a week after its end, by one worker', async () => {
  expect(await rollup('2026-10-07T23:59:00Z')).toEqual([]);
  expect(await months()).toMatchObject({ edges: [] });
  const both = await Promise.all([rollup('2026-10-08T00:01:00Z'), rollup('2026-10-08T00:01:00Z')]);
  expect(both.flat()).toEqual(['2026-09']);
  expect(await rollup('2026-10-20T00:00:00Z')).toEqual([]);
});

test('it counts by policy, rule, action and subject, and leaves out what is too small', async () => {
  const told = await months();
  const { figures, ...totals } = told?.edges[0]?.node as { figures: { dimension: string; key: string; count: number | null }[] };
  expect(totals).toEqual({
    ...{ month: '2026-09', decisions: 31, automatic: 8, reports: 23, medianMinutes: 60, appeals: 0, overturned: 0 },
  });
  const of = (dimension: string) =>
    Object.fromEntries(figures.filter((one) => one.dimension === dimension).map(({ key, count }) => [key, count]));
  // Spam: twelve by a person and eight by the rule. Violence, of which there was one, takes the next smallest with it.
  expect(of('POLICY')).toEqual({ spam: 20, hate: null, violence: null });
  expect(of('RULE')).toEqual({ WORDS: 8 });
  expect(of('ACTION')).toEqual({ REMOVE_CONTENT: 23, WARN: 12, HELD: 8 });
  expect(of('SUBJECT')).toEqual({ POST: 31 });
});

test('single decisions name nobody: numbers instead of moderators, and nothing that is rare', async () => {
  const rows = await allOf('2026-09');
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  const by = (wanted: (row: Decision) => boolean) => new Set(rows.filter(wanted).map(({ moderator }) => moderator));
  const [ofSpam] = by(({ policy, automatic }) => policy === 'spam' && !automatic);
  expect(by(({ policy, automatic }) => policy === 'spam' && !automatic).size).toBe(1);
  expect([1, 2]).toContain(ofSpam);
  // Whoever decided once has no number, and the policy, its language and its decision point at nobody.
  expect(rows.filter(({ moderator, automatic }) => moderator === null && !automatic)).toEqual([
    expect.objectContaining({ policy: null, language: null, actions: ['REMOVE_CONTENT'] }),
  ]);
  expect(rows.filter(({ automatic }) => automatic)).toHaveLength(8);
  expect(rows.find(({ automatic }) => automatic)).toMatchObject({
    moderator: null,
    policy: 'spam',
    rule: 'WORDS',
    actions: ['HELD'],
    language: 'de',
  });
  const everything = JSON.stringify(rows);
  for (const secret of [
    'Secret words',
    'zorble',
    'Hidden word',
    'Because of it',
    author.id,
    ...staff.flatMap(({ id, handle }) => [id, handle]),
  ])
    expect(everything).not.toContain(secret);
  // In no order of time: of 31 lines those of the rule do not stand together.
  const places = rows.filter(({ automatic }) => automatic).map(({ number }) => number);
  expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(7);
});

test('pages follow one another, and each takes one statement', async () => {
  const seen: number[] = [];
  let after: string | undefined;
  const spy = jest.spyOn(members.database, 'query');
  for (let more = true; more;) {
    const { edges, pageInfo } = await page('2026-09', 10, after);
    seen.push(...edges.map(({ node }) => node.number));
    ({ hasNextPage: more, endCursor: after } = pageInfo);
  }
  await months();
  expect(spy.mock.calls.map(([name]) => name)).toEqual([...Array.from({ length: 4 }, () => 'transparency.page'), 'transparency.months']);
  spy.mockRestore();
  expect(new Set(seen).size).toBe(31);
  const ask = async (variables: Record<string, unknown>) => (await members.graphql(DECISIONS, { first: 10, ...variables })).codes[0];
  expect(await ask({ month: '2026-13' })).toBe('input.invalid');
  expect(await ask({ month: '2026-09', first: 51 })).toBe('input.invalid');
  expect(await ask({ month: '2026-09', after: 'x' })).toBe('cursor.invalid');
});

test('a month as a file', async () => {
  const response = await members.fetch('/transparency/2026-09');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines = (await response.text()).trim().split('\r\n');
  expect(lines).toHaveLength(32);
  expect(lines[1]).toMatch(/^2026-09,1,/);
  for (const month of ['2026-10', '2026-13', 'x']) expect((await members.fetch(`/transparency/${month}`)).status).toBe(404);
});

test('who was number what is drawn anew for each month, and what is taken back later is marked', async () => {
  const [undone] = await world.sql<{ subject_id: string; id: string }>(
    `SELECT subject_id, id FROM moderation_actions WHERE policy_id = 'hate' ORDER BY id LIMIT 1`,
  );
  await world.sql(
    `INSERT INTO moderation_actions (id, kind, staff_id, subject_kind, subject_id, subject_author_id, reason)
     SELECT 'ffffffff-0000-7000-8000-000000000000', 'RESTORE_CONTENT', $1, 'post', $2, $3, 'It was fine'`,
    [staff[2]?.id, undone?.subject_id, author.id],
  );
  expect((await allOf('2026-09')).filter(({ overturned }) => overturned)).toHaveLength(0);
  expect(await rollup('2026-11-08T00:00:00Z')).toEqual(['2026-10']);
  expect((await allOf('2026-09')).filter(({ overturned }) => overturned)).toHaveLength(1);
  expect((await allOf('2026-10')).map(({ moderator }) => moderator)).toEqual(Array.from({ length: 7 }, () => 1));
  const first = await months();
  expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, edges: [{ node: { month: '2026-10', decisions: 7 } }] });
  expect(await months(first?.pageInfo.endCursor)).toMatchObject({
    pageInfo: { hasNextPage: false },
    edges: [{ node: { month: '2026-09' } }],
  });
});

test('of a month with hardly a decision nothing is told', async () => {
  expect(await rollup('2026-12-09T00:00:00Z')).toEqual(['2026-11']);
  expect((await months())?.edges[0]?.node).toMatchObject({ month: '2026-11', decisions: null, automatic: null, medianMinutes: null });
  expect(await allOf('2026-11')).toEqual([]);
});
