import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../start-test-api.js';
import type { TokenOptions } from '../issuer.js';
import { ProbeModule } from './probe.module.js';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
let api: TestApi;
beforeAll(async () => (api = await startTestApi({ api: 'user', features: [ProbeModule] })), 60_000);
afterAll(() => api?.stop());

function logoutToken(sid: string | undefined, options: TokenOptions = {}): Promise<string> {
  return api.tokenFor({
    aud: 'gps-web',
    expiresIn: 60,
    header: { typ: 'logout+jwt', ...options.header },
    claims: { typ: 'Logout', azp: undefined, sid, events: { [EVENT]: {} }, ...options.claims },
    ...(options.sub && { sub: options.sub }),
    ...(options.aud && { aud: options.aud }),
  });
}

const post = (token: string): Promise<Response> =>
  api.fetch('/auth/backchannel-logout', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logout_token: token }),
  });

test('a logout token ends its session at once', async () => {
  const sid = randomUUID();
  const token = await api.tokenFor({ sid });
  expect((await api.graphql('{ whoami }', {}, token)).status).toBe(200);
  const response = await post(await logoutToken(sid));
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect((await api.graphql('{ whoami }', {}, token)).codes).toEqual(['auth.session_revoked']);
});

test('without a session it ends all sessions of the person', async () => {
  const sub = randomUUID();
  const token = await api.tokenFor({ sub });
  expect((await post(await logoutToken(undefined, { sub }))).status).toBe(200);
  expect((await api.graphql('{ whoami }', {}, token)).codes).toEqual(['auth.session_revoked']);
});

describe('is not believed', () => {
  const now = Math.floor(Date.now() / 1000);
  const FORGED: [string, TokenOptions][] = [
    ['without the event', { claims: { events: {} } }],
    ['with an event that is no object', { claims: { events: { [EVENT]: true } } }],
    ['with a nonce', { claims: { nonce: 'n' } }],
    ['for a foreign client', { aud: 'evil' }],
    ['of another issuer', { claims: { iss: 'https://evil.test' } }],
    ['that is old', { claims: { iat: now - 600 } }],
    ['without jti', { claims: { jti: undefined } }],
    ['that is an access token', { claims: { typ: 'Bearer' } }],
    ['that names nobody', { claims: { sub: undefined, sid: undefined } }],
  ];
  test.each(FORGED)('one %s', async (_, options) => {
    const sid = randomUUID();
    const response = await post(await logoutToken(sid, options));
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'auth.logout_token_invalid']);
    expect((await api.graphql('{ whoami }', {}, await api.tokenFor({ sid }))).status).toBe(200);
  });

  test('twice', async () => {
    const token = await logoutToken(randomUUID());
    expect([(await post(token)).status, (await post(token)).status]).toEqual([200, 400]);
  });

  test.each(['', 'a.b.c'])('garbage %j', async (token) => {
    expect((await post(token)).status).toBe(400);
  });
});
