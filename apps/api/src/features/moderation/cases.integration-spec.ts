import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';

const DECISION = `__typename
  ... on AdminCase { id version status closedBy { id } content { state } actions { kind reason staff { id } } viewerCan { dismiss remove suspendAuthor } }
  ... on Conflict { code case { id version status closedBy { handle } } } ... on NotAllowed { code } ... on TextRefused { code limit }`;
const decision = (name: string, policy: string, kind: string): string =>
  `mutation ${name}($id: ID!, $version: Int!, $reason: String!, $key: String!) { result: decideCase(input: { caseId: $id, version: $version, facts: $reason, ${policy} actions: [{ kind: ${kind} }] }, idempotencyKey: $key) { ${DECISION} } }`;
const dismissal = decision('Dismiss', '', 'DISMISS');
const removal = decision('Remove', 'policyId: "spam",', 'REMOVE_CONTENT');
const restoration = `mutation Restore($kind: SubjectKind!, $id: ID!, $key: String!) { result: restoreContent(subjectKind: $kind, subjectId: $id, reason: "A mistake", idempotencyKey: $key) {
  __typename ... on AdminPost { id state } ... on AdminRestoredComment { id state body } ... on NotAllowed { code } } }`;
type Decision = { result: Record<string, unknown> & { __typename: string } };

let world: StaffWorld;
let mara: Person;
let milo: Person;
let lena: Person;
let marco: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  [mara, milo, lena, marco] = await Promise.all([world.person(['moderator']), world.person(['moderator']), world.person(), world.person()]);
}, 60_000);
afterAll(() => world?.stop());

const decide = async (who: Person, mutation: string, id: string, more: Record<string, unknown> = {}) =>
  (await world.ask<Decision>(who, mutation, { id, version: 1, reason: 'Plain advertising', key: key(), ...more })).data?.result;

