import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';

const USERS = `query Users($query: String, $state: UserStateFilter, $role: String, $first: Int!, $after: String) {
  users(query: $query, state: $state, role: $role, first: $first, after: $after) { edges { node { handle state } } pageInfo { hasNextPage endCursor } } }`;
const WHOLE = `{ users(first: 50) { edges { node { id handle counts { posts followers } reportsAgainst viewerCan { suspend lock }
  actions(first: 3) { edges { node { id } } } posts(first: 3) { edges { node { id media { url } } } } } } } }`;
type Users = { users: { edges: { node: { handle: string; state: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

let world: StaffWorld;
let mara: Person;
let sam: Person;
let lena: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  [mara, sam] = await Promise.all([world.person(['moderator']), world.person(['support'])]);
  lena = await world.person(['member'], { handle: 'lena_h', displayName: 'Lena Hartmann', email: 'secret.address@elsewhere.test' });
  await world.person(['member'], { handle: 'lena_hartley', displayName: '100 % Ferrari_fan' });
  await world.person(['member'], { handle: 'sofia', displayName: 'Sofía 🏎️' });
  await world.ask(mara, '{ me { id } }');
  await world.ask(sam, '{ me { id } }');
}, 60_000);
afterAll(() => world?.stop());

const search = (who: Person, variables: Record<string, unknown>) => world.ask<Users>(who, USERS, { first: 50, ...variables });
const handles = async (who: Person, variables: Record<string, unknown>) =>
  (await search(who, variables)).data?.users.edges.map((edge) => edge.node.handle);

describe('the search for users', () => {
  test.each([
    ['part of a handle', 'ena_h', ['lena_hartley', 'lena_h']],
    ['a whole handle, which comes first', 'lena_h', ['lena_h', 'lena_hartley']],
    ['part of a name, in any case', 'HARTMANN', ['lena_h']],
    ['an emoji', '🏎️', ['sofia']],
    ['a sign that means anything to LIKE', '%', ['lena_hartley']],
    ['another such sign', 'Ferrari_', ['lena_hartley']],
    ['nothing that is there', "'; DROP TABLE users; --", []],
  ])('finds by %s', async (_, query, expected) => expect(await handles(mara, { query })).toEqual(expected));

  test('finds by a whole id', async () => expect(await handles(mara, { query: lena.id })).toEqual(['lena_h']));

  test('finds by e-mail only for those who may see addresses', async () => {
    expect(await handles(sam, { query: 'secret.address@elsewhere.test' })).toEqual(['lena_h']);
    expect(await handles(sam, { query: 'elsewhere' })).toEqual(['lena_h']);
    expect(await handles(mara, { query: 'secret.address@elsewhere.test' })).toEqual([]);
  });

  test('finds by an address they were signed in from, for those who look after sessions only', async () => {
    await world.sql(`INSERT INTO sessions (id, user_id, client_id, address) VALUES ('seen-there', $1, 'gps-web', '203.0.113.9')`, [
      lena.id,
    ]);
    expect(await handles(sam, { query: '203.0.113.9' })).toEqual(['lena_h']);
    expect(await handles(sam, { query: '203.0.113.10' })).toEqual([]);
    expect(await handles(mara, { query: '203.0.113.9' })).toEqual([]);
  });

  test('finds one or two letters at the beginning of names', async () => {
    expect((await handles(mara, { query: 'le' }))?.sort()).toEqual(['lena_h', 'lena_hartley']);
    expect(await handles(mara, { query: 'rt' })).toEqual([]);
    expect(await handles(sam, { query: 'se' })).toEqual(['lena_h']);
    expect(await handles(mara, { query: 'se' })).toEqual([]);
  });

  test('filters by verified addresses, strikes and when they joined, and sorts', async () => {
    const FILTER = `query F($verified: Boolean, $from: DateTime, $to: DateTime, $sort: UserSort!) {
      users(verified: $verified, joinedFrom: $from, joinedTo: $to, sort: $sort, first: 50) { edges { node { handle } } } }`;
    const ask = async (variables: Record<string, unknown>) =>
      (await world.ask<Users>(mara, FILTER, { sort: 'NEWEST', ...variables })).data?.users.edges.map((edge) => edge.node.handle);
    await world.sql(
      `UPDATE users SET email_verified = true, created_at = '2020-05-05', last_seen_at = now() + interval '1 hour' WHERE id = $1`,
      [lena.id],
    );
    expect((await ask({ verified: true }))?.filter((handle) => !/_\d$/.test(handle))).toEqual(['lena_h']);
    expect(await ask({ verified: false })).not.toContain('lena_h');
    expect(await ask({ from: '2020-05-01T00:00:00Z', to: '2020-06-01T00:00:00Z' })).toEqual(['lena_h']);
    expect((await ask({ sort: 'OLDEST' }))?.[0]).toBe('lena_h');
    expect((await ask({ sort: 'SEEN' }))?.[0]).toBe('lena_h');
    const none = await world.ask<Users>(mara, '{ users(strikes: true, first: 5) { edges { node { handle } } } }');
    expect(none.data?.users.edges).toEqual([]);
  });

  test.each([
    ['NEWEST', null],
    ['OLDEST', null],
    ['SEEN', null],
    ['NEWEST', 'lena'],
    ['SEEN', 'a'],
  ])('pages by %s with the text %s hold each person once', async (sort, query) => {
    const PAGE = `query P($query: String, $sort: UserSort!, $after: String) { users(query: $query, sort: $sort, first: 1, after: $after) {
      edges { node { handle state } } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, codes }: { data: Users | null; codes: readonly string[] } = await world.ask<Users>(mara, PAGE, { query, sort, after });
      expect(codes).toEqual([]);
      seen.push(...(data?.users.edges.map((edge) => edge.node.handle) ?? []));
      after = data?.users.pageInfo.endCursor ?? null;
      more = data?.users.pageInfo.hasNextPage ?? false;
    }
    expect(seen).toHaveLength(new Set(seen).size);
    const all = await world.ask<Users>(
      mara,
      `query A($query: String, $sort: UserSort!) { users(query: $query, sort: $sort, first: 50) { edges { node { handle } } } }`,
      { query, sort },
    );
    expect(seen).toEqual(all.data?.users.edges.map((edge) => edge.node.handle));
  });

  test.each(['x'.repeat(100_000), '\u0000', ' ', '\u202e'])('minds no odd text', async (query) =>
    expect((await search(mara, { query })).codes).toEqual([]),
  );

  test('filters by state and role', async () => {
    await world.sql('UPDATE users SET locked_at = now() WHERE id = $1', [lena.id]);
    expect(await handles(mara, { state: 'LOCKED' })).toEqual(['lena_h']);
    await world.sql(`UPDATE users SET locked_until = now() - interval '1 minute' WHERE id = $1`, [lena.id]);
    expect(await handles(mara, { state: 'LOCKED' })).toEqual([]);
    expect((await handles(mara, { state: 'STAFF' }))?.sort()).toEqual([mara.handle, sam.handle].sort());
    expect(await handles(mara, { role: 'support' })).toEqual([sam.handle]);
    expect((await search(mara, { role: 'root' })).codes).toEqual(['input.invalid']);
  });

  test('goes through all users page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Users['users'] | undefined = (await search(mara, { first: 2, after })).data?.users;
      seen.push(...(page?.edges.map((edge) => edge.node.handle) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(new Set(seen).size);
    expect([...seen].sort()).toEqual((await handles(mara, {}))?.sort());
    expect((await search(mara, { after: 'bm9wZQ' })).codes).toEqual(['cursor.invalid']);
    expect((await search(mara, { first: 51 })).codes).toEqual(['input.invalid']);
  });
});

describe('what is seen of a user', () => {
  test('takes as many statements for many as for one', async () => {
    await world.post(lena);
    const { answer, statements } = await world.counted(mara, WHOLE);
    expect(answer.codes).toEqual([]);
    expect(statements.sort()).toEqual(['moderation_log.of_users', 'staff_users.posts', 'staff_users.search']);
  });

  test('holds the e-mail address for support, with a trace, and not for moderators', async () => {
    const query = `{ user(id: "${lena.id}") { email handle } }`;
    expect((await world.ask(mara, query)).data).toEqual({ user: { email: null, handle: 'lena_h' } });
    expect(await world.audit('users.viewed', lena.id)).toEqual([]);
    expect((await world.ask(sam, query)).data).toEqual({ user: { email: 'secret.address@elsewhere.test', handle: 'lena_h' } });
    expect(await world.audit('users.viewed', lena.id)).toMatchObject([{ actor_id: sam.id }]);
  });

  test('leaves a trace of the address also where it is reached through a case', async () => {
    const post = await world.post(lena);
    const id = await world.report('post', post, lena, [mara]);
    await world.ask(sam, `{ case(id: "${id}") { author { email } } }`);
    expect(await world.audit('users.viewed', lena.id)).toHaveLength(2);
  });

  test('shows what was removed, and not what its author deleted', async () => {
    const author = await world.person();
    const [kept, removed, deleted] = [
      await world.post(author, 'kept'),
      await world.post(author, 'removed'),
      await world.post(author, 'deleted'),
    ];
    await world.sql('UPDATE posts SET removed_at = now() WHERE id = $1', [removed]);
    await world.sql('UPDATE posts SET deleted_at = now() WHERE id = $1', [deleted]);
    const { data } = await world.ask(mara, `{ user(id: "${author.id}") { posts { edges { node { id state body } } } } }`);
    expect(data).toEqual({
      user: {
        posts: {
          edges: [{ node: { id: removed, state: 'REMOVED', body: 'removed' } }, { node: { id: kept, state: 'VISIBLE', body: 'kept' } }],
        },
      },
    });
  });
});

test.each([['analyst'], ['member'], ['ai-manager']])('%s sees no users', async (role) => {
  const person = await world.person([role]);
  expect((await search(person, {})).codes).toEqual(['auth.forbidden']);
  expect((await world.ask(person, `{ user(id: "${lena.id}") { handle } }`)).codes).toEqual(['auth.forbidden']);
});

test('staff enter and see the figures; members and single factors do not', async () => {
  const ana = await world.person(['analyst']);
  const enter = '{ me { handle roles permissions rank } overview { users openCases lockedAccounts } }';
  expect((await world.ask(ana, enter)).data).toMatchObject({
    me: { handle: ana.handle, roles: ['analyst'], permissions: ['analytics:build', 'analytics:read', 'staff:enter'], rank: 10 },
    overview: { lockedAccounts: 0 },
  });
  expect((await world.ask(lena, '{ me { id } }')).codes).toEqual(['auth.forbidden']);
  const weak = await world.api.tokenFor({ sub: ana.id, roles: ['analyst'], acr: '1' });
  expect((await world.api.graphql('{ me { id } }', {}, weak)).codes).toEqual(['auth.step_up_required']);
});
