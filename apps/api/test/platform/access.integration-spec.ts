import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TokenOptions } from '../issuer.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { ProbeModule } from './probe.module.js';

let api: TestApi;
beforeAll(async () => (api = await startTestApi({ api: 'user', features: [ProbeModule] })), 60_000);
afterAll(() => api?.stop());

describe('the guard', () => {
  test('lets anybody do what is public', async () => {
    expect((await api.graphql('{ hello }')).data).toEqual({ hello: 'hello ' });
  });

  test.each(['{ whoami }', '{ staffOnly }', 'mutation { write }'])('asks the signed-out to sign in for %s', async (query) => {
    expect(await api.graphql(query)).toMatchObject({ status: 401, codes: ['auth.required'] });
  });

  test('refuses what declares nothing, even to an administrator', async () => {
    const token = await api.tokenFor({ roles: ['administrator'] });
    expect(await api.graphql('{ undeclared }', {}, token)).toMatchObject({ status: 403, codes: ['auth.undeclared_access'] });
    const response = await api.fetch('/probe/undeclared', { headers: { authorization: `Bearer ${token}` } });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([403, 'auth.undeclared_access']);
  });

  test('holds permissions apart', async () => {
    expect((await api.graphql('{ staffOnly }', {}, await api.tokenFor())).codes).toEqual(['auth.forbidden']);
    expect((await api.graphql('{ staffOnly }', {}, await api.tokenFor({ roles: ['support'] }))).status).toBe(200);
  });

  test('stands before REST handlers too', async () => {
    expect((await api.fetch('/probe/signed-in')).status).toBe(401);
    const response = await api.fetch('/probe/signed-in', { headers: { authorization: `Bearer ${await api.tokenFor()}` } });
    expect(response.status).toBe(200);
  });
});

describe('step-up', () => {
  const CASES: [string, string, TokenOptions, object | null][] = [
    ['a password where a second factor is asked', '{ strong }', { acr: '1' }, { acr: 2, maxAge: null }],
    ['a second factor', '{ strong }', { acr: '2' }, null],
    ['an acr that is no number', '{ strong }', { acr: 'gold' }, { acr: 2, maxAge: null }],
    ['a sign-in of two minutes ago where one is asked', '{ recent }', { authAge: 120 }, { acr: 1, maxAge: 60 }],
    ['a token that does not say when', '{ recent }', { claims: { auth_time: undefined } }, { acr: 1, maxAge: 60 }],
    ['a fresh sign-in', '{ recent }', { authAge: 5 }, null],
  ];
  test.each(CASES)('%s', async (_, query, options, needed) => {
    const answer = await api.graphql(query, {}, await api.tokenFor(options));
    if (needed) expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'auth.step_up_required', details: needed } }] });
    else expect(answer).toMatchObject({ status: 200, errors: [] });
  });
});