describe('a case', () => {
  test('is dismissed: content stays, reporters are told, the trail says who and why', async () => {
    const post = await world.post(lena);
    const id = await world.report('post', post, lena, [marco]);
    const result = await decide(mara, dismissal, id);
    expect(result).toMatchObject({
      __typename: 'AdminCase',
      version: 2,
      status: 'DISMISSED',
      closedBy: { id: mara.id },
      content: { state: 'VISIBLE' },
    });
    expect(result).toMatchObject({
      actions: [{ kind: 'DISMISS', reason: 'Plain advertising', staff: { id: mara.id } }],
      viewerCan: { dismiss: false, remove: false, suspendAuthor: true },
    });
    expect(await world.audit('case.dismissed', post)).toMatchObject([{ actor_id: mara.id, reason: 'Plain advertising' }]);
    expect(await world.events('report.resolved')).toContainEqual({
      payload: expect.objectContaining({ caseId: id, outcome: 'dismissed', reporterIds: [marco.id] }),
    });
  });

  test('ends with its content removed, and the author is told why', async () => {
    const post = await world.post(lena, 'Buy tyres at my shop');
    const id = await world.report('post', post, lena, [marco, milo]);
    expect(await decide(mara, removal, id)).toMatchObject({
      status: 'ACTIONED',
      content: { state: 'REMOVED' },
      actions: [{ kind: 'REMOVE_CONTENT' }],
    });
    expect(await world.audit('content.removed', post)).toHaveLength(1);
    expect(await world.events('content.removed')).toContainEqual({
      payload: expect.objectContaining({ authorId: lena.id, subjectId: post, reason: 'Plain advertising' }),
    });
  });

  test.each(['post', 'comment'] as const)('has its %s put back, once', async (kind) => {
    const post = await world.post(lena);
    const subject = kind === 'post' ? post : await world.comment(lena, post, 'Come to my shop');
    await decide(mara, removal, await world.report(kind, subject, lena, [marco]));
    const restore = async () =>
      (await world.ask<Decision>(milo, restoration, { kind: kind.toUpperCase(), id: subject, key: key() })).data?.result;
    expect(await restore()).toMatchObject({ id: subject, state: 'VISIBLE' });
    expect(await restore()).toEqual({ __typename: 'NotAllowed', code: 'content.not_removed' });
    expect(await world.audit('content.restored', subject)).toHaveLength(1);
    expect(await world.events('content.restored')).toContainEqual({
      payload: expect.objectContaining({ authorId: lena.id, subjectId: subject, postId: post }),
    });
  });

  test('is decided by one of two who act at once; the other sees what was decided', async () => {
    const id = await world.report('post', await world.post(lena), lena, [marco]);
    const results = await Promise.all([decide(mara, dismissal, id), decide(milo, removal, id)]);
    expect(results.map((result) => result?.__typename).sort()).toEqual(['AdminCase', 'Conflict']);
    expect(results.find((result) => result?.__typename === 'Conflict')).toMatchObject({
      code: 'case.version_changed',
      case: { id, version: 2, closedBy: { handle: expect.any(String) } },
    });
    expect(await world.sql('SELECT kind FROM moderation_actions WHERE case_id = $1', [id])).toHaveLength(1);
  });

  test('is decided once when the same request comes twice, and another input under its key is refused', async () => {
    const post = await world.post(lena);
    const id = await world.report('post', post, lena, [marco]);
    const same = key();
    const results = await Promise.all([decide(mara, removal, id, { key: same }), decide(mara, removal, id, { key: same })]);
    expect(results.map((result) => result?.__typename)).toEqual(['AdminCase', 'AdminCase']);
    expect(await world.audit('content.removed', post)).toHaveLength(1);
    expect((await world.ask(mara, removal, { id, version: 1, reason: 'Another', key: same })).codes).toEqual(['idempotency.key_reused']);
  });

  test('of a person is decided by a suspension, not by removal', async () => {
    const troll = await world.person();
    const id = await world.report('user', troll.id, troll, [marco]);
    expect(await decide(mara, removal, id)).toEqual({ __typename: 'NotAllowed', code: 'case.subject_is_user' });
    await world.ask(
      mara,
      `mutation { suspendUser(input: { userId: "${troll.id}", reason: "Trolling" }, idempotencyKey: "${key()}") { __typename } }`,
    );
    expect(await world.sql('SELECT status, closed_by FROM cases WHERE id = $1', [id])).toEqual([
      { status: 'actioned', closed_by: mara.id },
    ]);
  });

  test('is decided only as it was looked at: not at another version, nor once more', async () => {
    const id = await world.report('post', await world.post(lena), lena, [marco]);
    expect(await decide(mara, dismissal, id, { version: 7 })).toMatchObject({ __typename: 'Conflict', case: { status: 'OPEN' } });
    expect(await decide(mara, dismissal, id)).toMatchObject({ status: 'DISMISSED', version: 2 });
    expect(await decide(mara, removal, id, { version: 2 })).toMatchObject({
      __typename: 'Conflict',
      case: { status: 'DISMISSED', version: 2 },
    });
  });

  test('cannot be undone where the author has deleted what was removed', async () => {
    const post = await world.post(lena, 'Removed, then deleted');
    await world.sql('UPDATE posts SET removed_at = now(), deleted_at = now() WHERE id = $1', [post]);
    const { data, codes } = await world.ask<Decision>(mara, restoration, { kind: 'POST', id: post, key: key() });
    expect(codes).toEqual([]);
    expect(data?.result.__typename).toBe('NotAllowed');
    expect(await world.sql('SELECT removed_at IS NOT NULL AS removed FROM posts WHERE id = $1', [post])).toEqual([{ removed: true }]);
  });

  test('whose content its author has deleted shows it as evidence until it is closed, and cannot be removed again', async () => {
    const post = await world.post(lena, 'Gone soon');
    const id = await world.report('post', post, lena, [marco]);
    await world.sql('UPDATE posts SET deleted_at = now() WHERE id = $1', [post]);
    expect(await decide(mara, removal, id)).toEqual({ __typename: 'NotAllowed', code: 'content.already_gone' });
    const look = async () =>
      (await world.ask(mara, `{ case(id: "${id}") { status excerpt content { body state } viewerCan { dismiss remove } } }`)).data;
    expect(await look()).toEqual({
      case: {
        status: 'OPEN',
        excerpt: 'Gone soon',
        content: { body: 'Gone soon', state: 'DELETED' },
        viewerCan: { dismiss: true, remove: false },
      },
    });
    expect(await decide(mara, dismissal, id)).toMatchObject({ status: 'DISMISSED' });
    expect(await look()).toMatchObject({ case: { excerpt: '', content: { body: '', state: 'DELETED' } } });
  });

  test.each([
    ['an unknown id', () => randomUUID()],
    ['no id at all', () => "'; DROP TABLE cases; --"],
  ])('is not found by %s', async (_, id) => {
    expect(await decide(mara, dismissal, id())).toEqual({ __typename: 'NotAllowed', code: 'case.not_found' });
    expect((await world.ask(mara, 'query Case($id: ID!) { case(id: $id) { id } }', { id: id() })).data).toEqual({ case: null });
  });

  test.each([
    ['nothing', '', 'text.empty'],
    ['spaces', '  \n ', 'text.empty'],
    ['zero-width characters', '\u200b\u2060', 'text.empty'],
    ['one character too many', 'x'.repeat(1001), 'text.too_long'],
    ['a megabyte', 'x'.repeat(200_000), 'text.too_long'],
  ])('is not decided with %s for a reason', async (_, reason, code) => {
    const id = await world.report('post', await world.post(lena), lena, [marco]);
    expect(await decide(mara, dismissal, id, { reason })).toMatchObject({ __typename: 'TextRefused', code, limit: 1000 });
    expect(await world.sql('SELECT status FROM cases WHERE id = $1', [id])).toEqual([{ status: 'open' }]);
  });

  test.each(['x'.repeat(1000), '🏎️'.repeat(1000), 'שלום', '\u0000nul'])('takes a reason of any script up to the limit', async (reason) => {
    const id = await world.report('post', await world.post(lena), lena, [marco]);
    expect(await decide(mara, dismissal, id, { reason })).toMatchObject({ status: 'DISMISSED' });
  });
});

