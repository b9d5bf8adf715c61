import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { AdminApi } from '../src/admin-api.ts';
import { text, type JsonObject } from '../src/json.ts';
import { CLIENTS, authorization, claims, redeem, signIn, signInByForm, token } from './authorization.ts';
import { PASSWORD, TOTP_SECRET, createPerson, freshRealm, issuer, keycloakUrl } from './realm-under-test.ts';
import { Visitor } from './visitor.ts';

let api: AdminApi;
beforeAll(async () => {
  api = await freshRealm();
});

describe('a refresh token', () => {
  beforeEach(async () => {
    await createPerson(api, 'refresher');
  });
  const refresh = (refresh_token: string) => token(CLIENTS.web, { grant_type: 'refresh_token', refresh_token });

  test('is replaced at each use', async () => {
    const first = await signIn(CLIENTS.web, 'refresher');
    const second = await refresh(first.refresh_token);
    expect(second.status).toBe(200);
    expect(second.refresh_token).not.toBe(first.refresh_token);
  });

  test('used again ends the whole family, the newest included', async () => {
    const first = await signIn(CLIENTS.web, 'refresher');
    const second = await refresh(first.refresh_token);
    expect((await refresh(first.refresh_token)).error).toBe('invalid_grant');
    expect((await refresh(second.refresh_token)).error).toBe('invalid_grant');
  });

  test('used twenty times at once gives at most one answer', async () => {
    const { refresh_token } = await signIn(CLIENTS.web, 'refresher');
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refresh_token)));
    expect(answers.filter((answer) => answer.status === 200).length).toBeLessThanOrEqual(1);
    expect(answers.every((answer) => answer.status < 500)).toBe(true);
  });

  test('is worth nothing at another client', async () => {
    const { refresh_token } = await signIn(CLIENTS.web, 'refresher');
    expect((await token(CLIENTS.mobile, { grant_type: 'refresh_token', refresh_token })).error).toBe('invalid_grant');
  });

  test('ends with the account’s lock', async () => {
    const id = await createPerson(api, 'locked_out');
    const { refresh_token } = await signIn(CLIENTS.web, 'locked_out');
    await api.put(`/users/${id}`, { ...(await api.get<JsonObject>(`/users/${id}`)), enabled: false });
    await api.post(`/users/${id}/logout`);
    expect((await refresh(refresh_token)).error).toBe('invalid_grant');
  });
});

describe('second factors', () => {
  test('staff without one are made to set one up before they are let in, and then are at level 2', async () => {
    await createPerson(api, 'new_staff', ['moderator']);
    const attempt = authorization(CLIENTS.admin);
    const visitor = await signInByForm(await new Visitor(keycloakUrl()).open(attempt.url), 'new_staff');
    expect(visitor.left).toBeNull();
    await visitor.submit({}, 'gps-choose-app');
    const totpSecret = /name="totpSecret" value="([^"]+)"/.exec(visitor.page)?.[1] ?? '';
    expect(totpSecret).not.toBe('');
    await visitor.submit({ totp: new TOTP({ secret: base32(totpSecret) }).generate(), userLabel: 'phone' }, 'name="totp"');
    expect(visitor.left).toBeNull();
    await visitor.submit({}, 'generatedRecoveryAuthnCodes');
    const code = visitor.left?.searchParams.get('code') ?? '';
    const answer = await redeem(CLIENTS.admin, code, attempt.verifier);
    expect(claims(answer.access_token)).toMatchObject({ acr: '2', roles: expect.arrayContaining(['moderator']) });
  });

  test.each([
    ['a lower level', { acr_values: '1' }],
    ['a lower level, as an essential claim', { claims: JSON.stringify({ id_token: { acr: { essential: true, values: ['1'] } } }) }],
  ])('asking the staff client for %s does not spare the second factor', async (_what, change) => {
    await createPerson(api, 'downgrader', ['moderator'], TOTP_SECRET);
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.admin, change).url);
    if (visitor.asksFor('password')) await visitor.submit({ username: 'downgrader', password: PASSWORD });
    expect(visitor.left?.searchParams.get('code') ?? null).toBeNull();
    if (visitor.status === 200) expect(visitor.asksFor('otp')).toBe(true);
  });

  test('somebody already signed in on the web is still asked at the staff client', async () => {
    await createPerson(api, 'stepper', ['moderator'], TOTP_SECRET);
    const visitor = new Visitor(keycloakUrl());
    await visitor.open(authorization(CLIENTS.web).url);
    await visitor.submit({ username: 'stepper', password: PASSWORD });
    expect(visitor.asksFor('otp')).toBe(true);
    await visitor.submit({ otp: new TOTP({ secret: TOTP_SECRET }).generate() });
    expect(visitor.left?.searchParams.get('code')).toBeTruthy();
    await visitor.open(authorization(CLIENTS.admin).url);
    expect(visitor.left).toBeNull();
    expect(visitor.asksFor('otp')).toBe(true);
    expect(visitor.asksFor('password')).toBe(false);
  });

  test('a code of the app works once', async () => {
    await createPerson(api, 'replayer', ['moderator'], TOTP_SECRET);
    await signIn(CLIENTS.admin, 'replayer');
    await expect(signIn(CLIENTS.admin, 'replayer')).rejects.toThrow('no code');
  });
});

