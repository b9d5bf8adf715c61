import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';

const DECIDE = `mutation D($input: DecideCaseInput!, $key: String!) { result: decideCase(input: $input, idempotencyKey: $key) { ... on AdminCase { status } ... on Refusal { code } } }`;
const HEAR = `mutation H($input: DecideAppealInput!, $key: String!) { result: decideAppeal(input: $input, idempotencyKey: $key) {
  __typename ... on AdminCase { status content { state } strikes { active } } ... on Refusal { code } } }`;
const APPEAL = `mutation A($input: AppealInput!, $key: String!) { result: appeal(input: $input, idempotencyKey: $key) { __typename ... on AppealReceived { id } ... on Refusal { code } } }`;
const CLAIM = `mutation C($id: ID!) { result: claimCase(caseId: $id) { __typename ... on AdminCase { viewerCan { claim } } ... on Refusal { code } } }`;
const NOTICES = `{ myModerationNotices { edges { node { id kind reason automated appealableUntil policy { en } appeal { statement outcome reply } } } } }`;
type Result = { result: { __typename: string; code?: string; id?: string; status?: string } };
interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly appealableUntil: string | null;
  readonly appeal: { readonly outcome: string | null } | null;
}

let world: StaffWorld;
let members: TestApi;
let mara: Person;
let milo: Person;
let lena: Person;
let marco: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  members = await startTestApi({ api: 'user', beside: world.api, env: { RATE_LIMIT_FACTOR: '100' } });
  [mara, milo, lena, marco] = await Promise.all([world.person(['moderator']), world.person(['moderator']), world.person(), world.person()]);
}, 120_000);
afterAll(async () => {
  await members?.stop();
  await world?.stop();
});

const asMember = async <T>(who: Person, query: string, variables: Record<string, unknown> = {}): Promise<T> => {
  const token = await members.tokenFor({ sub: who.id, username: who.handle });
  const { data, codes } = await members.graphql<T>(query, variables, token);
  expect(codes).toEqual([]);
  return data as T;
};
const noticesOf = async (who: Person): Promise<Notice[]> =>
  (await asMember<{ myModerationNotices: { edges: { node: Notice }[] } }>(who, NOTICES)).myModerationNotices.edges.map(({ node }) => node);
const appeal = async (who: Person, noticeId: string, more: { statement?: string; key?: string } = {}) => {
  const input = { noticeId, statement: more.statement ?? 'It was irony' };
  return (await asMember<Result>(who, APPEAL, { input, key: more.key ?? key() })).result;
};
const hear = async (who: Person, caseId: string, outcome: 'UPHELD' | 'OVERTURNED', version = 3) => {
  const input = { caseId, version, outcome, reply: 'We looked again' };
  const { data, codes } = await world.ask<Result>(who, HEAR, { input, key: key() });
  return data?.result ?? ({ __typename: 'Error', code: codes[0] } as Result['result']);
};

/** A post of somebody that `mara` has removed, and for which she has suspended them. */
async function decided(author: Person, kinds = ['REMOVE_CONTENT', 'SUSPEND']): Promise<{ caseId: string; post: string; notice: string }> {
  const post = await world.post(author, 'What a genius of a driver');
  const caseId = await world.report('post', post, author, [marco]);
  const input = { caseId, version: 1, policyId: 'harassment', facts: 'Attacks a person', actions: kinds.map((kind) => ({ kind })) };
  expect((await world.ask<Result>(mara, DECIDE, { input, key: key() })).data?.result).toEqual({ status: 'ACTIONED' });
  const notices = await noticesOf(author);
  return { caseId, post, notice: notices.find(({ kind }) => kind === kinds[0])?.id ?? '' };
}

