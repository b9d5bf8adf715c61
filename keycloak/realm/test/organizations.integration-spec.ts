import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../src/admin-api.ts';
import { text, type JsonObject } from '../src/json.ts';
import { plan } from '../src/reconcile.ts';
import { CLIENTS, authorization, claims, redeem, signInByForm, type TestClient } from './authorization.ts';
import { accountsWith, codeOf, goTo, linksOf, removeAccounts } from './federation/federated-realm.ts';
import { PARTNER_SETTINGS, PARTNER_URL, createPartner, removePartner } from './federation/partner-realm.ts';
import { PASSWORD, createPerson, freshRealm, keycloakUrl, wantedForTest } from './realm-under-test.ts';
import { asService } from './service-account.ts';
import { Visitor } from './visitor.ts';

/** The partner of the tests knows us by the address of this provider. */
const PROVIDER = 'acme-oidc';
const AMELIE = 'amelie@acme.example';
let api: AdminApi;
let [club, team] = ['', ''];
let fan = '';

beforeAll(async () => {
  api = await freshRealm();
  await createPartner();
  fan = await createPerson(api, 'fan');
  await createPerson(api, 'stranger');
  await removeAccounts(api, AMELIE);
  [club, team] = [await organization('club'), await organization('team')];
  await asService('POST', `/organizations/${club}/members`, fan);
  await api.delete(`/identity-provider/instances/${PROVIDER}`).catch(() => undefined); // of a spec with the same partner
  await asService('POST', '/identity-provider/instances', provider());
  await asService('POST', `/organizations/${club}/identity-providers`, PROVIDER);
});
afterAll(async () => {
  for (const id of [club, team]) await api.delete(`/organizations/${id}`);
  await api.delete(`/identity-provider/instances/${PROVIDER}`).catch(() => undefined);
  await removePartner();
});

async function organization(alias: string): Promise<string> {
  const domains = [{ name: `${alias}.example`, verified: true }];
  const made = await asService('POST', '/organizations', { name: `The ${alias}`, alias, enabled: true, domains });
  return made.headers.get('location')?.split('/').pop() ?? '';
}

function provider(): JsonObject {
  return {
    ...{ alias: PROVIDER, providerId: 'oidc', enabled: true, hideOnLogin: true, trustEmail: false },
    ...{ firstBrokerLoginFlowAlias: 'grand-prix first broker login', postBrokerLoginFlowAlias: 'grand-prix after another provider' },
    config: {
      ...{
        issuer: PARTNER_URL(),
        clientId: 'grand-prix',
        clientSecret: PARTNER_SETTINGS.ACME_CLIENT_SECRET,
        clientAuthMethod: 'client_secret_post',
      },
      ...{ authorizationUrl: `${PARTNER_URL()}/protocol/openid-connect/auth`, tokenUrl: `${PARTNER_URL()}/protocol/openid-connect/token` },
      ...{ jwksUrl: `${PARTNER_URL()}/protocol/openid-connect/certs`, useJwksUrl: 'true', validateSignature: 'true' },
      ...{ pkceEnabled: 'true', pkceMethod: 'S256', defaultScope: 'openid email profile', disableUserInfo: 'true', syncMode: 'IMPORT' },
      'gps.organization': club,
    },
  };
}

/** What the access token says of organizations when `scope` is asked for; null if there is nothing. */
async function told(username: string, scope: string, client: TestClient = CLIENTS.web): Promise<unknown> {
  const visitor = new Visitor(keycloakUrl());
  const attempt = authorization(client, { scope });
  await signInByForm(await visitor.open(attempt.url), username);
  const code = codeOf(visitor);
  if (code === null) return visitor.left?.searchParams.get('error') ?? 'no code';
  const answer = await redeem(client, code, attempt.verifier);
  return (claims(answer.access_token) as { organization?: unknown }).organization ?? null;
}

