import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { personToken } from '../../../test/applications/hand-made.js';
import { KeycloakApplications } from '../../../test/applications/keycloak-applications.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import { NotificationsUserApiModule } from '../notifications/notifications.user-api.module.js';
import { ApplicationsUserApiModule } from './applications.user-api.module.js';

let api: TestApi;
let keycloak: KeycloakApplications;
beforeAll(async () => {
  keycloak = await KeycloakApplications.start();
  const env = { KEYCLOAK_URL: keycloak.url, RATE_LIMIT_FACTOR: '100' };
  api = await startTestApi({ api: 'user', features: [ApplicationsUserApiModule, NotificationsUserApiModule], withAccounts: true, env });
}, 60_000);
afterEach(() => void (keycloak.down = false));
afterAll(async () => {
  await api?.stop();
  await keycloak?.stop();
});

const APPLICATION = 'id clientId kind name redirectUris logoutUrl scopes offline rate secretRotatedAt';
const REGISTER = `mutation($input: RegisterApplicationInput!) { done: registerApplication(input: $input) {
  __typename ... on ApplicationSecret { secret application { ${APPLICATION} } } ... on Refusal { code } } }`;
const UPDATE = `mutation($input: UpdateApplicationInput!) { done: updateApplication(input: $input) {
  __typename ... on DeveloperApplication { ${APPLICATION} } ... on Refusal { code } } }`;
const ROTATE = `mutation($id: ID!) { done: rotateApplicationSecret(id: $id) { __typename ... on ApplicationSecret { secret } ... on Refusal { code } } }`;
const REVOKE = `mutation($id: ID!) { done: revokeApplication(id: $id) { __typename ... on ApplicationRevoked { refusedAt } ... on Refusal { code } } }`;
const MINE = `{ myApplications { ${APPLICATION} people suspension { reason } } }`;

interface Made {
  __typename: string;
  code?: string;
  secret: string | null;
  application: { id: string; clientId: string };
}
const PIT_WALL = {
  kind: 'WEB',
  name: 'Pit wall',
  description: '',
  redirectUris: ['https://pitwall.example/callback'],
  scopes: ['gps:read'],
};
const SERVICE = { kind: 'SERVICE', redirectUris: [], scopes: [] };
const run = async (query: string, variables: object, token: string): Promise<Made> => {
  const { data, codes } = await api.graphql<{ done: Made }>(query, variables as Record<string, unknown>, token);
  expect(codes).toEqual([]);
  return (data as { done: Made }).done;
};
const register = (token: string, input: object = {}) => run(REGISTER, { input: { ...PIT_WALL, ...input } }, token);
const mine = async (token: string) =>
  ((await api.graphql<{ myApplications: { id: string }[] }>(MINE, {}, token)).data as { myApplications: { id: string }[] }).myApplications;
const sql = <T>(text: string, ...params: unknown[]): Promise<T[]> => api.database.query<T>(`test.${text.slice(0, 50)}`, text, params);
const trail = (sub: string) =>
  sql<{ action: string }>(`SELECT action FROM audit_log WHERE subject_id = $1 AND action LIKE 'application.%' ORDER BY seq`, sub);

