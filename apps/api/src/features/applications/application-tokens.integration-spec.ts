import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeApplication, personToken, serviceToken } from '../../../test/applications/hand-made.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { ApplicationDirectory } from '../../platform/auth/application-directory.js';
import { Revocations } from '../../platform/auth/revocations.js';
import { FeedUserApiModule } from '../feed/feed.user-api.module.js';
import { IdentityEventsUserApiModule } from '../identity-events/identity-events.user-api.module.js';
import { PostsUserApiModule } from '../posts/posts.user-api.module.js';
import { ProfilesUserApiModule } from '../profiles/profiles.user-api.module.js';
import { ReactionsUserApiModule } from '../reactions/reactions.user-api.module.js';
import { SessionsUserApiModule } from '../sessions/sessions.user-api.module.js';
import { SignInMethodsUserApiModule } from '../sign-in-methods/sign-in-methods.user-api.module.js';
import { StaffUsersAdminApiModule } from '../staff-users/staff-users.admin-api.module.js';
import { ApplicationsUserApiModule } from './applications.user-api.module.js';

const FEATURES = [
  ...[ApplicationsUserApiModule, FeedUserApiModule, PostsUserApiModule, ReactionsUserApiModule, ProfilesUserApiModule],
  ...[SessionsUserApiModule, SignInMethodsUserApiModule, IdentityEventsUserApiModule],
];

let api: TestApi;
let admin: TestApi;
beforeAll(async () => {
  const env = { RATE_LIMIT_FACTOR: '100' };
  api = await startTestApi({ api: 'user', features: FEATURES, withAccounts: true, env });
  admin = await startTestApi({ api: 'admin', features: [StaffUsersAdminApiModule], withAccounts: true, beside: api, env });
}, 60_000);
afterAll(async () => {
  await admin?.stop();
  await api?.stop();
});

const ME = '{ me { id username email permissions } }';
const FEED = '{ homeFeed(first: 1) { edges { cursor } } }';
const PUBLIC = '{ latestPosts(first: 1) { edges { cursor } } }';
const SESSIONS = '{ mySessions { complete } }';
const POST = `mutation($key: String!) { createPost(input: { body: "Box, box" }, idempotencyKey: $key) { __typename ... on Post { id viewerReaction } } }`;
const run = (query: string, token: string, on = api) => on.graphql(query, query === POST ? { key: randomUUID() } : {}, token);
const codes = async (query: string, token: string, on = api) => (await run(query, token, on)).codes;
const sql = <T>(text: string, ...params: unknown[]): Promise<T[]> => api.database.query<T>(`test.${text.slice(0, 50)}`, text, params);

