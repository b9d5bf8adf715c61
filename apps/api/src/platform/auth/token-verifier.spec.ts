import { beforeAll, describe, expect, test } from '@jest/globals';
import { type CryptoKey, generateKeyPair, SignJWT } from 'jose';
import type { KeySource } from './key-source.js';
import { LogoutTokenVerifier } from './logout-token.js';
import { TokenVerifier } from './token-verifier.js';

const ISSUER = 'https://issuer.test/realms/grand-prix';
const SUBJECT = '0198a0b0-0000-7000-8000-000000000001';
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** An issuer whose key set holds keys of other algorithms too, as during a change of keys. */
const keys = new Map<string, { publicKey: CryptoKey; privateKey: CryptoKey }>();
let asked = 0;
const source = {
  keyFor: ({ alg }: { alg: string }) => {
    asked += 1;
    return Promise.resolve(keys.get(alg)?.publicKey);
  },
} as unknown as KeySource;
const tokens = new TokenVerifier({ issuer: ISSUER, audience: 'gps-api', clients: new Set(['gps-web']) }, source);
const logouts = new LogoutTokenVerifier({ issuer: ISSUER, clients: ['gps-web'] }, source);

beforeAll(async () => {
  for (const alg of ['RS256', 'RS384', 'PS256', 'ES256', 'EdDSA']) keys.set(alg, await generateKeyPair(alg));
});

const sign = (alg: string, claims: Record<string, unknown>, typ: string, audience: string): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg, typ, kid: 'k' })
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setSubject(SUBJECT)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(keys.get(alg)?.privateKey as CryptoKey);

const access = (alg: string, more: Record<string, unknown> = {}): Promise<string> =>
  sign(alg, { typ: 'Bearer', azp: 'gps-web', sid: 's', preferred_username: 'lena', ...more }, 'JWT', 'gps-api');
const logout = (alg: string): Promise<string> => sign(alg, { jti: 'j', sid: 's', events: { [EVENT]: {} } }, 'logout+jwt', 'gps-web');

describe('an algorithm', () => {
  test('is RS256', async () => {
    await expect(tokens.verify(await access('RS256'))).resolves.toMatchObject({ userId: SUBJECT });
    await expect(logouts.verify(await logout('RS256'))).resolves.toMatchObject({ sessionId: 's' });
  });

  test.each(['RS384', 'PS256', 'ES256', 'EdDSA'])('%s is refused, though the issuer has such a key', async (alg) => {
    await expect(tokens.verify(await access(alg))).rejects.toMatchObject({ code: 'auth.token_invalid' });
    await expect(logouts.verify(await logout(alg))).rejects.toMatchObject({ code: 'auth.logout_token_invalid' });
  });
});

test('a token that is too long is refused before any key is asked for', async () => {
  const long = await access('RS256', { padding: 'x'.repeat(8_192) });
  asked = 0;
  await expect(tokens.verify(long)).rejects.toMatchObject({ code: 'auth.token_invalid' });
  expect(asked).toBe(0);
});
