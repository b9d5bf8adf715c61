import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { key, type Person, StaffWorld } from '../../../../test/staff/staff-world.js';
import { startTestWorker } from '../../../../test/start-test-worker.js';
import { AccountsWorkerModule } from '../../accounts/accounts.worker.module.js';
import { BulkActionsWorkerModule } from '../../bulk-actions/bulk-actions.worker.module.js';
import { ModerationWorkerModule } from '../moderation.worker.module.js';

const PREVIEW = `mutation P($input: BulkActionInput!) { previewBulkAction(input: $input) { total can items { itemId code } } }`;
const RUN = 'id state total done refused failed';
const START = `mutation S($input: BulkActionInput!, $expected: Int!, $key: String!) {
  startBulkAction(input: $input, reason: "A ring of spammers", expected: $expected, undoSeconds: 0, idempotencyKey: $key) { ... on BulkRun { ${RUN} } } }`;
const DECIDE = `mutation D($id: ID!, $key: String!) { decideCase(input: { caseId: $id, version: 1, policyId: "hate", facts: "Demeans people",
  actions: [{ kind: WARN }] }, idempotencyKey: $key) { __typename } }`;
const HATE = [{ name: 'policy', value: 'hate' }];

interface Run {
  readonly id: string;
  readonly state: string;
}
interface Reported {
  readonly id: string;
  readonly post: string;
  readonly author: Person;
}

let world: StaffWorld;
let worker: NestFastifyApplication | undefined;
let ada: Person;
let mara: Person;
let sam: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  [ada, mara, sam] = await Promise.all([world.person(['administrator']), world.person(['moderator']), world.person(['support'])]);
  for (const person of [ada, mara, sam]) await world.ask(person, '{ me { id } }');
  worker = await startTestWorker(world.api, [AccountsWorkerModule, BulkActionsWorkerModule, ModerationWorkerModule], {
    KEYCLOAK_URL: world.keycloak.url,
  });
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await world?.stop();
});

async function open(count: number, reason = 'SPAM'): Promise<Reported[]> {
  const reporter = await world.person();
  const authors = await Promise.all(Array.from({ length: count }, () => world.person()));
  return Promise.all(
    authors.map(async (author) => {
      const post = await world.post(author);
      return { post, author, id: await world.report('post', post, author, [reporter], reason) };
    }),
  );
}
const ids = (cases: readonly { id: string }[]) => ({ itemIds: cases.map(({ id }) => id) });

async function begin(kind: string, selection: object, expected: number, values: object[] = []): Promise<Run> {
  const variables = { input: { kind, selection, values }, expected, key: key() };
  const { data, codes } = await world.ask<{ startBulkAction: Run }>(mara, START, variables);
  expect(codes).toEqual([]);
  return data?.startBulkAction as Run;
}

/** Asks until it is over; the suite's own limit ends the wait. */
async function over(id: string, who = mara): Promise<Run> {
  for (;;) {
    const run = (await world.ask<{ bulkRun: Run }>(who, `{ bulkRun(id: "${id}") { ${RUN} } }`)).data?.bulkRun;
    if (run && !['WAITING', 'RUNNING'].includes(run.state)) return run;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a preview says which cannot be decided, and why', async () => {
  const [free, claimed, closed, gone] = (await open(4)) as [Reported, Reported, Reported, Reported];
  const person = { id: await world.report('user', sam.id, sam, [ada]) };
  await world.sql('UPDATE cases SET claimed_by = $2, claimed_at = now() WHERE id = $1', [claimed.id, ada.id]);
  await world.sql(`UPDATE cases SET status = 'dismissed', closed_at = now(), closed_by = $2 WHERE id = $1`, [closed.id, ada.id]);
  await world.sql('UPDATE posts SET removed_at = now() WHERE id = $1', [gone.post]);
  const preview = async (kind: string, values: object[] = [], who = mara) => {
    const selection = ids([free, claimed, closed, gone, person]);
    const { data, codes } = await world.ask<{ previewBulkAction: { can: number; items: { itemId: string; code: string }[] } }>(
      who,
      PREVIEW,
      {
        input: { kind, selection, values },
      },
    );
    return {
      codes,
      can: data?.previewBulkAction.can,
      why: new Map(data?.previewBulkAction.items.map((item) => [item.itemId, item.code])),
    };
  };
  expect(await preview('case.dismiss')).toEqual({
    ...{ codes: [], can: 3 },
    why: new Map([
      [claimed.id, 'case.claimed'],
      [closed.id, 'case.closed'],
    ]),
  });
  expect(await preview('case.remove', HATE)).toMatchObject({
    can: 1,
    why: new Map([
      [claimed.id, 'case.claimed'],
      [closed.id, 'case.closed'],
      [gone.id, 'content.already_gone'],
      [person.id, 'user.rank_too_high'],
    ]),
  });
  expect(await preview('case.remove')).toMatchObject({ codes: ['case.policy_required'] });
  expect(await preview('case.dismiss', HATE)).toMatchObject({ codes: ['input.invalid'] });
  expect(await preview('case.dismiss', [], sam)).toMatchObject({ codes: ['auth.forbidden'] });
});

