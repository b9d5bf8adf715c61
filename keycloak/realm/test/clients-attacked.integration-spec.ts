import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { text, type JsonObject } from '../src/json.ts';
import { CLIENTS, authorization, obtainCode, redeem, token, type TestClient } from './authorization.ts';
import { TOTP_SECRET, adminApi, createPerson, freshRealm, issuer, keycloakUrl } from './realm-under-test.ts';
import { Visitor } from './visitor.ts';

const named = Object.entries<TestClient>(CLIENTS);

async function answerTo(url: URL): Promise<Visitor> {
  return new Visitor(keycloakUrl()).open(url);
}

describe('every client a person signs in through', () => {
  beforeAll(async () => {
    const api = await freshRealm();
    await createPerson(api, 'attacker');
  });

  test('is in this list', async () => {
    const clients = await adminApi().get<JsonObject[]>('/clients');
    const signIn = clients
      .filter((client) => client['standardFlowEnabled'] === true && client['bearerOnly'] !== true && client['enabled'] === true)
      .map((client) => text(client, 'clientId'));
    expect(signIn.filter((id) => !['account', 'account-console', 'own-client'].includes(id)).sort()).toEqual(
      named.map(([, client]) => client.id).sort(),
    );
  });

  describe.each(named)('%s', (_name, client) => {
    test.each([
      ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
      ['the plain method', { code_challenge: 'a'.repeat(50), code_challenge_method: 'plain' }],
      ['a challenge without its method', { code_challenge_method: undefined }],
      ['an answer in the address (implicit)', { response_type: 'token' }],
      ['an answer of both kinds (hybrid)', { response_type: 'code id_token' }],
    ])('is refused with %s', async (_what, change) => {
      const visitor = await answerTo(authorization(client, change).url);
      expect(visitor.asksFor('password')).toBe(false);
      expect(visitor.left?.searchParams.get('code') ?? null).toBeNull();
    });

    test.each(redirectVariants(client.redirect))('never sends anybody to %s', async (redirect) => {
      const visitor = await answerTo(authorization(client, { redirect_uri: redirect }).url);
      expect(visitor.left).toBeNull();
      expect(visitor.status).toBe(400);
    });

    test.each([...redirectVariants(client.redirect), 'https://evil.example/'])(
      'after signing out never sends anybody to %s',
      async (redirect) => {
        const url = new URL(`${issuer()}/protocol/openid-connect/logout`);
        url.search = new URLSearchParams({ client_id: client.id, post_logout_redirect_uri: redirect }).toString();
        const visitor = await answerTo(url);
        expect(visitor.left).toBeNull();
        expect(visitor.status).toBe(400);
      },
    );

    test.each([
      'password',
      'urn:ietf:params:oauth:grant-type:device_code',
      'urn:openid:params:grant-type:ciba',
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
      'urn:ietf:params:oauth:grant-type:token-exchange',
      'urn:ietf:params:oauth:grant-type:uma-ticket',
      'client_credentials',
    ])('gets nothing by the grant %s', async (grant) => {
      const answer = await token(client, {
        grant_type: grant,
        username: 'attacker',
        password: 'Pole-Position-2026!',
        device_code: 'x',
        auth_req_id: 'x',
        assertion: 'x',
        subject_token: 'x',
      });
      expect(answer.access_token).toBeUndefined();
      expect(['unauthorized_client', 'unsupported_grant_type', 'invalid_client', 'invalid_grant', 'invalid_request']).toContain(
        answer.error,
      );
      expect(answer.status).toBeLessThan(500);
    });
  });
});

