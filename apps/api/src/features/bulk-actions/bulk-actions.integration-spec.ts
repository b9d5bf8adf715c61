import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { ModerationWorkerModule } from '../moderation/moderation.worker.module.js';
import { SessionsWorkerModule } from '../sessions/sessions.worker.module.js';
import { AccountsWorkerModule } from '../accounts/accounts.worker.module.js';
import { BulkActionsWorkerModule } from './bulk-actions.worker.module.js';

const PREVIEW = `mutation P($input: BulkActionInput!) { previewBulkAction(input: $input) { total can refusals { code count } items { itemId label code } } }`;
const RUN = 'id state stateCode total done refused failed cancelled outcomes { state code count } viewerCan { cancel }';
const START = `mutation S($input: BulkActionInput!, $reason: String!, $expected: Int!, $undo: Int, $key: String!) {
  startBulkAction(input: $input, reason: $reason, expected: $expected, undoSeconds: $undo, idempotencyKey: $key) { __typename ... on BulkRun { ${RUN} } ... on Refusal { code } } }`;
const CANCEL = `mutation C($id: ID!) { cancelBulkAction(id: $id) { __typename ... on BulkRun { ${RUN} } ... on Refusal { code } } }`;

interface Run {
  readonly __typename: string;
  readonly id: string;
  readonly state: string;
  readonly code: string | null;
  readonly done: number;
  readonly refused: number;
  readonly cancelled: number;
  readonly outcomes: readonly { state: string; code: string | null; count: number }[];
}

let world: StaffWorld;
let worker: NestFastifyApplication | undefined;
let ada: Person;
let mara: Person;
let sam: Person;

const startWorker = async (): Promise<void> => {
  worker = await startTestWorker(world.api, [AccountsWorkerModule, BulkActionsWorkerModule, ModerationWorkerModule, SessionsWorkerModule], {
    KEYCLOAK_URL: world.keycloak.url,
  });
};
const stopWorker = async (): Promise<void> => {
  await worker?.close();
  worker = undefined;
};
const people = (count: number): Promise<Person[]> => Promise.all(Array.from({ length: count }, () => world.person()));
const input = (kind: string, of: readonly Person[], values: { name: string; value: string }[] = []) => ({
  kind,
  selection: { itemIds: of.map(({ id }) => id) },
  values,
});

async function start(who: Person, kind: string, of: readonly Person[], more: Record<string, unknown> = {}): Promise<Run> {
  const variables = { input: input(kind, of), reason: 'A ring of spammers', expected: of.length, undo: 0, key: key(), ...more };
  const { data, codes } = await world.ask<{ startBulkAction: Run }>(who, START, variables);
  expect(codes).toEqual([]);
  return data?.startBulkAction as Run;
}

const look = async (who: Person, id: string): Promise<Run | null | undefined> =>
  (await world.ask<{ bulkRun: Run | null }>(who, `{ bulkRun(id: "${id}") { ${RUN} } }`)).data?.bulkRun;