test('that match a filter are removed on one policy: each author reads the facts and has a strike, in one audit group', async () => {
  const cases = await open(3, 'HATE');
  const matching = [{ name: 'reason', value: 'HATE' }];
  const run = await begin('case.remove', { matching }, 3, HATE);
  expect(await over(run.id)).toMatchObject({ state: 'DONE', done: 3, refused: 0 });
  const posts = cases.map(({ post }) => post);
  expect(await world.sql('SELECT id FROM posts WHERE removed_at IS NOT NULL AND id = ANY ($1)', [posts])).toHaveLength(3);
  expect(
    await world.sql(`SELECT 1 FROM strikes WHERE policy_id = 'hate' AND user_id = ANY ($1)`, [cases.map(({ author }) => author.id)]),
  ).toHaveLength(3);
  expect(
    await world.sql(`SELECT DISTINCT action, reason FROM audit_log WHERE details->>'group' = $1 AND actor_id = $2 ORDER BY 1`, [
      run.id,
      mara.id,
    ]),
  ).toEqual([
    { action: 'bulk.started', reason: 'A ring of spammers' },
    { action: 'content.removed', reason: 'A ring of spammers' },
  ]);
  expect((await world.ask(mara, PREVIEW, { input: { kind: 'case.remove', selection: { matching }, values: HATE } })).codes).toEqual([
    'bulk.nothing_selected',
  ]);
  const wrong = { kind: 'case.dismiss', selection: { matching: [{ name: 'status', value: 'dismissed' }] } };
  expect((await world.ask(mara, PREVIEW, { input: wrong })).codes).toEqual(['input.invalid']);
});

test('are decided once, however many decide them at the same time', async () => {
  const cases = await open(8);
  const milo = await world.person(['moderator']);
  const run = await begin('case.dismiss', ids(cases), 8);
  const desk = await Promise.all(
    cases.map(({ id }) => world.ask<{ decideCase: { __typename: string } }>(milo, DECIDE, { id, key: key() })),
  );
  const byHand = desk.filter(({ data }) => data?.decideCase.__typename === 'AdminCase').length;
  expect(await over(run.id)).toMatchObject({ state: 'DONE', done: 8 - byHand, refused: byHand, failed: 0 });
  const decided = await world.sql(`SELECT case_id FROM case_events WHERE kind = 'decided' AND case_id = ANY ($1)`, [
    cases.map(({ id }) => id),
  ]);
  expect([decided.length, new Set(decided.map((row) => JSON.stringify(row))).size]).toEqual([8, 8]);
});

