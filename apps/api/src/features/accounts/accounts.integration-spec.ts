import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { AccountsUserApiModule } from './accounts.user-api.module.js';

let api: TestApi;
beforeAll(async () => (api = await startTestApi({ api: 'user', features: [AccountsUserApiModule] })), 60_000);
afterAll(() => api?.stop());

const ME = '{ me { id username email emailVerified roles permissions suspension { reason } onboarded } }';
const DELETE =
  'mutation($handle: String!) { deleteMyAccount(confirmHandle: $handle) { __typename ... on AccountDeleted { at } ... on NotAllowed { code message } } }';
const rows = (sql: string, id: string) => api.database.query<Record<string, unknown>>(`test.${sql.length}.${sql.slice(7, 40)}`, sql, [id]);

describe('an account', () => {
  test('is made at first sight, once, with a handle of its own', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const tokens = await Promise.all(
      [first, second].flatMap((sub, i) =>
        Array.from({ length: 5 }, () => api.tokenFor({ sub, username: 'lena', email: `lena${i}@example.test` })),
      ),
    );
    const answers = await Promise.all(tokens.map((token) => api.graphql(ME, {}, token)));
    for (const answer of answers) expect(answer.status).toBe(200);
    const handles = await api.database.query<{ handle: string }>('test.handles', 'SELECT handle FROM profiles ORDER BY length(handle)');
    expect(handles).toHaveLength(2);
    expect(handles[0]).toEqual({ handle: 'lena' });
    expect(handles[1]?.handle).toMatch(/^lena\d+$/);
  });

  test('follows e-mail and name of the identity provider, and an older token does not turn it back', async () => {
    const sub = randomUUID();
    const older = await api.tokenFor({ sub, username: 'old', email: 'old@example.test' });
    await api.graphql(ME, {}, older);
    const newer = await api.tokenFor({
      sub,
      username: 'new',
      email: 'new@example.test',
      claims: { iat: Math.floor(Date.now() / 1000) + 2 },
    });
    await forgotten(sub);
    expect((await api.graphql(ME, {}, newer)).data).toMatchObject({ me: { username: 'new', email: 'new@example.test' } });
    await forgotten(sub);
    expect((await api.graphql(ME, {}, older)).data).toMatchObject({ me: { username: 'new' } });
  });

  test('takes over an address that somebody else has given up', async () => {
    const [before, after] = [randomUUID(), randomUUID()];
    await api.graphql(ME, {}, await api.tokenFor({ sub: before, email: 'shared@example.test' }));
    expect((await api.graphql(ME, {}, await api.tokenFor({ sub: after, email: 'SHARED@example.test' }))).status).toBe(200);
    expect(await rows('SELECT email FROM users WHERE id = $1', before)).toEqual([{ email: null }]);
  });

  test('works without an e-mail address', async () => {
    expect((await api.graphql(ME, {}, await api.tokenFor({ email: null }))).data).toMatchObject({ me: { email: null } });
  });

  async function forgotten(userId: string): Promise<void> {
    await api.app.get((await import('../../platform/auth/account-directory.js')).AccountDirectory).changed(userId);
  }
});