describe('registering', () => {
  test('makes a client that may do nothing but what was chosen, and tells its secret once', async () => {
    const sub = randomUUID();
    const token = await api.tokenFor({ sub });
    const { application, secret } = await register(token, { offline: true, homePage: 'https://pitwall.example/' });
    expect(application).toMatchObject({ kind: 'WEB', rate: 'FREE', scopes: ['gps:read'], offline: true });
    const client = keycloak.client(application.clientId);
    expect(client).toMatchObject({
      ...{ secret, consentRequired: true, fullScopeAllowed: false, publicClient: false, standardFlowEnabled: true },
      ...{ implicitFlowEnabled: false, directAccessGrantsEnabled: false, serviceAccountsEnabled: false, webOrigins: [] },
      redirectUris: ['https://pitwall.example/callback'],
      optionalClientScopes: ['gps:read', 'offline_access'],
      attributes: expect.objectContaining({ 'pkce.code.challenge.method': 'S256', 'gps.application': 'true' }),
    });
    expect(secret).toMatch(/^[\w-]{43}$/);
    const kept = await sql('SELECT to_jsonb(a)::text AS all FROM applications a WHERE id = $1', application.id);
    expect(JSON.stringify([kept, await mine(token), await trail(sub)])).not.toContain(secret);
    expect(await trail(sub)).toEqual([{ action: 'application.registered' }]);
  });

  test.each([
    [
      'NATIVE',
      { publicClient: true, standardFlowEnabled: true, serviceAccountsEnabled: false },
      { redirectUris: ['http://127.0.0.1/callback'] },
    ],
    ['SERVICE', { publicClient: false, standardFlowEnabled: false, serviceAccountsEnabled: true }, { redirectUris: [], scopes: [] }],
  ])('of kind %s makes the client of that kind', async (kind, expected, input) => {
    const { application, secret } = await register(await api.tokenFor(), { kind, ...input });
    expect(keycloak.client(application.clientId)).toMatchObject(expected);
    expect(secret === null).toBe(kind === 'NATIVE');
  });

  test.each([
    ['a name of nothing', { name: ' \u200b' }, 'text.empty'],
    ['an endless name', { name: 'x'.repeat(51) }, 'text.too_long'],
    ['no redirect address', { redirectUris: [] }, 'application.redirect_missing'],
    ['a script to go back to', { redirectUris: ['javascript:alert(1)'] }, 'application.redirect_refused'],
    ['a pattern to go back to', { redirectUris: ['https://pitwall.example/*'] }, 'application.redirect_refused'],
    [
      'eleven addresses',
      { redirectUris: Array.from({ length: 11 }, (_, i) => `https://pitwall.example/${i}`) },
      'application.redirect_refused',
    ],
    ['no scope', { scopes: [] }, 'application.scope_missing'],
    ['a scope of Keycloak', { scopes: ['gps:read', 'roles'] }, 'application.scope_unknown'],
    ['a home page inside', { homePage: 'http://169.254.169.254/latest' }, 'application.home_page_refused'],
    ['to tell our own nets of logouts', { logoutUrl: 'https://169.254.169.254/logout' }, 'application.logout_url_refused'],
    ['to tell of logouts in the open', { logoutUrl: 'http://203.0.113.9/logout' }, 'application.logout_url_refused'],
    ['an ambiguous address to tell of logouts', { logoutUrl: 'https://1.1.1.1/a/%2e%2e/b' }, 'application.logout_url_refused'],
    ['a service that is told of logouts', { ...SERVICE, logoutUrl: 'https://1.1.1.1/logout' }, 'application.redirect_not_for_services'],
    ['a service with scopes', { kind: 'SERVICE', redirectUris: [] }, 'application.redirect_not_for_services'],
  ])('refuses %s, and asks Keycloak for nothing', async (_, input, code) => {
    const before = keycloak.clients.length;
    expect(await register(await api.tokenFor(), input)).toMatchObject({ code });
    expect(keycloak.clients).toHaveLength(before);
  });

  test('tells Keycloak where the application hears of ended sessions, until that is changed', async () => {
    const token = await api.tokenFor();
    // Nobody is asked who that is: it is an address already.
    const { application } = await register(token, { logoutUrl: 'https://1.1.1.1/logout' });
    expect(application).toMatchObject({ logoutUrl: 'https://1.1.1.1/logout' });
    const attributes = () => keycloak.client(application.clientId)?.['attributes'];
    expect(attributes()).toMatchObject({
      'backchannel.logout.url': 'https://1.1.1.1/logout',
      'backchannel.logout.session.required': 'true',
    });
    const { kind: _, ...input } = { ...PIT_WALL, id: application.id };
    const refused = await run(UPDATE, { input: { ...input, logoutUrl: 'https://10.0.0.1/logout' } }, token);
    expect(refused).toMatchObject({ code: 'application.logout_url_refused' });
    expect(await run(UPDATE, { input }, token)).toMatchObject({ logoutUrl: null });
  });

  test('shows markup as the text it is, and runs no message of Keycloak', async () => {
    const { application } = await register(await api.tokenFor(), { name: '<img src=x onerror=alert(1)> ${adminConsole}' });
    expect(application).toMatchObject({ name: '<img src=x onerror=alert(1)> ${adminConsole}' });
    expect(keycloak.client(application.clientId)).toMatchObject({ name: '<img src=x onerror=alert(1)> $ {adminConsole}' });
  });

  test('is for people whose address was proven, and who are not suspended', async () => {
    expect(await register(await api.tokenFor({ claims: { email_verified: false } }))).toMatchObject({
      code: 'application.email_not_verified',
    });
    const sub = randomUUID();
    await mine(await api.tokenFor({ sub }));
    await sql('UPDATE users SET suspended_at = now(), suspended_until = NULL WHERE id = $1', sub);
    await api.app.get(AccountDirectory).changed(sub);
    expect((await api.graphql(REGISTER, { input: PIT_WALL }, await api.tokenFor({ sub }))).codes).toEqual(['account.suspended']);
  });

  test('ends at ten, also when all are asked for at once', async () => {
    const token = await api.tokenFor();
    await mine(token);
    const made = await Promise.all(Array.from({ length: 13 }, () => register(token)));
    expect(made.filter(({ code }) => code === 'application.too_many')).toHaveLength(3);
    expect(await mine(token)).toHaveLength(10);
    const names = new Set((await sql<{ id: string }>('SELECT client_id AS id FROM applications')).map(({ id }) => id));
    expect(keycloak.clients.filter(({ clientId }) => !names.has(clientId))).toEqual([]);
  });

  test('leaves nothing behind when Keycloak is away', async () => {
    const token = await api.tokenFor();
    await mine(token);
    keycloak.down = true;
    expect((await api.graphql(REGISTER, { input: PIT_WALL }, token)).codes).toEqual(['internal.unavailable']);
    expect(await mine(token)).toEqual([]);
  });
});

