import { expect, test } from '@jest/globals';
import { authOptions } from './auth-options.ts';
import { oidcEndpoints } from './oidc-endpoints.ts';
import { endSessionUrl } from './sign-out.ts';

const endpoints = oidcEndpoints('https://id.example', 'grand-prix', 'http://keycloak:8080');

function options(secure: boolean) {
  const started: unknown[] = [];
  const sessions = {
    endpoints,
    start: async (tokens: unknown) => (started.push(tokens), 'opaque-key'),
    get: async () => null,
    end: async () => null,
  };
  const pages = { signIn: '/sign-in', error: '/sign-in/error' };
  return { started, ...authOptions({ app: 'gps-web', secret: 's', secure, clientId: 'gps-web', clientSecret: 'c', sessions, pages }) };
}

test('over https every cookie is bound to the host; names differ between apps', () => {
  for (const { name, options: flags } of Object.values(options(true).cookies)) {
    expect(name).toMatch(/^__Host-gps-web\./);
    expect(flags).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/', secure: true });
  }
  expect(options(false).cookies.sessionToken.name).toBe('gps-web.session');
});

test('the cookie holds the opaque key and nothing of the person or the tokens', async () => {
  const { callbacks, started } = options(true);
  const account = { access_token: 'a', refresh_token: 'r', id_token: 'i', expires_at: Math.floor(Date.now() / 1000) + 300 };
  const token = await callbacks.jwt({ token: { name: 'Lena', email: 'lena@example.test', sub: '1' }, account });
  expect(token).toEqual({ key: 'opaque-key' });
  expect(started).toHaveLength(1);
  expect(await callbacks.jwt({ token: { ...token, email: 'x' } })).toEqual({ key: 'opaque-key' });
});

test('signing in is bound to the browser by PKCE, state and nonce', () => {
  expect(options(true).providers[0]?.checks).toEqual(['pkce', 'state', 'nonce']);
});

test('the browser is sent to the public address, this server asks the internal one', () => {
  expect(endpoints.authorization).toBe('https://id.example/realms/grand-prix/protocol/openid-connect/auth');
  expect(endpoints.token).toBe('http://keycloak:8080/realms/grand-prix/protocol/openid-connect/token');
  const url = new URL(endSessionUrl(endpoints, 'gps-web', 'https://app.example/', 'id-token'));
  expect(url.origin).toBe('https://id.example');
  expect(url.searchParams.get('id_token_hint')).toBe('id-token');
});