/** Asks until it is so; the suite's own limit ends the wait. */
async function until(who: Person, id: string, so: (run: Run) => boolean): Promise<Run> {
  for (;;) {
    const run = await look(who, id);
    if (run && so(run)) return run;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const over = (run: Run): boolean => !['WAITING', 'RUNNING'].includes(run.state);

beforeAll(async () => {
  world = await StaffWorld.start();
  [ada, mara, sam] = await Promise.all([world.person(['administrator']), world.person(['moderator']), world.person(['support'])]);
  for (const person of [ada, mara, sam]) await world.ask(person, '{ me { id } }');
  await startWorker();
}, 60_000);
afterAll(async () => {
  await stopWorker();
  await world?.stop();
});

describe('a preview', () => {
  test('says of each why not, and changes nothing', async () => {
    const [fan, gone] = await people(2);
    await world.sql('UPDATE users SET deleted_at = now() WHERE id = $1', [gone?.id]);
    const chosen = [fan, gone, ada, mara] as Person[];
    const { data, codes } = await world.ask<{ previewBulkAction: unknown }>(mara, PREVIEW, { input: input('user.suspend', chosen) });
    expect(codes).toEqual([]);
    expect(data?.previewBulkAction).toMatchObject({
      total: 4,
      can: 1,
      refusals: expect.arrayContaining([
        { code: 'user.deleted', count: 1 },
        { code: 'user.rank_too_high', count: 1 },
        { code: 'user.self', count: 1 },
      ]),
      items: expect.arrayContaining([{ itemId: ada.id, label: `@${ada.handle}`, code: 'user.rank_too_high' }]),
    });
    expect(await world.sql('SELECT id FROM bulk_runs')).toEqual([]);
  });

  test.each([
    ['a kind that is not there', { kind: 'user.explode' }, 'bulk.kind_unknown'],
    ['nothing', { selection: { itemIds: [] } }, 'bulk.nothing_selected'],
    ['neither ids nor a filter', { selection: {} }, 'input.invalid'],
    ['what is no id', { selection: { itemIds: ["'; DROP TABLE users; --"] } }, 'input.invalid'],
    ['a value it does not know', { values: [{ name: 'sudo', value: '1' }] }, 'input.invalid'],
    ['an end in the past', { values: [{ name: 'until', value: '2001-01-01T00:00:00Z' }] }, 'moderation.until_past'],
    ['an end that is no date', { values: [{ name: 'until', value: 'soon' }] }, 'input.invalid'],
    ['a value twice', { values: [1, 2].map(() => ({ name: 'until', value: '2099-01-01T00:00:00Z' })) }, 'input.invalid'],
  ])('refuses %s', async (_, wrong, code) => {
    const asked = { ...input('user.suspend', [sam]), ...wrong };
    expect((await world.ask(mara, PREVIEW, { input: asked })).codes).toEqual([code]);
  });

  test('asks for the permission of its kind, and for recent proof', async () => {
    const [fan] = (await people(1)) as [Person];
    expect((await world.ask(sam, PREVIEW, { input: input('user.suspend', [fan]) })).codes).toEqual(['auth.forbidden']);
    const old = await world.api.tokenFor({ sub: mara.id, username: mara.handle, roles: ['moderator'], authAge: 600 });
    const answer = await world.api.graphql(PREVIEW, { input: input('user.suspend', [fan]) }, old);
    expect(answer.codes).toEqual(['auth.step_up_required']);
  });
});

describe('a run', () => {
  test('does it to each it can be done to, with an audit row each and one group', async () => {
    const fans = await people(5);
    const run = await start(mara, 'user.suspend', [...fans, ada]);
    expect(await until(mara, run.id, over)).toMatchObject({
      ...{ state: 'DONE', total: 6, done: 5, refused: 1, failed: 0 },
      outcomes: [
        { state: 'DONE', code: null, count: 5 },
        { state: 'REFUSED', code: 'user.rank_too_high', count: 1 },
      ],
    });
    const rows = await world.sql<{ action: string; actor_id: string | null; reason: string | null; n: number }>(
      `SELECT action, actor_id, reason, count(*)::int AS n FROM audit_log WHERE details->>'group' = $1 GROUP BY 1, 2, 3 ORDER BY 1`,
      [run.id],
    );
    expect(rows).toEqual([
      { action: 'bulk.finished', actor_id: null, reason: null, n: 1 },
      { action: 'bulk.started', actor_id: mara.id, reason: 'A ring of spammers', n: 1 },
      { action: 'user.suspended', actor_id: mara.id, reason: 'A ring of spammers', n: 5 },
    ]);
  });

  test('asks Keycloak about each where roles also come through groups', async () => {
    const fans = await people(3);
    // Nobody holds the role directly there, as the list of holders would say.
    world.keycloak.groups = 1;
    const run = await start(mara, 'user.suspend', [...fans, ada]);
    const ended = await until(mara, run.id, over);
    world.keycloak.groups = 0;
    expect(ended).toMatchObject({ state: 'DONE', done: 3, refused: 1 });
    expect(ended.outcomes).toContainEqual({ state: 'REFUSED', code: 'user.rank_too_high', count: 1 });
  });

  test('does it to the others when it fails for one', async () => {
    const fans = await people(25);
    const [unlucky] = fans as [Person];
    await world.sql(`CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$`);
    await world.sql(
      `CREATE TRIGGER refuse_one BEFORE UPDATE OF suspended_at ON users FOR EACH ROW WHEN (OLD.id = '${unlucky.id}') EXECUTE FUNCTION refuse_one()`,
    );
    const run = await start(mara, 'user.suspend', fans);
    const ended = await until(mara, run.id, over);
    await world.sql('DROP FUNCTION refuse_one CASCADE');
    expect(ended).toMatchObject({
      ...{ state: 'DONE', done: 24, refused: 0, failed: 1 },
      outcomes: [
        { state: 'DONE', code: null, count: 24 },
        { state: 'FAILED', code: 'bulk.item_failed', count: 1 },
      ],
    });
    const told = await world.sql(
      `SELECT subject_id FROM audit_log WHERE details->>'group' = $1 AND action = 'user.suspended' AND subject_id <> $2`,
      [run.id, unlucky.id],
    );
    expect(new Set(told.map((row) => (row as { subject_id: string }).subject_id)).size).toBe(24);
    expect(told).toHaveLength(24);
  });

  test('is one however often it is asked for, and another for another key', async () => {
    const fans = await people(2);
    const once = { key: key(), undo: 300 };
    const [first, again] = [await start(mara, 'user.suspend', fans, once), await start(mara, 'user.suspend', fans, once)];
    expect(again.id).toBe(first.id);
  });

  test('is refused if others match than were shown', async () => {
    const fans = await people(2);
    expect(await start(mara, 'user.suspend', fans, { expected: 3 })).toMatchObject({ code: 'bulk.selection_changed' });
  });

  test('can be taken back while it waits, by whoever started it only', async () => {
    const fans = await people(3);
    const run = await start(mara, 'user.suspend', fans, { undo: 300 });
    expect(run).toMatchObject({ state: 'WAITING', viewerCan: { cancel: true } });
    expect((await world.ask(sam, CANCEL, { id: run.id })).data).toMatchObject({ cancelBulkAction: { code: 'bulk.run_not_found' } });
    expect(await look(sam, run.id)).toBeNull();
    expect(await look(ada, run.id)).toMatchObject({ viewerCan: { cancel: false } });
    expect((await world.ask(ada, CANCEL, { id: run.id })).data).toMatchObject({ cancelBulkAction: { code: 'bulk.run_not_found' } });
    expect((await world.ask(mara, CANCEL, { id: run.id })).data).toMatchObject({
      cancelBulkAction: { state: 'CANCELLED', cancelled: 3, done: 0 },
    });
    expect((await world.ask(mara, CANCEL, { id: run.id })).data).toMatchObject({ cancelBulkAction: { code: 'bulk.over' } });
    expect(await world.sql('SELECT id FROM users WHERE suspended_at IS NOT NULL AND id = ANY ($1)', [fans.map(({ id }) => id)])).toEqual(
      [],
    );
  });

  test('goes on after a worker that died, and repeats nothing', async () => {
    const fans = await people(4);
    await stopWorker();
    const run = await start(mara, 'user.suspend', fans);
    // What a worker leaves behind that was killed in the middle: one item done, the lease run out.
    await world.sql(`UPDATE bulk_runs SET state = 'RUNNING', leased_until = now() - interval '1 second' WHERE id = $1`, [run.id]);
    await world.sql(`UPDATE bulk_items SET state = 'DONE' WHERE run_id = $1 AND position = 1`, [run.id]);
    await startWorker();
    expect(await until(mara, run.id, over)).toMatchObject({ state: 'DONE', done: 4 });
    expect(await world.sql(`SELECT seq FROM audit_log WHERE details->>'group' = $1 AND action = 'user.suspended'`, [run.id])).toHaveLength(
      3,
    );
  });

  test('is left alone while another worker has it in hand', async () => {
    const [fan] = (await people(1)) as [Person];
    await stopWorker();
    const run = await start(mara, 'user.suspend', [fan]);
    await world.sql(`UPDATE bulk_runs SET state = 'RUNNING', leased_until = now() + interval '1 hour' WHERE id = $1`, [run.id]);
    await startWorker();
    const other = await start(mara, 'user.suspend', await people(1));
    await until(mara, other.id, over);
    expect(await look(mara, run.id)).toMatchObject({ state: 'RUNNING', done: 0 });
  });

  test('stops when whoever started it loses the role on the way', async () => {
    const lewis = await world.person(['moderator']);
    const fans = await people(3);
    await stopWorker();
    const run = await start(lewis, 'user.suspend', fans);
    world.keycloak.roles.set(lewis.id, ['member']);
    await startWorker();
    expect(await until(ada, run.id, over)).toMatchObject({ state: 'STOPPED', stateCode: 'bulk.permission_lost', done: 0, cancelled: 3 });
    expect(await world.sql(`SELECT actor_id FROM audit_log WHERE action = 'bulk.stopped' AND subject_id = $1`, [run.id])).toEqual([
      { actor_id: null },
    ]);
  });

  test('stops when whoever started it is locked', async () => {
    const max = await world.person(['moderator']);
    await stopWorker();
    const run = await start(max, 'user.suspend', await people(1));
    await world.sql('UPDATE users SET locked_at = now() WHERE id = $1', [max.id]);
    await startWorker();
    expect(await until(ada, run.id, over)).toMatchObject({ state: 'STOPPED' });
  });
});

describe('each kind', () => {
  test('lock, end sessions and unlock: Keycloak is told too', async () => {
    const fans = await people(2);
    const ids = fans.map(({ id }) => id);
    await until(sam, (await start(sam, 'user.lock', fans)).id, over);
    const locked = () => ids.filter((id) => world.keycloak.isLocked(id)).length;
    while (locked() < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await until(sam, (await start(sam, 'user.lock', [ada])).id, over)).toMatchObject({ done: 0, refused: 1 });
    await until(sam, (await start(sam, 'user.unlock', fans)).id, over);
    while (locked() > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    const again = await until(sam, (await start(sam, 'user.unlock', fans)).id, over);
    expect(again.outcomes).toEqual([{ state: 'REFUSED', code: 'user.not_locked', count: 2 }]);
    expect(await until(sam, (await start(sam, 'user.end_sessions', fans)).id, over)).toMatchObject({ done: 2 });
    expect(
      await world.sql(`SELECT DISTINCT user_id FROM session_revocations WHERE reason = 'staff' AND user_id = ANY ($1)`, [ids]),
    ).toHaveLength(2);
  });

  test('lift: only of those who are suspended', async () => {
    const [one, other] = (await people(2)) as [Person, Person];
    await until(mara, (await start(mara, 'user.suspend', [one])).id, over);
    const run = await until(mara, (await start(mara, 'user.lift_suspension', [one, other])).id, over);
    expect(run).toMatchObject({ done: 1, refused: 1 });
  });
});

test('runs are told page by page, one’s own or all, with what became of each item', async () => {
  type Page = { bulkRuns: { edges: { node: { id: string; byName: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  const page = (who: Person, after: string | null) =>
    world.ask<Page>(
      who,
      'query R($after: String) { bulkRuns(first: 2, after: $after) { edges { node { id byName } } pageInfo { endCursor hasNextPage } } }',
      { after },
    );
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data }: { data: Page | null } = await page(ada, after);
    seen.push(...(data?.bulkRuns.edges.map(({ node }) => node.id) ?? []));
    after = data?.bulkRuns.pageInfo.endCursor ?? null;
    more = data?.bulkRuns.pageInfo.hasNextPage ?? false;
  }
  expect(seen).toHaveLength((await world.sql('SELECT id FROM bulk_runs')).length);
  const own = (await page(sam, null)).data?.bulkRuns.edges.map(({ node }) => node.byName);
  expect(new Set(own)).toEqual(new Set([sam.handle]));
  const items = await world.ask(sam, `{ bulkRunItems(runId: "${seen[0]}", first: 50) { edges { node { itemId label state code } } } }`);
  expect(items.data).toEqual({ bulkRunItems: { edges: [] } });
  const theirs = await world.ask<{ bulkRunItems: { edges: { node: { label: string } }[] } }>(
    ada,
    `{ bulkRunItems(runId: "${seen[0]}", first: 1) { edges { node { label state } } } }`,
  );
  expect(theirs.data?.bulkRunItems.edges[0]?.node).toMatchObject({ label: expect.stringMatching(/^@/), state: 'DONE' });
});