describe('an application of somebody else', () => {
  test('is not seen, changed, given a new secret or revoked', async () => {
    const [owner, other] = [await api.tokenFor(), await api.tokenFor()];
    const { application, secret } = await register(owner);
    const input = { id: application.id, name: 'Mine', redirectUris: ['https://evil.example/'], scopes: ['gps:posts'] };
    expect(await mine(other)).toEqual([]);
    for (const [query, variables] of [
      [UPDATE, { input }],
      [ROTATE, { id: application.id }],
      [REVOKE, { id: application.id }],
    ] as const)
      expect(await run(query, variables, other)).toMatchObject({ code: 'application.not_found' });
    expect(keycloak.client(application.clientId)).toMatchObject({ secret, name: 'Pit wall' });
    expect(await mine(owner)).toHaveLength(1);
  });

  test('is not changed by an application either, whatever it was allowed', async () => {
    const sub = randomUUID();
    const { application } = await register(await api.tokenFor({ sub }));
    const token = await personToken(api, { id: application.id, clientId: application.clientId }, 'gps:read gps:posts', { sub });
    for (const [query, variables] of [
      [REGISTER, { input: PIT_WALL }],
      [ROTATE, { id: application.id }],
      ['{ allowedApplications { clientId } }', {}],
    ] as const)
      expect((await api.graphql(query, variables, token)).codes).toEqual(['auth.own_clients_only']);
  });
});

describe('one’s own', () => {
  test('gets a new secret after a fresh sign-in, and a public one none', async () => {
    const sub = randomUUID();
    const token = await api.tokenFor({ sub });
    const { application, secret } = await register(token);
    expect((await api.graphql(ROTATE, { id: application.id }, await api.tokenFor({ sub, authAge: 301 }))).codes).toEqual([
      'auth.step_up_required',
    ]);
    const rotated = await run(ROTATE, { id: application.id }, token);
    expect(rotated.secret).not.toBe(secret);
    expect(keycloak.client(application.clientId)?.['secret']).toBe(rotated.secret);
    const native = await register(token, { kind: 'NATIVE', redirectUris: ['com.example.pitwall:/callback'] });
    expect(await run(ROTATE, { id: native.application.id }, token)).toMatchObject({ code: 'application.no_secret' });
    expect(await trail(sub)).toContainEqual({ action: 'application.secret_rotated' });
  });

  test('loses a scope at once, also for tokens that have it', async () => {
    const sub = randomUUID();
    const token = await api.tokenFor({ sub });
    const { application } = await register(token, { scopes: ['gps:read', 'gps:profile'] });
    const its = await personToken(api, application, 'gps:read gps:profile');
    expect((await api.graphql('{ unreadNotificationCount }', {}, its)).codes).toEqual([]);
    const input = { id: application.id, name: 'Pit wall', redirectUris: ['https://pitwall.example/callback'], scopes: ['gps:profile'] };
    expect(await run(UPDATE, { input }, token)).toMatchObject({ __typename: 'DeveloperApplication' });
    expect((await api.graphql('{ unreadNotificationCount }', {}, its)).codes).toEqual(['auth.scope_missing']);
    expect(await run(UPDATE, { input: { ...input, redirectUris: ['https://*'] } }, token)).toMatchObject({
      code: 'application.redirect_refused',
    });
  });

  test('is refused for good as soon as it is revoked', async () => {
    const token = await api.tokenFor();
    const { application } = await register(token);
    const its = await personToken(api, application, 'gps:read');
    expect((await api.graphql('{ unreadNotificationCount }', {}, its)).codes).toEqual([]);
    expect(await run(REVOKE, { id: application.id }, token)).toMatchObject({ __typename: 'ApplicationRevoked' });
    expect((await api.graphql('{ unreadNotificationCount }', {}, its)).codes).toEqual(['auth.session_revoked']);
    const fresh = await personToken(api, application, 'gps:read', { claims: { iat: Math.floor(Date.now() / 1000) + 2 } });
    expect((await api.graphql('{ unreadNotificationCount }', {}, fresh)).codes).toEqual(['auth.application_stopped']);
    expect(await run(REVOKE, { id: application.id }, token)).toMatchObject({ code: 'application.not_found' });
    expect(await mine(token)).toEqual([]);
  });
});