describe('a moderator with queues', () => {
  const OUTCOME = '{ __typename ... on AdminCase { id } ... on Refusal { code } }';
  const asked = {
    claimCase: (id: string) => `mutation { result: claimCase(caseId: "${id}") ${OUTCOME} }`,
    snoozeCase: (id: string) =>
      `mutation { result: snoozeCase(caseId: "${id}", until: "${new Date(Date.now() + 3_600_000).toISOString()}") ${OUTCOME} }`,
    wakeCase: (id: string) => `mutation { result: wakeCase(caseId: "${id}") ${OUTCOME} }`,
    decideCase: (id: string) =>
      `mutation { result: decideCase(input: { caseId: "${id}", version: 1, facts: "Fine", actions: [{ kind: DISMISS }] }, idempotencyKey: "${key()}") ${OUTCOME} }`,
    decideAppeal: (id: string) =>
      `mutation { result: decideAppeal(input: { caseId: "${id}", version: 1, outcome: UPHELD, reply: "So it is" }, idempotencyKey: "${key()}") ${OUTCOME} }`,
  } as const;
  /** German, severity 3, around a race: what each role of a queue says to it. */
  const MATRIX: readonly (readonly [readonly string[], boolean])[] = [
    [[], true],
    [['queue-language-de'], true],
    [['queue-language-en'], false],
    [['queue-language-en', 'queue-language-de'], true],
    [['queue-kind-post', 'queue-language-de', 'queue-severity-3', 'queue-race-any'], true],
    [['queue-kind-comment'], false],
    [['queue-severity-4'], false],
    [['queue-race-2026_12'], true],
    [['queue-race-2026_1'], false],
    [['queue-misspelt'], false],
  ];
  let german: Reported;
  beforeAll(async () => {
    [german] = (await open(1)) as [Reported];
    await world.sql(`UPDATE cases SET language = 'de', severity = 3, race_id = '2026_12' WHERE id = $1`, [german.id]);
  });

  test.each(MATRIX)('%j: it is theirs: %s', async (roles, theirs) => {
    const who = await world.person(['moderator', ...roles]);
    const { data } = await world.ask<{
      cases: { edges: { node: { id: string } }[] };
      case: { viewerCan: Record<string, boolean> };
      caseCounts: { open: number };
    }>(
      who,
      `{ cases(first: 50) { edges { node { id } } } caseCounts { open } case(id: "${german.id}") { viewerCan { claim dismiss remove warn hearAppeal } } }`,
    );
    expect(data?.cases.edges.some(({ node }) => node.id === german.id)).toBe(theirs);
    expect(data?.caseCounts.open).toBe(data?.cases.edges.length);
    expect(data?.case.viewerCan).toMatchObject({ claim: theirs, dismiss: theirs, remove: theirs, warn: theirs });
    const preview = await world.ask<{ previewBulkAction: { can: number; items: { code: string }[] } }>(who, PREVIEW, {
      input: { kind: 'case.dismiss', selection: ids([german]), values: [] },
    });
    expect(preview.data?.previewBulkAction).toMatchObject(theirs ? { can: 1 } : { can: 0, items: [{ code: 'case.outside_queue' }] });
    if (theirs) return;
    for (const [name, text] of Object.entries(asked))
      expect([name, (await world.ask<{ result: { code: string } }>(who, text(german.id))).data?.result.code]).toEqual([
        name,
        'case.outside_queue',
      ]);
  });

  test('finds by a filter what is theirs, and is told which that is', async () => {
    const who = await world.person(['moderator', 'queue-language-de', 'queue-severity-3', 'queue-kind-post']);
    const scope = 'caseScope { everything kinds languages minSeverity races }';
    expect((await world.ask(who, `{ ${scope} }`)).data).toEqual({
      caseScope: { everything: false, kinds: ['POST'], languages: ['de'], minSeverity: 3, races: null },
    });
    const boss = await world.person(['administrator', 'queue-kind-user']);
    expect((await world.ask(boss, `{ ${scope} }`)).data).toMatchObject({ caseScope: { everything: true, kinds: null } });
    const input = { kind: 'case.dismiss', selection: { matching: [] }, values: [] };
    expect((await world.ask(who, PREVIEW, { input })).data).toMatchObject({ previewBulkAction: { total: 1, can: 1 } });
  });

  test('who loses a queue while the run waits decides nothing in it', async () => {
    const lost = await world.person(['moderator', 'queue-language-de']);
    world.keycloak.roles.set(lost.id, ['moderator', 'queue-language-en']);
    const variables = { input: { kind: 'case.dismiss', selection: ids([german]), values: [] }, expected: 1, key: key() };
    const run = (await world.ask<{ startBulkAction: Run }>(lost, START, variables)).data?.startBulkAction as Run;
    expect(await over(run.id, lost)).toMatchObject({ done: 0, refused: 1 });
  });
});
