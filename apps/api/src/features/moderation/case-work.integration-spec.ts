import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { Database } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AccountsWorkerModule } from '../accounts/accounts.worker.module.js';
import { type CaseEvent, stateOf } from '../case-log/index.js';
import { CaseTidying } from './case-tidying.js';
import { ModerationWorkerModule } from './moderation.worker.module.js';

const CASE = `id version status claimedBy { id } snoozedUntil subjectGone severity priority flagCount flags { ruleId ruleName ruleVersion }
  strikes { policyId active } suggestions { policyId step days points }`;
const OUTCOME = `{ __typename ... on AdminCase { ${CASE} } ... on Conflict { code case { ${CASE} } } ... on NotAllowed { code } ... on TextRefused { code } }`;
const DECIDE = `mutation Decide($input: DecideCaseInput!, $key: String!) { result: decideCase(input: $input, idempotencyKey: $key) ${OUTCOME} }`;
const CLAIM = `mutation Claim($id: ID!, $takeOver: Boolean!) { result: claimCase(caseId: $id, takeOver: $takeOver) ${OUTCOME} }`;
const RELEASE = `mutation Release($id: ID!) { result: releaseCase(caseId: $id) ${OUTCOME} }`;
const SNOOZE = `mutation Snooze($id: ID!, $until: DateTime!) { result: snoozeCase(caseId: $id, until: $until) ${OUTCOME} }`;
const QUEUE =
  'query Queue($snoozed: Boolean!, $claim: CaseClaimFilter) { cases(first: 50, snoozed: $snoozed, claim: $claim) { edges { node { id } } } }';
type Case = {
  status: string;
  version: number;
  claimedBy: { id: string } | null;
  suggestions: { policyId: string; step: string; points: number }[];
};
type Outcome = { result: { __typename: string; code?: string; case?: Case } & Case };

let world: StaffWorld;
let worker: NestFastifyApplication;
let mara: Person;
let milo: Person;
let lena: Person;
let marco: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  worker = await startTestWorker(world.api, [AccountsWorkerModule, ModerationWorkerModule]);
  [mara, milo, lena, marco] = await Promise.all([world.person(['moderator']), world.person(['moderator']), world.person(), world.person()]);
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await world?.stop();
});

const reported = async (author = lena): Promise<{ id: string; post: string }> => {
  const post = await world.post(author);
  return { post, id: await world.report('post', post, author, [marco]) };
};
const ask = async (who: Person, text: string, variables: Record<string, unknown>) => {
  const { data, codes } = await world.ask<Outcome>(who, text, variables);
  return data?.result ?? ({ __typename: 'Error', code: codes[0] } as Outcome['result']);
};
const decide = (who: Person, caseId: string, kinds: string[], more: Record<string, unknown> = {}) =>
  ask(who, DECIDE, {
    input: { caseId, version: 1, policyId: 'hate', facts: 'Demeans people', actions: kinds.map((kind) => ({ kind })), ...more },
    key: key(),
  });
const claim = (who: Person, id: string, takeOver = false) => ask(who, CLAIM, { id, takeOver });
const look = async (id: string): Promise<Case & Record<string, unknown>> =>
  (await world.ask<{ case: Case & Record<string, unknown> }>(mara, `{ case(id: "${id}") { ${CASE} } }`)).data?.case as never;
const inQueue = async (id: string, more: Record<string, unknown> = {}): Promise<boolean> => {
  const { data } = await world.ask<{ cases: { edges: { node: { id: string } }[] } }>(mara, QUEUE, { snoozed: false, ...more });
  return data?.cases.edges.some(({ node }) => node.id === id) ?? false;
};
const snooze = (who: Person, id: string) => ask(who, SNOOZE, { id, until: new Date(Date.now() + 3_600_000).toISOString() });

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await condition()); await new Promise((resolve) => setTimeout(resolve, 25)))
    if (Date.now() > end) throw new Error('never came true');
}

async function flag(subjectId: string, more: object = {}): Promise<void> {
  const payload = { subjectKind: 'post', subjectId, ruleId: 'links', ruleVersion: 3, reason: 'SPAM', severity: 3, score: 0.9, ...more };
  await world.api.app.get(Database).transaction((tx) => world.api.app.get(Outbox).add(tx, { type: 'content.flagged', payload }));
}