describe('an appeal', () => {
  test('opens the same case again, is heard by another, and takes back what was decided', async () => {
    const author = await world.person();
    const { caseId, post, notice } = await decided(author);
    expect(await noticesOf(author)).toMatchObject([
      { kind: 'SUSPEND', policy: { en: 'Harassment' }, automated: false, appealableUntil: expect.any(String), appeal: null },
      { kind: 'REMOVE_CONTENT', reason: 'Attacks a person' },
    ]);
    const same = key();
    const received = await appeal(author, notice, { key: same });
    expect(received).toMatchObject({ __typename: 'AppealReceived' });
    expect(await appeal(author, notice, { key: same })).toEqual(received);
    expect(await world.sql('SELECT status, version FROM cases WHERE id = $1', [caseId])).toEqual([{ status: 'appealed', version: 3 }]);
    expect((await noticesOf(author)).map(({ appealableUntil, appeal: own }) => [appealableUntil, own?.outcome])).toEqual([
      [null, null],
      [null, null],
    ]);

    expect(await hear(mara, caseId, 'UPHELD')).toEqual({ __typename: 'NotAllowed', code: 'appeal.first_decider' });
    expect((await world.ask<Result>(mara, CLAIM, { id: caseId })).data?.result).toEqual({
      ...{ __typename: 'NotAllowed', code: 'appeal.first_decider' },
    });
    const MAY = `{ result: case(id: "${caseId}") { viewerCan { claim } } }`;
    expect((await world.ask(mara, MAY)).data).toEqual({ result: { viewerCan: { claim: false } } });
    expect((await world.ask(milo, MAY)).data).toEqual({ result: { viewerCan: { claim: true } } });
    expect(await hear(milo, caseId, 'OVERTURNED', 2)).toMatchObject({ __typename: 'Conflict', code: 'appeal.not_waiting' });
    expect(await hear(milo, caseId, 'OVERTURNED')).toMatchObject({
      status: 'OVERTURNED',
      content: { state: 'VISIBLE' },
      strikes: [{ active: false }],
    });
    expect(await world.sql('SELECT suspended_at FROM users WHERE id = $1', [author.id])).toEqual([{ suspended_at: null }]);
    expect((await noticesOf(author)).map(({ kind }) => kind).sort()).toEqual(
      ['APPEAL_OVERTURNED', 'LIFT_SUSPENSION', 'REMOVE_CONTENT', 'RESTORE_CONTENT', 'SUSPEND'].sort(),
    );
    expect(await world.audit('appeal.overturned', post)).toMatchObject([{ actor_id: milo.id, reason: 'We looked again' }]);
    expect(await world.events('appeal.decided')).toContainEqual({
      payload: expect.objectContaining({ authorId: author.id, firstDeciderId: mara.id, outcome: 'overturned' }),
    });
    expect(await hear(milo, caseId, 'UPHELD', 4)).toMatchObject({ code: 'appeal.not_waiting' });
  });

  test('that is upheld leaves everything as it was, and is the last word', async () => {
    const author = await world.person();
    const { caseId, notice } = await decided(author, ['REMOVE_CONTENT']);
    await appeal(author, notice);
    expect(await hear(milo, caseId, 'UPHELD')).toMatchObject({
      status: 'ACTIONED',
      content: { state: 'REMOVED' },
      strikes: [{ active: true }],
    });
    const [answer] = await noticesOf(author);
    expect(answer).toMatchObject({ kind: 'APPEAL_UPHELD', appealableUntil: null });
    expect(await appeal(author, answer?.id ?? '')).toMatchObject({ code: 'appeal.not_possible' });
    expect(await appeal(author, notice)).toMatchObject({ code: 'appeal.already' });
  });

  test('of a moderator is heard by nobody who is that moderator', async () => {
    const ada = await world.person(['administrator']);
    const { caseId, notice } = await decidedBy(ada, milo);
    await appeal(milo, notice);
    expect(await hear(milo, caseId, 'OVERTURNED')).toEqual({ __typename: 'NotAllowed', code: 'appeal.own' });
    expect(await hear(mara, caseId, 'OVERTURNED')).toMatchObject({ status: 'OVERTURNED' });
  });

  test('against what was decided outside of a case gets a case', async () => {
    const author = await world.person();
    const input = `{ userId: "${author.id}", reason: "Trolling" }`;
    await world.ask(mara, `mutation { suspendUser(input: ${input}, idempotencyKey: "${key()}") { __typename } }`);
    await appeal(author, (await noticesOf(author))[0]?.id ?? '');
    const [row] = await world.sql<{ id: string; version: number }>(
      "SELECT id, version FROM cases WHERE subject_id = $1 AND status = 'appealed'",
      [author.id],
    );
    expect(await hear(milo, row?.id ?? '', 'OVERTURNED', row?.version)).toMatchObject({ status: 'OVERTURNED' });
    expect(await world.sql('SELECT suspended_at FROM users WHERE id = $1', [author.id])).toEqual([{ suspended_at: null }]);
  });

  test('is refused to strangers, after thirty days, without words, and to staff without the permission', async () => {
    const author = await world.person();
    const { caseId, notice } = await decided(author, ['WARN']);
    expect(await appeal(lena, notice)).toMatchObject({ code: 'appeal.notice_not_found' });
    expect(await appeal(author, 'nothing')).toMatchObject({ code: 'appeal.notice_not_found' });
    expect(await appeal(author, notice, { statement: ' \u200b ' })).toMatchObject({ code: 'text.empty' });
    expect(await appeal(author, notice, { statement: 'x'.repeat(1001) })).toMatchObject({ code: 'text.too_long' });
    expect(await hear(milo, caseId, 'UPHELD', 2)).toMatchObject({ code: 'appeal.not_waiting' });
    expect(await hear(await world.person(['support']), caseId, 'UPHELD')).toMatchObject({ code: 'auth.forbidden' });
  });
});

async function decidedBy(staff: Person, author: Person): Promise<{ caseId: string; notice: string }> {
  const post = await world.post(author);
  const caseId = await world.report('post', post, author, [marco]);
  const input = { caseId, version: 1, policyId: 'spam', facts: 'Advertising', actions: [{ kind: 'REMOVE_CONTENT' }] };
  await world.ask(staff, DECIDE, { input, key: key() });
  return { caseId, notice: (await noticesOf(author))[0]?.id ?? '' };
}