describe('a token tells of organizations', () => {
  test.each<[string, string, string, unknown]>([
    ['nothing unless asked', 'fan', 'openid', null],
    ['the one that was asked for', 'fan', 'openid organization:club', ['club']],
    ['all of them when asked for all', 'fan', 'openid organization:*', ['club']],
    ['nothing of one where one is no member', 'fan', 'openid organization:team', null],
    ['nothing to a stranger', 'stranger', 'openid organization:club', null],
    ['nothing to a stranger who asks for all', 'stranger', 'openid organization:*', null],
    ['nothing of one that does not exist', 'fan', 'openid organization:nowhere', 'invalid_scope'],
  ])('%s', async (_, username, scope, expected) => {
    expect(await told(username, scope)).toEqual(expected);
  });

  test.each([
    ['the phone app', CLIENTS.mobile, ['club']],
    ['not to the command line', CLIENTS.cli, 'invalid_scope'],
  ])('%s', async (_, client, expected) => {
    expect(await told('fan', 'openid organization:club', client)).toEqual(expected);
  });

  test('nothing of a suspended one', async () => {
    const found = await (await asService('GET', `/organizations/${club}`)).json();
    await asService('PUT', `/organizations/${club}`, { ...found, enabled: false });
    try {
      expect(await told('fan', 'openid organization:club')).not.toEqual(['club']);
    } finally {
      await asService('PUT', `/organizations/${club}`, { ...found, enabled: true });
    }
  });
});

test('the sign-in page stays one page, and does not show the provider of an organization', async () => {
  for (const login_hint of [undefined, 'somebody@club.example']) {
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web, { login_hint }).url);
    expect([visitor.asksFor('username'), visitor.asksFor('password'), visitor.page.includes(PROVIDER)]).toEqual([true, true, false]);
  }
});

describe('who comes through the provider of an organization', () => {
  test('is told of with its name, and belongs to nobody', async () => {
    const { visitor } = await goTo(PROVIDER);
    await visitor.submit({ username: 'amelie', password: PASSWORD });
    await visitor.submit({ username: 'amelie_acme', email: AMELIE });
    const [account] = await accountsWith(api, AMELIE);
    const id = text(account ?? {}, 'id');
    await api.put(`/users/${id}`, { ...account, emailVerified: true, requiredActions: [] });
    const { visitor: again } = await goTo(PROVIDER);
    await again.submit({ username: 'amelie', password: PASSWORD });
    expect(codeOf(again)).not.toBeNull();
    expect(await linksOf(api, id)).toHaveLength(1);
    const events = await api.get<JsonObject[]>(`/events?user=${id}`);
    const signIn = events.find((event) => text(event, 'type') === 'LOGIN');
    expect(signIn?.['details']).toMatchObject({ identity_provider: PROVIDER });
    expect(await (await asService('GET', `/organizations/${club}/members`)).json()).toMatchObject([{ username: 'fan' }]);
    // As the worker adds them then: leaving does not delete the account, as it would for what Keycloak calls a managed member.
    await asService('POST', `/organizations/${club}/members`, id);
    await asService('DELETE', `/organizations/${club}/members/${id}`);
    expect(await accountsWith(api, AMELIE)).toHaveLength(1);
  });
});

test('git and its tools leave organizations and their providers alone', async () => {
  expect(await plan(api, await wantedForTest())).toEqual([]);
  await freshRealm();
  expect(await (await asService('GET', `/organizations/${club}`)).json()).toMatchObject({ alias: 'club', enabled: true });
  const found = (await (await asService('GET', `/identity-provider/instances/${PROVIDER}`)).json()) as JsonObject;
  expect(found).toMatchObject({ enabled: true, organizationId: club, config: { clientSecret: '**********' } });
});

test('the rights of the API’s account end there', async () => {
  for (const [path, body] of [
    ['/roles', { name: 'mine' }],
    ['/authentication/flows', { alias: 'mine', providerId: 'basic-flow', topLevel: true }],
    ['/components', { name: 'mine', providerId: 'rsa', providerType: 'org.keycloak.keys.KeyProvider' }],
  ] as const)
    await expect(asService('POST', path, body)).rejects.toThrow(/403/);
  await expect(asService('PUT', '', { registrationAllowed: false })).rejects.toThrow(/403/);
});