describe('a decision', () => {
  test('does several things at once, on a policy, and leaves one strike that the ladder counts', async () => {
    const troll = await world.person();
    const { id } = await reported(troll);
    expect((await look(id)).suggestions).toContainEqual({ policyId: 'hate', step: 'SUSPEND', days: 1, points: 3 });
    const result = await decide(mara, id, ['REMOVE_CONTENT', 'WARN', 'SUSPEND']);
    expect(result).toMatchObject({ status: 'ACTIONED', strikes: [{ policyId: 'hate', active: true }] });
    const rows = await world.sql<{ kind: string; policy_id: string; decision_id: string }>(
      'SELECT kind, policy_id, decision_id FROM moderation_actions WHERE case_id = $1 ORDER BY id',
      [id],
    );
    expect(rows.map((row) => [row.kind, row.policy_id])).toEqual([
      ['REMOVE_CONTENT', 'hate'],
      ['WARN', 'hate'],
      ['SUSPEND', 'hate'],
    ]);
    expect(new Set(rows.map((row) => row.decision_id)).size).toBe(1);
    expect(await world.audit('user.suspended', troll.id)).toHaveLength(1);
    const again = await reported(troll);
    expect((await look(again.id)).suggestions).toContainEqual({ policyId: 'hate', step: 'SUSPEND', days: 7, points: 6 });
  });

  test('of which one part fails does nothing at all', async () => {
    const troll = await world.person();
    const { id, post } = await reported(troll);
    await world.sql('UPDATE posts SET removed_at = now() WHERE id = $1', [post]);
    expect(await decide(mara, id, ['SUSPEND', 'REMOVE_CONTENT'])).toMatchObject({ __typename: 'NotAllowed', code: 'content.already_gone' });
    expect(await world.sql('SELECT suspended_at FROM users WHERE id = $1', [troll.id])).toEqual([{ suspended_at: null }]);
    expect(await world.sql('SELECT id FROM moderation_actions WHERE case_id = $1', [id])).toEqual([]);
    expect(await look(id)).toMatchObject({ status: 'OPEN', version: 1, strikes: [] });
  });

  test.each([
    ['nothing', [], {}, 'case.nothing_decided'],
    ['a dismissal that also removes', ['DISMISS', 'REMOVE_CONTENT'], {}, 'case.actions_conflict'],
    ['a removal that names no policy', ['REMOVE_CONTENT'], { policyId: null }, 'case.policy_required'],
    ['an unknown policy', ['REMOVE_CONTENT'], { policyId: "x' OR 1" }, 'policy.not_found'],
    ['five actions', ['WARN', 'WARN', 'WARN', 'WARN', 'WARN'], {}, 'input.invalid'],
    ['no facts', ['WARN'], { facts: ' ' }, 'text.empty'],
    ['a lock by whoever may not lock', ['LOCK'], {}, 'auth.forbidden'],
  ])('of %s is refused', async (_, kinds, more, code) => {
    const { id } = await reported();
    expect(await decide(mara, id, kinds, more)).toMatchObject({ code });
    expect(await look(id)).toMatchObject({ status: 'OPEN' });
  });

  test('that suspends asks for fresh proof of who one is, one that dismisses does not', async () => {
    const token = await world.api.tokenFor({ sub: mara.id, username: mara.handle, roles: ['moderator'], authAge: 3600 });
    const { id } = await reported();
    expect(await decide({ ...mara, token }, id, ['SUSPEND'])).toMatchObject({ code: 'auth.step_up_required' });
    expect(await decide({ ...mara, token }, id, ['DISMISS'], { policyId: null })).toMatchObject({ status: 'DISMISSED' });
  });
});

describe('a claim', () => {
  test('keeps others from deciding until they take over, which is on record', async () => {
    const { id } = await reported();
    expect(await claim(milo, id)).toMatchObject({ claimedBy: { id: milo.id } });
    expect(await claim(mara, id)).toMatchObject({ __typename: 'Conflict', code: 'case.claimed', case: { claimedBy: { id: milo.id } } });
    expect(await decide(mara, id, ['WARN'])).toMatchObject({ __typename: 'Conflict', code: 'case.claimed' });
    expect(await inQueue(id, { claim: 'FREE' })).toBe(false);
    expect(await claim(mara, id, true)).toMatchObject({ claimedBy: { id: mara.id } });
    expect(await inQueue(id, { claim: 'MINE' })).toBe(true);
    expect(await world.audit('case.taken_over', id)).toMatchObject([{ actor_id: mara.id }]);
    expect(await decide(milo, id, ['WARN'])).toMatchObject({ code: 'case.claimed' });
    expect(await decide(mara, id, ['WARN'])).toMatchObject({ status: 'ACTIONED', claimedBy: null });
  });

  test('ends when its person leaves, is idle, or signs out, and not otherwise', async () => {
    const tidying = worker.get(CaseTidying);
    const [left, idle, out, kept] = await Promise.all([reported(), reported(), reported(), reported()]);
    for (const { id } of [left, idle, out, kept]) await claim(mara, id);
    await ask(milo, RELEASE, { id: left.id });
    expect((await look(left.id)).claimedBy).toEqual({ id: mara.id });
    await ask(mara, RELEASE, { id: left.id });
    await world.sql("UPDATE cases SET claim_seen_at = now() - interval '11 minutes' WHERE id = $1", [idle.id]);
    await world.sql("UPDATE cases SET claim_session = 'gone' WHERE id = $1", [out.id]);
    await world.sql(
      "INSERT INTO session_revocations (id, session_id, reason, expires_at) VALUES ($1, 'gone', 'test', now() + interval '1 hour')",
      [randomUUID()],
    );
    await tidying.run();
    const ends = async (id: string) =>
      world.sql<{ why: string }>("SELECT payload->>'why' AS why FROM case_events WHERE case_id = $1 AND kind = 'released'", [id]);
    expect(await Promise.all([left, idle, out, kept].map(({ id }) => ends(id)))).toEqual([
      [{ why: 'left' }],
      [{ why: 'idle' }],
      [{ why: 'signed_out' }],
      [],
    ]);
  });
});

