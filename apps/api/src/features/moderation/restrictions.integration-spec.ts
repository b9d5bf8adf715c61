import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';

const USER = `__typename ... on AdminUser { id state suspension { reason until by { id } } lock { reason until by { id } } viewerCan { suspend lift lock unlock } }
  ... on Conflict { code user { id state } } ... on NotAllowed { code } ... on TextRefused { code }`;
const MUTATIONS = {
  suspend: `mutation M($id: ID!, $reason: String!, $until: DateTime, $key: String!) { result: suspendUser(input: { userId: $id, reason: $reason, until: $until }, idempotencyKey: $key) { ${USER} } }`,
  lift: `mutation M($id: ID!, $reason: String!, $key: String!) { result: liftSuspension(userId: $id, reason: $reason, idempotencyKey: $key) { ${USER} } }`,
  lock: `mutation M($id: ID!, $reason: String!, $until: DateTime, $key: String!) { result: lockUser(input: { userId: $id, reason: $reason, until: $until }, idempotencyKey: $key) { ${USER} } }`,
  unlock: `mutation M($id: ID!, $reason: String!, $key: String!) { result: unlockUser(userId: $id, reason: $reason, idempotencyKey: $key) { ${USER} } }`,
};
type Kind = keyof typeof MUTATIONS;
type Decision = { result: Record<string, unknown> & { __typename: string } };

let world: StaffWorld;
let fans: TestApi;
let mara: Person;
let sam: Person;
let ada: Person;
let lena: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  fans = await startTestApi({ api: 'user', beside: world.api, env: { KEYCLOAK_URL: world.keycloak.url } });
  [mara, sam, ada] = await Promise.all([world.person(['moderator']), world.person(['support']), world.person(['administrator'])]);
}, 60_000);
afterAll(async () => {
  await fans?.stop();
  await world?.stop();
});
beforeEach(async () => void (lena = await world.person()));

const ask = (who: Person, kind: Kind, id: string, more: Record<string, unknown> = {}) =>
  world.ask<Decision>(who, MUTATIONS[kind], { id, reason: 'Because', key: key(), ...more });
const decide = async (who: Person, kind: Kind, id: string, more: Record<string, unknown> = {}) =>
  (await ask(who, kind, id, more)).data?.result;
const fanToken = (person: Person) => fans.tokenFor({ sub: person.id, username: person.handle, roles: ['member'] });

describe('a suspension', () => {
  test('lets a member sign in and read, not write, at once, and is taken back at once', async () => {
    const token = await fanToken(lena);
    const post = () =>
      fans.graphql(
        'mutation M($key: String!) { createPost(input: { body: "Hello" }, idempotencyKey: $key) { __typename } }',
        { key: key() },
        token,
      );
    expect((await post()).codes).toEqual([]);
    expect(await decide(mara, 'suspend', lena.id)).toMatchObject({
      state: 'SUSPENDED',
      suspension: { reason: 'Because', until: null, by: { id: mara.id } },
      viewerCan: { suspend: true, lift: true },
    });
    expect((await post()).codes).toEqual(['account.suspended']);
    expect((await fans.graphql('{ me { suspension { reason } } }', {}, token)).data).toMatchObject({
      me: { suspension: { reason: 'Because' } },
    });
    expect(await decide(mara, 'lift', lena.id)).toMatchObject({ state: 'ACTIVE', suspension: null });
    expect((await post()).codes).toEqual([]);
    expect(await world.audit('user.suspended', lena.id)).toMatchObject([
      { actor_id: mara.id, reason: 'Because', request_id: expect.any(String) },
    ]);
    expect(await world.events('user.suspended')).toContainEqual({
      payload: expect.objectContaining({ userId: lena.id, reason: 'Because', until: null }),
    });
    expect(await world.events('user.suspension_lifted')).toContainEqual({ payload: expect.objectContaining({ userId: lena.id }) });
  });

  test('is over when its time is, without anybody doing anything', async () => {
    await decide(mara, 'suspend', lena.id, { until: new Date(Date.now() + 60_000).toISOString() });
    await world.sql(`UPDATE users SET suspended_until = now() - interval '1 second' WHERE id = $1`, [lena.id]);
    expect((await world.ask(mara, `{ user(id: "${lena.id}") { state suspension { reason } viewerCan { lift } } }`)).data).toEqual({
      user: { state: 'ACTIVE', suspension: null, viewerCan: { lift: false } },
    });
    expect(await decide(mara, 'lift', lena.id)).toEqual({
      __typename: 'Conflict',
      code: 'user.not_suspended',
      user: { id: lena.id, state: 'ACTIVE' },
    });
  });

  test.each([
    ['the past', () => new Date(Date.now() - 1000)],
    ['the far future', () => new Date('2999-01-01')],
  ])('does not end in %s', async (_, until) => {
    expect((await ask(mara, 'suspend', lena.id, { until: until().toISOString() })).codes).toEqual(['moderation.until_past']);
  });

  test('is one when the same request comes twice at once', async () => {
    const same = key();
    await Promise.all([1, 2, 3].map(() => decide(mara, 'suspend', lena.id, { key: same })));
    expect(await world.audit('user.suspended', lena.id)).toHaveLength(1);
    expect(await world.sql('SELECT kind FROM moderation_actions WHERE subject_id = $1', [lena.id])).toHaveLength(1);
  });

  test('does not happen when its audit entry cannot be written', async () => {
    await world.sql(`CREATE FUNCTION no_audit() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION 'disk full'; END $f$`);
    await world.sql('CREATE TRIGGER no_audit BEFORE INSERT ON audit_log FOR EACH ROW EXECUTE FUNCTION no_audit()');
    try {
      expect((await ask(mara, 'suspend', lena.id)).codes).toEqual(['internal.error']);
    } finally {
      await world.sql('DROP TRIGGER no_audit ON audit_log');
    }
    expect(await world.sql('SELECT suspended_at FROM users WHERE id = $1', [lena.id])).toEqual([{ suspended_at: null }]);
    expect(await world.sql('SELECT id FROM moderation_actions WHERE subject_id = $1', [lena.id])).toEqual([]);
    expect((await world.events('user.suspended')).filter(({ payload }) => payload['userId'] === lena.id)).toEqual([]);
  });
});