describe('deleting one’s account', () => {
  test('asks for the handle and a sign-in of the last five minutes', async () => {
    const sub = randomUUID();
    const token = await api.tokenFor({ sub, username: 'carefulone' });
    expect((await api.graphql(DELETE, { handle: 'other' }, token)).data).toMatchObject({
      deleteMyAccount: { __typename: 'NotAllowed', code: 'account.handle_mismatch' },
    });
    expect((await api.graphql(DELETE, { handle: 'carefulone' }, await api.tokenFor({ sub, authAge: 301 }))).codes).toEqual([
      'auth.step_up_required',
    ]);
    expect((await api.graphql(ME, {}, token)).status).toBe(200);
  });

  test('staff hand in their role first', async () => {
    const token = await api.tokenFor({ username: 'boss', roles: ['member', 'administrator'] });
    expect((await api.graphql(DELETE, { handle: 'boss' }, token)).data).toMatchObject({
      deleteMyAccount: { code: 'account.staff_role_held' },
    });
  });

  test('leaves nothing personal, ends every session and tells the identity provider', async () => {
    const [sub, friend] = [randomUUID(), randomUUID()];
    const token = await api.tokenFor({ sub, username: 'leaver' });
    await api.graphql(ME, {}, token);
    await api.graphql(ME, {}, await api.tokenFor({ sub: friend, username: 'stays' }));
    const post = randomUUID();
    await api.database.query('test.post', `INSERT INTO posts (id, author_id, body) VALUES ($1, $2, 'canary post')`, [post, sub]);
    await api.database.query('test.comment', `INSERT INTO comments (id, post_id, author_id, body) VALUES ($1, $2, $3, 'canary comment')`, [
      randomUUID(),
      post,
      sub,
    ]);
    await api.database.query('test.follows', 'INSERT INTO follows (follower_id, followee_id) VALUES ($1, $2), ($2, $1)', [sub, friend]);
    await api.database.query(
      'test.media',
      `INSERT INTO media (id, owner_id, storage_key, width, height, bytes, colour) VALUES ($1, $2, 'canary.webp', 1, 1, 1, '#000')`,
      [randomUUID(), sub],
    );
    await api.database.query(
      'test.dismissed',
      `WITH one AS (INSERT INTO announcements (id, kind, place, audience, words, dismissible, created_by_name, changed_by_name)
         VALUES (gen_random_uuid(), 'INFORMATION', 'WEB', 'EVERYBODY', '{"en":{}}', true, 'x', 'x') RETURNING id)
       INSERT INTO announcement_dismissals (announcement_id, user_id) SELECT id, $1 FROM one`,
      [sub],
    );
    await api.database.query('test.bio', `UPDATE profiles SET bio = 'canary bio', avatar_key = 'canary-avatar' WHERE user_id = $1`, [sub]);

    expect((await api.graphql(DELETE, { handle: '@Leaver' }, token)).data).toMatchObject({
      deleteMyAccount: { __typename: 'AccountDeleted' },
    });

    expect((await api.graphql(ME, {}, token)).status).toBe(401);
    const later = await api.tokenFor({ sub, claims: { iat: Math.floor(Date.now() / 1000) + 5 } });
    expect((await api.graphql(ME, {}, later)).codes).toEqual(['auth.account_deleted']);
    const left = await api.database.query(
      'test.left',
      `SELECT to_jsonb(u)::text || to_jsonb(p)::text || coalesce((SELECT string_agg(body, '') FROM posts WHERE author_id = u.id), '')
      || coalesce((SELECT string_agg(body, '') FROM comments WHERE author_id = u.id), '') AS all FROM users u JOIN profiles p ON p.user_id = u.id WHERE u.id = $1`,
      [sub],
    );
    expect(JSON.stringify(left)).not.toMatch(/canary|leaver|example\.test/i);
    expect(await rows('SELECT 1 FROM follows WHERE follower_id = $1 OR followee_id = $1', sub)).toEqual([]);
    expect(await rows('SELECT 1 FROM announcement_dismissals WHERE user_id = $1', sub)).toEqual([]);
    expect(await rows('SELECT deleted_at IS NOT NULL AS gone FROM media WHERE owner_id = $1', sub)).toEqual([{ gone: true }]);
    const events = await api.database.query<{ type: string; payload: object }>(
      'test.events',
      'SELECT type, payload FROM outbox_events ORDER BY id',
    );
    expect(events).toEqual(
      expect.arrayContaining([
        { type: 'account.deleted', payload: { userId: sub } },
        { type: 'pictures.discarded', payload: { keys: ['canary-avatar'] } },
      ]),
    );
  });
});