describe('a code', () => {
  let api: Awaited<ReturnType<typeof freshRealm>>;
  beforeAll(async () => {
    api = await freshRealm();
    await createPerson(api, 'attacker');
    await createPerson(api, 'staffer', ['moderator'], TOTP_SECRET);
  });

  test('without its verifier, or with another one, is worth nothing', async () => {
    const { code } = await obtainCode(CLIENTS.web, 'attacker');
    expect((await token(CLIENTS.web, { grant_type: 'authorization_code', code, redirect_uri: CLIENTS.web.redirect })).error).toBe(
      'invalid_grant',
    );
    const second = await obtainCode(CLIENTS.web, 'attacker');
    const other = createHash('sha256').update('other').digest('base64url');
    expect((await redeem(CLIENTS.web, second.code, other)).error).toBe('invalid_grant');
  });

  test('of one client is worth nothing at another', async () => {
    const { code, verifier } = await obtainCode(CLIENTS.web, 'attacker');
    const elsewhere = await token(CLIENTS.mobile, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: CLIENTS.web.redirect,
      code_verifier: verifier,
    });
    expect(elsewhere.error).toBe('invalid_grant');
  });

  test('used twice, the second time is refused and ends what the first time gave', async () => {
    const { code, verifier } = await obtainCode(CLIENTS.web, 'attacker');
    const first = await redeem(CLIENTS.web, code, verifier);
    expect(first.status).toBe(200);
    expect((await redeem(CLIENTS.web, code, verifier)).error).toBe('invalid_grant');
    expect((await token(CLIENTS.web, { grant_type: 'refresh_token', refresh_token: first.refresh_token })).error).toBe('invalid_grant');
  });

  test('lives one minute at most', async () => {
    expect((await api.get(''))['accessCodeLifespan']).toBeLessThanOrEqual(60);
  });
});

describe('addresses with wildcards', () => {
  const refused = /Invalid Redirect Uri/;
  const api = adminApi();
  beforeAll(async () => void (await freshRealm()));

  test.each(['http://localhost:3000/*', 'https://*', '*'])('are refused for a client that is there: %s', async (address) => {
    for (const clientId of ['gps-web', 'gps-cli']) {
      const [client] = await api.get<JsonObject[]>(`/clients?clientId=${clientId}`);
      await expect(api.put(`/clients/${text(client ?? {}, 'id')}`, { ...client, redirectUris: [address] })).rejects.toThrow(refused);
    }
  });

  test.each([true, false])('are refused for one that somebody adds (public: %s)', async (publicClient) => {
    const added = { clientId: 'added', standardFlowEnabled: true, publicClient, redirectUris: ['https://added.example/*'] };
    await expect(api.post('/clients', added)).rejects.toThrow(refused);
  });
});

test('Keycloak fetches nothing that a stranger’s request names', async () => {
  const asked: string[] = [];
  const listener = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const there = `http://127.0.0.1:${port}/hit`;
  for (const client of Object.values<TestClient>(CLIENTS)) {
    await answerTo(authorization(client, { request_uri: there }).url);
    await answerTo(authorization(client, { claims: JSON.stringify({ id_token: { sub: { value: there } } }), login_hint: there }).url);
  }
  const metadata = { redirect_uris: ['https://x.example/cb'], jwks_uri: there, sector_identifier_uri: there };
  await fetch(`${issuer()}/clients-registrations/openid-connect`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(metadata),
  });
  await new Promise((resolve) => listener.close(resolve));
  expect(asked).toEqual([]);
});

/** RFC 9700, section 4.1: what careless matching lets through. */
function redirectVariants(redirect: string): string[] {
  const url = new URL(redirect);
  const variants = [
    `${redirect}/`,
    `${redirect}/../evil`,
    `${redirect}?next=https://evil.example`,
    `${redirect}#fragment`,
    `${redirect}%2e%2e`,
    `${redirect}.evil.example`,
    redirect.toUpperCase(),
    redirect.replace('://', '://evil@'),
    redirect.replace('://', '://evil.example%2f@'),
    `${redirect};evil`,
    `${redirect}\\@evil.example`,
    `//evil.example${url.pathname}`,
    'javascript:alert(1)',
    'data:text/html,x',
    '*',
    '/',
  ];
  if (url.protocol === 'http:')
    variants.push(
      redirect.replace('http:', 'https:'),
      redirect.replace(url.hostname, `${url.hostname}.evil.example`),
      redirect.replace(url.hostname, 'evil.example'),
    );
  return [...new Set(variants)].filter((variant) => variant !== redirect);
}