describe('guessing', () => {
  test('after five wrong passwords the right one is refused as well, in the same words', async () => {
    await createPerson(api, 'guessed');
    const attempt = async (password: string) => {
      const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
      return visitor.submit({ username: 'guessed', password });
    };
    for (let count = 0; count < 5; count++) await attempt(`Wrong-Password-${count}!`);
    const right = await attempt(PASSWORD);
    expect(right.left).toBeNull();
    expect(right.text).toContain('Invalid username or password');
  });

  test('an unknown name and a wrong password are answered alike', async () => {
    await createPerson(api, 'known');
    const answer = async (username: string) => {
      const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
      await visitor.submit({ username, password: 'Wrong-Password-1!' });
      return { status: visitor.status, text: visitor.text.replaceAll(username, 'NAME').replace(/execution=\S+/g, '') };
    };
    const [known, unknown] = [await answer('known'), await answer('unknown_')];
    expect(unknown.status).toBe(known.status);
    expect(unknown.text.includes('Invalid username or password')).toBe(known.text.includes('Invalid username or password'));
  });

  test('cookies planted before the sign-in are worth nothing after it', async () => {
    await createPerson(api, 'fixated');
    const attempt = authorization(CLIENTS.web);
    const victim = await new Visitor(keycloakUrl()).open(attempt.url);
    const attacker = victim.copy();
    await signInByForm(victim, 'fixated');
    expect(victim.left?.searchParams.get('code')).toBeTruthy();
    await attacker.open(authorization(CLIENTS.web).url);
    expect(attacker.left).toBeNull();
    expect(attacker.asksFor('password')).toBe(true);
  });
});

describe('from outside', () => {
  test('nobody registers a client', async () => {
    const response = await fetch(`${issuer()}/clients-registrations/openid-connect`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ redirect_uris: ['https://evil.example/cb'] }),
    });
    expect([401, 403]).toContain(response.status);
  });

  test.each(['/admin/realms/grand-prix', '/admin/realms/grand-prix/users', '/realms/grand-prix/account/sessions'])(
    'nobody reads %s without a token',
    async (path) => {
      const response = await fetch(`${keycloakUrl()}${path}`, { headers: { accept: 'application/json' } });
      expect([401, 403]).toContain(response.status);
    },
  );

  test('a member’s token opens neither the admin nor the account interface', async () => {
    await createPerson(api, 'curious');
    const { access_token } = await signIn(CLIENTS.web, 'curious');
    for (const path of ['/admin/realms/grand-prix/users', '/admin/realms/grand-prix', '/realms/grand-prix/account/credentials']) {
      const response = await fetch(`${keycloakUrl()}${path}`, {
        headers: { authorization: `Bearer ${access_token}`, accept: 'application/json' },
      });
      expect([401, 403]).toContain(response.status);
    }
  });

  test('the service account looks after users and clients, reads events, and makes itself no administrator', async () => {
    const { access_token } = await token(
      { id: 'gps-api-service', redirect: '', secret: 'api-secret-of-the-tests' },
      { grant_type: 'client_credentials' },
    );
    const as = (method: string, path: string, body?: unknown) =>
      fetch(`${keycloakUrl()}/admin/realms/grand-prix${path}`, {
        method,
        headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    const id = await createPerson(api, 'served');
    expect((await as('GET', '/users?max=1')).status).toBe(200);
    expect((await as('PUT', `/users/${id}`, { enabled: false })).status).toBe(204);
    expect((await as('POST', `/users/${id}/logout`)).status).toBe(204);
    expect((await as('PUT', '', { accessTokenLifespan: 1 })).status).toBe(403);
    // Clients as docs/adr/013 says.
    expect((await as('GET', '/clients?clientId=gps-web')).status).toBe(200);
    expect((await as('PUT', '/client-policies/policies', { policies: [] })).status).toBe(403);
    expect((await as('POST', '/authentication/flows', { alias: 'evil', providerId: 'basic-flow', topLevel: true })).status).toBe(403);
    for (const kept of ['/events', '/admin-events']) {
      expect((await as('GET', `${kept}?max=1`)).status).toBe(200);
      expect((await as('DELETE', kept)).status).toBe(403);
    }
    expect((await as('POST', '/roles', { name: 'evil' })).status).toBe(403);
    const management = text((await api.get<JsonObject[]>('/clients?clientId=realm-management'))[0] ?? {}, 'id');
    const role = await api.get(`/clients/${management}/roles/realm-admin`);
    expect((await as('POST', `/users/${id}/role-mappings/clients/${management}`, [role])).status).toBe(403);
  });
});

/** The page carries the secret as text; an authenticator app takes it as base32. */
function base32(secret: string): string {
  const bits = [...Buffer.from(secret, 'utf8')].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}
