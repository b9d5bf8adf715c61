import { expect, test } from '@playwright/test';
import { SignJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import { KeycloakAdmin } from '../keycloak-admin.ts';
import { platform } from '../platform.ts';
import { ADMIN_API, USER_API, askWhoAmI, memberTokens, staffTokens, staffWithoutFactor } from './tokens-of.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What somebody makes of an honest token. */
function forgeries(token: string): Record<string, string> {
  const claims = decodeJwt(token);
  const header = decodeProtectedHeader(token);
  const [head = '', , signature = ''] = token.split('.');
  return {
    'without an algorithm': `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`,
    'with another role and the old signature': `${head}.${part({ ...claims, roles: ['administrator'] })}.${signature}`,
    'that has expired, with the old signature': `${head}.${part({ ...claims, exp: 1 })}.${signature}`,
    'with an empty signature': `${head}.${part(claims)}.`,
    'that names its own keys': `${part({ ...header, jku: 'http://127.0.0.1:9/keys', jwk: { kty: 'oct', k: 'AAAA' } })}.${part(claims)}.${signature}`,
    'that is no token': 'not.a.token',
  };
}

test.describe('the members’ API', () => {
  test('takes a member’s token and nothing that was made of it', async () => {
    const tokens = await memberTokens();
    expect(await askWhoAmI(USER_API, tokens.access_token)).toMatchObject({
      status: 200,
      data: { me: { id: decodeJwt(tokens.access_token).sub } },
    });
    expect((await askWhoAmI(USER_API, null)).code).toBe('auth.required');
    for (const [label, forged] of Object.entries(forgeries(tokens.access_token))) {
      expect(await askWhoAmI(USER_API, forged), `a token ${label}`).toMatchObject({ status: 401, code: 'auth.token_invalid', data: null });
    }
    const publicKey = await (await fetch(`${platform.issuer}/protocol/openid-connect/certs`)).text();
    const symmetric = await new SignJWT(decodeJwt(tokens.access_token))
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(new TextEncoder().encode(publicKey));
    expect((await askWhoAmI(USER_API, symmetric)).code, 'signed with the public key as a secret').toBe('auth.token_invalid');
  });

  test('refuses an ID token, a refresh token, another realm’s and the staff client’s', async () => {
    const tokens = await memberTokens('marco');
    const foreign = {
      id: tokens.id_token,
      refresh: tokens.refresh_token,
      realm: await new KeycloakAdmin().token(),
      staff: (await staffTokens('sam')).access_token,
    };
    for (const [label, token] of Object.entries(foreign)) {
      expect(await askWhoAmI(USER_API, token ?? ''), label).toMatchObject({ status: 401, code: 'auth.token_invalid', data: null });
    }
  });
});

test.describe('the staff API', () => {
  test('takes staff with a second factor, and no token of a member', async () => {
    const staff = await staffTokens('ana');
    expect(await askWhoAmI(ADMIN_API, staff.access_token)).toMatchObject({
      status: 200,
      data: { me: { id: decodeJwt(staff.access_token).sub } },
    });
    expect((await askWhoAmI(ADMIN_API, (await memberTokens()).access_token)).code).toBe('auth.token_invalid');
    expect((await askWhoAmI(ADMIN_API, null)).code).toBe('auth.required');
    for (const [label, forged] of Object.entries(forgeries(staff.access_token)))
      expect((await askWhoAmI(ADMIN_API, forged)).code, label).toBe('auth.token_invalid');
  });

  test('is out of reach with a password alone', async () => {
    await expect(staffWithoutFactor('mara')).rejects.toThrow(/second factor is asked/);
  });
});

test('a machine’s token opens nothing', async () => {
  const response = await fetch(`${platform.issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'gps-api-service',
      client_secret: platform.secret('GPS_API_CLIENT_SECRET'),
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token: string };
  for (const api of [USER_API, ADMIN_API]) expect([401, 403], api).toContain((await askWhoAmI(api, token)).status);
});
