import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Person, SocialWorld, times } from '../../../test/social/social-world.js';

let world: SocialWorld;
let lena: Person;
let marco: Person;
beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco] = await Promise.all([world.person('lena'), world.person('marco')]);
}, 60_000);
afterAll(() => world?.stop(), 20_000);

const FOLLOW =
  'mutation($handle: String!) { follow(handle: $handle) { __typename ... on Profile { viewerFollows followerCount } ... on Refusal { code } } }';
const REPORT =
  'mutation($input: ReportInput!, $key: String!) { report(input: $input, idempotencyKey: $key) { ... on ReportReceived { id alreadyReported } ... on Refusal { code } } }';

test('fifty follows at once are one follow and one event', async () => {
  const outcomes = await times(50, () => lena.get<{ viewerFollows: boolean }>(FOLLOW, { handle: 'marco' }));
  expect(outcomes.every(({ viewerFollows }) => viewerFollows)).toBe(true);
  expect(await world.count('follows', 'follower_id = $1', [lena.id])).toBe(1);
  expect(await world.count('outbox_events', `type = 'user.followed'`)).toBe(1);
});

test.each([
  ['oneself', 'lena', 'follow.self'],
  ['nobody', 'nobody_here', 'profile.not_found'],
  ['no handle at all', "'; --", 'profile.not_found'],
])('following %s is refused', async (_, handle, code) => expect(await lena.get(FOLLOW, { handle })).toMatchObject({ code }));

test('fifty reactions at once are one reaction, of the last kind', async () => {
  const post = await marco.post('React');
  await times(50, (i) => lena.react(post, ['LIKE', 'LOVE', 'WOW', 'SAD'][i % 4]));
  await lena.react(post, 'WOW');
  expect(
    await marco.get('query($id: ID!) { post(id: $id) { reactionCount reactionCounts { kind count } viewerReaction } }', { id: post }),
  ).toEqual({
    reactionCount: 1,
    reactionCounts: [{ kind: 'WOW', count: 1 }],
    viewerReaction: null,
  });
  expect(await world.count('outbox_events', `type = 'reaction.added' AND payload->>'postId' = $1`, [post])).toBe(1);
  await times(10, () => lena.ask('mutation($id: ID!) { unreact(postId: $id) { id } }', { id: post }));
  expect(await world.count('reactions', 'post_id = $1', [post])).toBe(0);
  expect(await world.count('outbox_events', `type = 'reaction.removed' AND payload->>'postId' = $1`, [post])).toBe(1);
});

test('who reacted is paged, newest first', async () => {
  const post = await marco.post('Who');
  await lena.react(post, 'LIKE');
  await marco.react(post, 'SAD');
  const PAGE =
    'query($id: ID!, $after: String) { reactions(postId: $id, first: 1, after: $after) { edges { node { kind author { handle } } } pageInfo { hasNextPage endCursor } } }';
  const first = await lena.get<{ pageInfo: { endCursor: string } }>(PAGE, { id: post });
  expect(first).toMatchObject({ edges: [{ node: { kind: 'SAD', author: { handle: 'marco' } } }], pageInfo: { hasNextPage: true } });
  expect(await lena.get(PAGE, { id: post, after: first.pageInfo.endCursor })).toMatchObject({
    edges: [{ node: { kind: 'LIKE' } }],
    pageInfo: { hasNextPage: false },
  });
  for (const at of [
    'now',
    'infinity',
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '2026-01-01T00:00:00+23:59',
    '2026-01-01T25:00:00Z',
  ]) {
    const after = Buffer.from(JSON.stringify([at, lena.id])).toString('base64url');
    expect((await lena.ask(PAGE, { id: post, after })).codes).toEqual(['cursor.invalid']);
  }
});

test('fifty reports at once open one case with one report', async () => {
  const post = await marco.post('Report me');
  const input = { subjectKind: 'POST', subjectId: post, reason: 'SPAM', note: 'Look' };
  const outcomes = await times(50, () => lena.get<{ alreadyReported: boolean }>(REPORT, { input, key: randomUUID() }));
  expect(outcomes.filter(({ alreadyReported }) => !alreadyReported)).toHaveLength(1);
  expect(await world.sql('SELECT report_count AS n, status FROM cases WHERE subject_id = $1', [post])).toEqual([{ n: 1, status: 'open' }]);
  const joined = await Promise.all(
    ['ana', 'ben', 'cleo'].map(async (name) => (await world.person(name)).get(REPORT, { input, key: randomUUID() })),
  );
  expect(joined).toHaveLength(3);
  expect(await world.sql('SELECT report_count AS n FROM cases WHERE subject_id = $1', [post])).toEqual([{ n: 4 }]);
  const types = await world.sql<{ type: string }>(`SELECT type FROM outbox_events WHERE payload->>'subjectId' = $1 ORDER BY id`, [post]);
  expect(types.map(({ type }) => type)).toEqual(['case.opened', 'case.reported', 'case.reported', 'case.reported']);
});

test('a report repeated with its key answers the same, and once the case is closed a new one opens', async () => {
  const post = await marco.post('Again');
  const call = { input: { subjectKind: 'POST', subjectId: post, reason: 'HATE' }, key: randomUUID() };
  const [first, second] = [await lena.get(REPORT, call), await lena.get(REPORT, call)];
  expect(second).toEqual(first);
  await world.sql(`UPDATE cases SET status = 'dismissed' WHERE subject_id = $1`, [post]);
  expect(await lena.get(REPORT, { ...call, key: randomUUID() })).toMatchObject({ alreadyReported: false });
  expect(await world.count('cases', 'subject_id = $1', [post])).toBe(2);
});

test('one’s own, hidden and unknown subjects are refused, and a long note', async () => {
  const [own, gone] = [await lena.post('Mine'), await marco.post('Gone')];
  await marco.get('mutation($id: ID!) { deletePost(id: $id) { ... on Deleted { id } } }', { id: gone });
  const report = (subjectKind: string, subjectId: string, note = '') =>
    lena.get(REPORT, { input: { subjectKind, subjectId, reason: 'OTHER', note }, key: randomUUID() });
  expect(await report('POST', own)).toEqual({ code: 'report.self' });
  expect(await report('USER', lena.id)).toEqual({ code: 'report.self' });
  for (const id of [gone, randomUUID(), 'nonsense']) expect(await report('POST', id)).toEqual({ code: 'report.subject_not_found' });
  expect(await report('USER', marco.id, 'n'.repeat(501))).toEqual({ code: 'report.note_too_long' });
  expect(await report('USER', marco.id)).toMatchObject({ alreadyReported: false });
});

test('a suspended member reads and does not write', async () => {
  const sid = await world.person('sid');
  const post = await marco.post('Quiet');
  await world.suspend(sid);
  expect(await sid.get('query($id: ID!) { post(id: $id) { viewerCan { report } } }', { id: post })).toEqual({
    viewerCan: { report: false },
  });
  for (const mutation of [
    `follow(handle: "marco") { __typename }`,
    `react(postId: "${post}", kind: LIKE) { id }`,
    `createPost(input: { body: "x" }, idempotencyKey: "suspended-1") { __typename }`,
    `createComment(input: { postId: "${post}", body: "x" }, idempotencyKey: "suspended-2") { __typename }`,
    `updateProfile(input: { bio: "x" }) { __typename }`,
    `report(input: { subjectKind: POST, subjectId: "${post}", reason: SPAM }, idempotencyKey: "suspended-3") { __typename }`,
  ]) {
    expect((await sid.ask(`mutation { ${mutation} }`)).codes).toEqual(['account.suspended']);
  }
});