describe('a case that is put off', () => {
  test('is out of the queue until its content changes, and then is not what was looked at', async () => {
    const { id, post } = await reported();
    expect(await snooze(mara, id)).toMatchObject({ snoozedUntil: expect.any(String) });
    expect([await inQueue(id), await inQueue(id, { snoozed: true })]).toEqual([false, true]);
    await world.sql("UPDATE posts SET body = 'Edited', edited_at = now() WHERE id = $1", [post]);
    await until(() => inQueue(id));
    expect(await look(id)).toMatchObject({ snoozedUntil: null, version: 2 });
    expect(await decide(mara, id, ['WARN'])).toMatchObject({ code: 'case.version_changed', case: { version: 2 } });
  });

  test('comes back when its time has come', async () => {
    const { id } = await reported();
    await snooze(mara, id);
    await world.sql("UPDATE cases SET snoozed_until = now() - interval '1 second' WHERE id = $1", [id]);
    await worker.get(CaseTidying).run();
    expect(await look(id)).toMatchObject({ snoozedUntil: null, version: 1 });
  });

  test.each([-1, 31 * 24])('not until %i hours from now', async (hours) => {
    const { id } = await reported();
    const later = new Date(Date.now() + hours * 3_600_000).toISOString();
    expect(await ask(mara, SNOOZE, { id, until: later })).toMatchObject({ code: 'case.snooze_invalid' });
  });
});

describe('what rules raise', () => {
  test('joins the case that reports have opened, once for each time, and puts it first', async () => {
    const { id, post } = await reported();
    await flag(post);
    await until(async () => (await look(id)).flagCount === 1);
    expect(await look(id)).toMatchObject({ severity: 3, priority: 350, flags: [{ ruleId: 'links', ruleName: null, ruleVersion: 3 }] });
  });

  test.each([
    ['a dismissal lets go', ['DISMISS'], { policyId: null }, { held: false, removed: false }],
    ['a removal keeps from everybody', ['REMOVE_CONTENT'], {}, { held: false, removed: true }],
  ])('and holds back, %s', async (_, kinds, more, state) => {
    const { id, post } = await reported();
    await world.sql('UPDATE posts SET held_at = now(), unpublished = true WHERE id = $1', [post]);
    await decide(mara, id, kinds, more);
    expect(
      await world.sql('SELECT held_at IS NOT NULL AS held, removed_at IS NOT NULL AS removed FROM posts WHERE id = $1', [post]),
    ).toEqual([state]);
  });

  test('opens a case by itself, and none about what is gone', async () => {
    const [post, gone] = [await world.post(lena), await world.post(lena)];
    await world.sql('UPDATE posts SET deleted_at = now() WHERE id = $1', [gone]);
    await flag(gone);
    await flag(post);
    const cases = (subject: string) => world.sql<{ id: string }>('SELECT id FROM cases WHERE subject_id = $1', [subject]);
    await until(async () => (await cases(post)).length === 1);
    await until(async () => (await world.sql("SELECT 1 FROM handled_events WHERE handler = 'moderation.content-flagged'")).length >= 2);
    expect(await cases(gone)).toEqual([]);
  });
});

test('a case says that its subject has vanished, and can be closed', async () => {
  const { id, post } = await reported();
  await world.sql('UPDATE posts SET deleted_at = now() WHERE id = $1', [post]);
  await until(async () => (await look(id)).subjectGone === true);
  expect(await decide(mara, id, ['DISMISS'], { policyId: null })).toMatchObject({ status: 'DISMISSED' });
});

test('the row of every case is what its log tells, and the log cannot be changed', async () => {
  const cases = await world.sql<Record<string, unknown> & { id: string }>(
    `SELECT id, last_seq AS "lastSeq", version, status, report_count AS "reportCount", flag_count AS "flagCount", severity, priority,
       closed_by AS "closedBy", claimed_by AS "claimedBy", subject_gone AS "subjectGone" FROM cases`,
  );
  expect(cases.length).toBeGreaterThan(10);
  for (const { id, ...row } of cases) {
    const log = await world.sql<CaseEvent>(
      'SELECT seq, kind, actor_id AS "actorId", at, payload FROM case_events WHERE case_id = $1 ORDER BY seq',
      [id],
    );
    expect({ id, ...stateOf(log) }).toMatchObject({ id, ...row });
  }
  for (const change of ["UPDATE case_events SET kind = 'woken'", 'DELETE FROM case_events', 'TRUNCATE case_events'])
    await expect(world.sql(change)).rejects.toMatchObject({ code: '42501' });
});