describe('scopes', () => {
  test('let an application do what was granted, and name what was not', async () => {
    const application = await makeApplication(api);
    const sub = randomUUID();
    const token = await personToken(api, application, 'gps:read', { sub });
    expect(await codes(FEED, token)).toEqual([]);
    const { errors } = await run(POST, token);
    expect(errors).toMatchObject([{ extensions: { code: 'auth.scope_missing', details: { scope: 'gps:posts' } } }]);
    expect(await codes(POST, await personToken(api, application, 'gps:posts', { sub }))).toEqual([]);
    expect(await codes(FEED, await personToken(api, application, 'gps:posts', { sub }))).toEqual(['auth.scope_missing']);
  });

  test('are those of the token that are still registered', async () => {
    const application = await makeApplication(api, { scopes: ['gps:profile'] });
    const token = await personToken(api, application, 'gps:profile gps:posts gps:read');
    expect(await codes(POST, token)).toEqual(['auth.scope_missing']);
    expect((await run(ME, token)).data).toMatchObject({ me: { permissions: [] } });
  });

  test('never reach credentials, sessions or the account, whoever the person is', async () => {
    const application = await makeApplication(api);
    const all = 'gps:profile gps:email gps:read gps:posts gps:social';
    const token = await personToken(api, application, all, { roles: ['member', 'administrator'], acr: '2' });
    for (const operation of [
      SESSIONS,
      '{ mySignInMethods { passwordChangedAt } }',
      '{ mySecurityEvents(first: 1) { edges { cursor } } }',
      'mutation { endAllSessions { __typename } }',
      'mutation { deleteMyAccount(confirmHandle: "x") { __typename } }',
      'mutation { unlinkAccount(provider: "google") { __typename } }',
      'mutation { updateProfile(input: { bio: "x" }) { __typename } }',
    ])
      expect(await codes(operation, token)).toEqual(['auth.own_clients_only']);
    expect((await run(ME, token)).data).toMatchObject({
      me: { permissions: ['comments:create', 'follows:create', 'media:upload', 'posts:create', 'reactions:create'] },
    });
  });

  test('never reach the staff API, whatever the token says', async () => {
    const application = await makeApplication(api);
    const staff = { roles: ['administrator'], acr: '2' };
    const more = { aud: ['gps-api', 'gps-admin-api'] };
    expect(await codes('{ me { id } }', await personToken(api, application, 'gps:read', { ...staff, ...more }), admin)).toEqual([
      'auth.token_invalid',
    ]);
  });

  test('keep an address to those who may see it, and a token without one does not take it from the account', async () => {
    const application = await makeApplication(api);
    const sub = randomUUID();
    const email = `${sub}@example.test`;
    await run(ME, await api.tokenFor({ sub, username: 'keeps', email }));
    const later = { claims: { iat: Math.floor(Date.now() / 1000) + 2 } };
    await run(ME, await personToken(api, application, 'gps:profile', { sub, username: 'keeps', ...later }));
    expect(await sql('SELECT email FROM users WHERE id = $1', sub)).toEqual([{ email }]);
    const seen = async (scopes: string) =>
      (await run(ME, await personToken(api, application, scopes, { sub, username: 'keeps' }))).data as { me: { email: string | null } };
    expect((await seen('gps:profile')).me.email).toBeNull();
    expect((await seen('gps:profile gps:email')).me.email).toBe(email);
    // Whoever was not here since the process started is looked up, and compared with the token.
    const absent = randomUUID();
    await sql('INSERT INTO users (id, username, email) VALUES ($1, $2, $3)', absent, 'absent', `${absent}@example.test`);
    await run(PUBLIC, await personToken(api, application, 'gps:profile', { sub: absent, username: 'absent', ...later }));
    expect(await sql('SELECT email FROM users WHERE id = $1', absent)).toEqual([{ email: `${absent}@example.test` }]);
  });

  test('decide whether what is public shows what is the person’s own', async () => {
    const application = await makeApplication(api);
    const sub = randomUUID();
    const created = (await run(POST, await api.tokenFor({ sub }))).data as { createPost: { id: string } };
    const post = `mutation { react(postId: "${created.createPost.id}", kind: LIKE) { __typename } }`;
    const asked = `{ post(id: "${created.createPost.id}") { viewerReaction } }`;
    await run(post, await api.tokenFor({ sub }));
    const own = (await run(asked, await api.tokenFor({ sub }))).data;
    expect(own).not.toEqual({ post: { viewerReaction: null } });
    expect((await run(asked, await personToken(api, application, 'gps:read', { sub }))).data).toEqual(own);
    expect((await run(asked, await personToken(api, application, 'gps:social', { sub }))).data).toEqual({ post: { viewerReaction: null } });
  });

  test('note no session or device, but who uses the application', async () => {
    const application = await makeApplication(api);
    const sub = randomUUID();
    await run(ME, await api.tokenFor({ sub }));
    const sid = randomUUID();
    await run(ME, await personToken(api, application, 'gps:profile', { sub, sid }));
    await run(ME, await personToken(api, application, 'gps:profile', { sub, sid }));
    // It is written beside the answer; the test's own time limit is the patience.
    while ((await sql('SELECT 1 FROM application_uses WHERE user_id = $1', sub)).length === 0);
    expect(await sql('SELECT id FROM sessions WHERE id = $1', sid)).toEqual([]);
  });
});

