import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { text, type JsonObject } from '../../src/json.ts';
import { authorization, claims, redeem, token } from '../authorization.ts';
import { createPerson, freshRealm, issuer, keycloakUrl } from '../realm-under-test.ts';
import { asService } from '../service-account.ts';
import { Visitor } from '../visitor.ts';
import {
  NAMES,
  allowed,
  changeApplication,
  registerApplication,
  removeApplication,
  visit,
  type Application,
} from './application-client.ts';

let api: AdminApi;
let [one, other]: Application[] = [];
let application: Application;
let stranger: Application;
beforeAll(async () => {
  api = await freshRealm();
  for (const name of NAMES) await removeApplication(name);
  [one, other] = await Promise.all(NAMES.map((name) => registerApplication(name)));
  [application, stranger] = [one, other] as [Application, Application];
});
afterAll(async () => {
  for (const name of NAMES) await removeApplication(name);
});

const refresh = (client: Application, refresh_token: string, scope?: string) =>
  token(client, { grant_type: 'refresh_token', refresh_token, ...(scope && { scope }) });
const scopesOf = (jwt: string) =>
  String((claims(jwt) as { scope?: string }).scope)
    .split(' ')
    .filter(Boolean);

describe('the code of one application', () => {
  beforeAll(async () => void (await createPerson(api, 'reader')));

  test.each(['its address', 'the other’s address'])('is worth nothing at another one with %s, and then nowhere', async (which) => {
    const { attempt, code } = await visit(application, 'reader');
    const redirect = which === 'its address' ? application.redirect : stranger.redirect;
    const stolen = await redeem({ ...stranger, redirect }, code ?? '', attempt.verifier);
    expect([stolen.status, stolen.error]).toEqual([400, 'invalid_grant']);
    expect((await redeem(application, code ?? '', attempt.verifier)).error).toBe('invalid_grant');
  });

  test('needs the verifier it was asked for with', async () => {
    const [first, second] = [await visit(application, 'reader'), await visit(application, 'reader')];
    expect((await redeem(application, first.code ?? '', second.attempt.verifier)).error).toBe('invalid_grant');
    const form = { grant_type: 'authorization_code', code: second.code ?? '', redirect_uri: application.redirect };
    expect((await token(application, form)).error).toBe('invalid_grant');
  });

  test.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with the plain method', { code_challenge: 'a'.repeat(50), code_challenge_method: 'plain' }],
  ])('is not even made %s', async (_, change) => {
    const visitor = await new Visitor(keycloakUrl()).open(authorization(application, change).url);
    expect(visitor.left?.searchParams.get('error')).toBe('invalid_request');
  });

  test('is not made without PKCE either when somebody takes that from the client', async () => {
    await changeApplication(application, { attributes: { 'gps.application': 'true', 'pkce.code.challenge.method': '' } });
    const bare = authorization(application, { code_challenge: undefined, code_challenge_method: undefined });
    expect((await new Visitor(keycloakUrl()).open(bare.url)).left?.searchParams.get('error')).toBe('invalid_request');
  });
});

describe('a refresh', () => {
  beforeAll(async () => void (await createPerson(api, 'reader')));

  test.each([
    ['more', 'openid gps:read gps:posts', ['gps:read', 'openid']],
    ['something else alone', 'gps:posts', []],
    ['nothing in particular', '', ['gps:read', 'openid']],
    ['what the realm gives its own clients', 'openid gps:read roles gps-admin-api-audience', 'invalid_scope'],
    ['to stay while the person is away', 'openid gps:read offline_access', 'invalid_scope'],
  ])('that asks for %s gives what was granted at most', async (_, scope, granted) => {
    const narrow = await allowed(application, 'reader');
    // Said yes to another time, in another session.
    const wide = await allowed(application, 'reader', { scope: 'openid gps:read gps:posts' });
    expect(scopesOf(wide.access_token)).toContain('gps:posts');
    const answer = await refresh(application, narrow.refresh_token, scope);
    expect(answer.error ?? scopesOf(answer.access_token).sort()).toEqual(granted);
    if (answer.status === 200) expect(claims(answer.access_token).aud).toBe('gps-api');
  });

  test('is for the application that was allowed', async () => {
    const { refresh_token } = await allowed(application, 'reader');
    expect((await refresh(stranger, refresh_token)).error).toBe('invalid_grant');
  });

  test('gives nothing while the application is off', async () => {
    const { refresh_token } = await allowed(application, 'reader');
    await changeApplication(application, { enabled: false });
    try {
      expect((await refresh(application, refresh_token)).status).toBeGreaterThanOrEqual(400);
    } finally {
      await changeApplication(application, { enabled: true });
    }
  });
});

describe('without being shown anything (prompt=none)', () => {
  const silently = { prompt: 'none' };

  test('whoever has not said yes, or not to this much, or not any more, is sent back with interaction_required', async () => {
    const person = await createPerson(api, 'silent');
    const visitor = new Visitor(keycloakUrl());
    expect((await visit(stranger, 'silent', silently, visitor)).error).toBe('login_required');
    // Signed in by way of the other application.
    await allowed(application, 'silent', {}, visitor);
    const again = await visit(application, 'silent', silently, visitor);
    expect([again.error, again.code]).toEqual([null, expect.any(String)]);
    for (const attempt of [
      () => visit(stranger, 'silent', silently, visitor),
      () => visit(application, 'silent', { ...silently, scope: 'openid gps:read gps:posts' }, visitor),
      async () => {
        await asService('DELETE', `/users/${person}/consents/${application.id}`);
        return visit(application, 'silent', silently, visitor);
      },
    ]) {
      const { error, code } = await attempt();
      expect([error, code]).toEqual(['interaction_required', null]);
    }
  });
});

describe('a secret that was replaced', () => {
  test('is worth nothing from that moment on, at any endpoint', async () => {
    await createPerson(api, 'reader');
    const { refresh_token, access_token } = await allowed(application, 'reader');
    const waiting = await visit(application, 'reader');
    const made = (await (await asService('POST', `/clients/${application.inKeycloak}/client-secret`)).json()) as JsonObject;
    const renewed = { ...application, secret: text(made, 'value') };
    expect((await refresh(application, refresh_token)).error).toMatch(/^(unauthorized|invalid)_client$/);
    expect((await redeem(application, waiting.code ?? '', waiting.attempt.verifier)).error).toMatch(/^(unauthorized|invalid)_client$/);
    for (const endpoint of ['token/introspect', 'revoke', 'ext/par/request']) {
      const body = new URLSearchParams({ client_id: application.id, client_secret: application.secret, token: access_token });
      const answer = await fetch(`${issuer()}/protocol/openid-connect/${endpoint}`, { method: 'POST', body });
      expect([endpoint, [400, 401].includes(answer.status)]).toEqual([endpoint, true]);
    }
    expect((await refresh(renewed, refresh_token)).status).toBe(200);
    application = renewed;
  });
});