describe('a lock', () => {
  test('ends every session at once, here and in Keycloak, and a sign-in works again once it is taken back', async () => {
    const token = await fanToken(lena);
    const me = () => fans.graphql('{ me { id } }', {}, token);
    expect((await me()).codes).toEqual([]);
    expect(await decide(sam, 'lock', lena.id)).toMatchObject({
      state: 'LOCKED',
      lock: { reason: 'Because', by: { id: sam.id } },
      viewerCan: { lock: true, unlock: true, suspend: false },
    });
    expect((await me()).codes).toEqual(['auth.session_revoked']);
    // What the sign-in page shows the person once they have proved who they are; and what it never shows.
    expect(world.keycloak.attributes.get(lena.id)).toEqual({
      lockReason: ['Because'],
      lockedBy: [sam.handle],
      lockedAt: [expect.stringMatching(/^\d{4}-/)],
    });
    expect(world.keycloak.loggedOut).toContain(lena.id);
    expect((await fans.graphql('{ me { id } }', {}, await fanToken(lena))).codes).not.toEqual([]);
    expect(await decide(sam, 'unlock', lena.id)).toMatchObject({ state: 'ACTIVE', lock: null });
    expect(world.keycloak.isLocked(lena.id)).toBe(false);
    expect(await world.audit('user.locked', lena.id)).toHaveLength(1);
    expect(await world.audit('user.unlocked', lena.id)).toHaveLength(1);
  });

  test('is in force here even when Keycloak fails, says so, and asks the worker to go on trying', async () => {
    const token = await fanToken(lena);
    await fans.graphql('{ me { id } }', {}, token);
    world.keycloak.refusesChanges = true;
    const same = key();
    const answer = await ask(sam, 'lock', lena.id, { key: same });
    world.keycloak.refusesChanges = false;
    expect(answer.codes).toEqual(['moderation.keycloak_pending']);
    expect((await fans.graphql('{ me { id } }', {}, token)).codes).toEqual(['auth.session_revoked']);
    expect(await world.events('user.lock_changed')).toContainEqual({ payload: { userId: lena.id } });
    // The same request again finishes what was left.
    expect(await decide(sam, 'lock', lena.id, { key: same })).toMatchObject({ state: 'LOCKED' });
    expect(world.keycloak.isLocked(lena.id)).toBe(true);
    expect(await world.audit('user.locked', lena.id)).toHaveLength(1);
  });

  test('that is over cannot be taken back', async () => {
    expect(await decide(sam, 'unlock', lena.id)).toMatchObject({ __typename: 'Conflict', code: 'user.not_locked' });
  });
});

describe('who decides about whom', () => {
  test.each(['suspend', 'lift', 'lock', 'unlock'] as const)(
    '%s: not oneself, nobody of equal or higher rank, nobody unknown or gone',
    async (kind) => {
      const [other, gone] = await Promise.all([world.person(['administrator']), world.person()]);
      await world.sql('UPDATE users SET deleted_at = now() WHERE id = $1', [gone.id]);
      expect(await decide(ada, kind, ada.id)).toEqual({ __typename: 'NotAllowed', code: 'user.self' });
      expect(await decide(ada, kind, other.id)).toEqual({ __typename: 'NotAllowed', code: 'user.rank_too_high' });
      expect(await decide(ada, kind, gone.id)).toEqual({ __typename: 'NotAllowed', code: 'user.deleted' });
      expect(await decide(ada, kind, randomUUID())).toEqual({ __typename: 'NotAllowed', code: 'user.not_found' });
      expect(await decide(ada, kind, '__proto__')).toEqual({ __typename: 'NotAllowed', code: 'user.not_found' });
    },
  );

  test('a moderator suspends and does not lock; support locks and does not suspend; with one factor nobody does', async () => {
    expect((await ask(mara, 'lock', lena.id)).codes).toEqual(['auth.forbidden']);
    expect((await ask(sam, 'suspend', lena.id)).codes).toEqual(['auth.forbidden']);
    const weak = { ...mara, token: await world.api.tokenFor({ sub: mara.id, username: mara.handle, roles: ['moderator'], acr: '1' }) };
    expect((await ask(weak, 'suspend', lena.id)).codes).toEqual(['auth.step_up_required']);
  });
});