describe('a token is refused', () => {
  test.each([
    ['nobody registered', 'gps-app-00000000000000000000'],
    ['has another name', 'gps-application'],
    ['has a name that only begins so', 'gps-app-0000000000000000000.evil'],
  ])('of a client that %s', async (_, clientId) => {
    expect(await codes(PUBLIC, await personToken(api, { id: '', clientId }, 'gps:read'))).toEqual(['auth.token_invalid']);
  });

  test('of a suspended or revoked application, and comes back with it', async () => {
    const application = await makeApplication(api);
    const token = await personToken(api, application, 'gps:read');
    const directory = api.app.get(ApplicationDirectory, { strict: false });
    expect(await codes(FEED, token)).toEqual([]);
    await sql(`UPDATE applications SET suspended_at = now(), suspended_reason = 'spam' WHERE id = $1`, application.id);
    await directory.changed(application.clientId);
    expect(await codes(PUBLIC, token)).toEqual(['auth.application_stopped']);
    await sql('UPDATE applications SET suspended_at = NULL, suspended_reason = NULL WHERE id = $1', application.id);
    await directory.changed(application.clientId);
    expect(await codes(FEED, token)).toEqual([]);
    await sql(`UPDATE applications SET revoked_at = now(), revoked_why = 'owner' WHERE id = $1`, application.id);
    await directory.changed(application.clientId);
    expect(await codes(FEED, token)).toEqual(['auth.application_stopped']);
  });

  test('when the person took their consent back; others, and other applications of theirs, go on', async () => {
    const [application, other] = [await makeApplication(api), await makeApplication(api)];
    const [lena, marco] = [randomUUID(), randomUUID()];
    const tokens = await Promise.all([
      personToken(api, application, 'gps:read', { sub: lena }),
      personToken(api, application, 'gps:read', { sub: marco }),
      personToken(api, other, 'gps:read', { sub: lena }),
      api.tokenFor({ sub: lena }),
    ]);
    for (const token of tokens) expect(await codes(FEED, token)).toEqual([]);
    await api.app.get(Revocations).revokeClient(application.clientId, lena, 'consent');
    expect(await Promise.all(tokens.map((token) => codes(FEED, token)))).toEqual([['auth.session_revoked'], [], [], []]);
    await api.app.get(Revocations).revokeClient(application.clientId, null, 'application');
    expect(await codes(FEED, tokens[1] as string)).toEqual(['auth.session_revoked']);
    const fresh = await personToken(api, application, 'gps:read', { sub: lena, claims: { iat: Math.floor(Date.now() / 1000) + 2 } });
    expect(await codes(FEED, fresh)).toEqual([]);
  });

  test('that would act in another’s place', async () => {
    const application = await makeApplication(api);
    const token = await personToken(api, application, 'gps:read', { roles: ['administrator'], acr: '2' });
    const response = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-gps-impersonation': randomUUID() },
      body: JSON.stringify({ query: PUBLIC }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'impersonation.not_here' } }] });
  });
});

describe('an application as itself', () => {
  test('reads what everybody may, and nothing of a person', async () => {
    const service = await makeApplication(api, { kind: 'service' });
    const token = await serviceToken(api, service, 'gps:read gps:profile gps:posts');
    expect(await codes(PUBLIC, token)).toEqual([]);
    for (const query of [ME, FEED, POST, SESSIONS]) expect(await codes(query, token)).toEqual(['auth.required']);
  });

  test('creates no account', async () => {
    const service = await makeApplication(api, { kind: 'service' });
    const sub = randomUUID();
    expect(await codes(PUBLIC, await serviceToken(api, service, '', { sub }))).toEqual([]);
    expect(await sql('SELECT id FROM users WHERE id = $1', sub)).toEqual([]);
  });

  test('is refused when it was not registered so, or is one of ours', async () => {
    const web = await makeApplication(api);
    expect(await codes(PUBLIC, await serviceToken(api, web))).toEqual(['auth.machine_token']);
    const ours = await api.tokenFor({ claims: { sid: undefined, client_id: 'gps-web', preferred_username: 'service-account-gps-web' } });
    expect(await codes(PUBLIC, ours)).toEqual(['auth.machine_token']);
    const service = await makeApplication(api, { kind: 'service' });
    expect(await codes(PUBLIC, await personToken(api, service, 'gps:read'))).toEqual(['auth.token_invalid']);
  });

  test('is refused once its application was revoked', async () => {
    const service = await makeApplication(api, { kind: 'service' });
    const token = await serviceToken(api, service);
    expect(await codes(PUBLIC, token)).toEqual([]);
    await api.app.get(Revocations).revokeClient(service.clientId, null, 'application');
    expect(await codes(PUBLIC, token)).toEqual(['auth.session_revoked']);
  });
});