describe('rank', () => {
  test('nobody decides about their own post, nor removes what a colleague or somebody above wrote', async () => {
    const ada = await world.person(['administrator']);
    for (const [author, expected] of [
      [mara, 'user.self'],
      [milo, 'user.rank_too_high'],
      [ada, 'user.rank_too_high'],
    ] as const) {
      const id = await world.report('post', await world.post(author), author, [marco]);
      expect(await decide(mara, removal, id)).toEqual({ __typename: 'NotAllowed', code: expected });
    }
    const own = await world.report('post', await world.post(mara), mara, [marco]);
    expect(await decide(mara, dismissal, own)).toEqual({ __typename: 'NotAllowed', code: 'user.self' });
  });

  test('is what Keycloak says at that moment, and unknown when Keycloak cannot be asked', async () => {
    const promoted = await world.person();
    const id = await world.report('post', await world.post(promoted), promoted, [marco]);
    world.keycloak.down = true;
    expect((await world.ask(mara, removal, { id, version: 1, reason: 'Spam', key: key() })).codes).toEqual(['internal.unavailable']);
    world.keycloak.down = false;
    world.keycloak.roles.set(promoted.id, ['member', 'operator']);
    expect(await decide(mara, removal, id)).toEqual({ __typename: 'NotAllowed', code: 'user.rank_too_high' });
    expect(await world.sql('SELECT status FROM cases WHERE id = $1', [id])).toEqual([{ status: 'open' }]);
  });
});
