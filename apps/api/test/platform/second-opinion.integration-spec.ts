import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { KeySource } from '../../src/platform/auth/key-source.js';
import { TokenVerifier } from '../../src/platform/auth/token-verifier.js';
import { TestIssuer, type TokenOptions } from '../issuer.js';

interface GrantManager {
  validateToken(token: unknown, type: string): Promise<unknown>;
}
const require = createRequire(import.meta.url);
const Manager = require('keycloak-connect/middleware/auth-utils/grant-manager') as new (config: object) => GrantManager;
const Token = require('keycloak-connect/middleware/auth-utils/token') as new (token: string, clientId: string) => unknown;

/** Keycloak's own Node adapter, which knows nothing of our code, judges the same tokens: whatever it refuses, we must refuse. */
let issuer: TestIssuer;
let ours: (token: string) => Promise<boolean>;
let theirs: (token: string) => Promise<boolean>;
beforeAll(async () => {
  issuer = await TestIssuer.start();
  const verifier = new TokenVerifier(
    { issuer: issuer.issuer, audience: 'gps-api', clients: new Set(['gps-web']) },
    new KeySource(issuer.jwksUrl),
  );
  const manager = new Manager({ realmUrl: issuer.issuer, clientId: 'gps-api', verifyTokenAudience: true, minTimeBetweenJwksRequests: 0 });
  ours = (token) =>
    verifier.verify(token).then(
      () => true,
      () => false,
    );
  theirs = async (token) => {
    try {
      await manager.validateToken(new Token(token, 'gps-api'), 'Bearer');
      return true;
    } catch {
      return false;
    }
  };
});
afterAll(() => issuer.stop());

const now = Math.floor(Date.now() / 1000);
const changed = (token: string, index: number, value: string): string =>
  token
    .split('.')
    .map((part, i) => (i === index ? value : part))
    .join('.');
const foreign = async (): Promise<string> => {
  const other = await TestIssuer.start();
  return other.tokenFor().finally(() => other.stop());
};
const claims = (options: TokenOptions) => (): Promise<string> => issuer.tokenFor(options);

describe('both accept', () => {
  test.each<[string, TokenOptions]>([
    ['a plain token', {}],
    ['an audience among others', { aud: ['account', 'gps-api'] }],
    ['staff', { roles: ['administrator'], acr: '2' }],
  ])('%s', async (_, options) => {
    const token = await issuer.tokenFor(options);
    expect([await ours(token), await theirs(token)]).toEqual([true, true]);
  });
});

describe('both refuse', () => {
  test.each<[string, () => Promise<string>]>([
    ['an expired token', claims({ expiresIn: -60 })],
    ['another issuer', claims({ claims: { iss: 'https://evil.test/realms/grand-prix' } })],
    ['a slash behind the issuer', () => issuer.tokenFor({ claims: { iss: `${issuer.issuer}/` } })],
    ['another audience', claims({ aud: 'account' })],
    ['no audience', claims({ claims: { aud: undefined } })],
    ['an ID token', claims({ claims: { typ: 'ID' } })],
    ['a refresh token', claims({ claims: { typ: 'Refresh' } })],
    ['an unknown key', claims({ header: { kid: 'other' } })],
    ['a changed payload', async () => changed(await issuer.tokenFor(), 1, Buffer.from('{"sub":"x"}').toString('base64url'))],
    ['an empty signature', async () => changed(await issuer.tokenFor(), 2, '')],
    ['a foreign signature', async () => changed(await issuer.tokenFor(), 2, (await foreign()).split('.')[2] as string)],
    ['alg none', async () => changed(await issuer.tokenFor(), 0, Buffer.from('{"alg":"none"}').toString('base64url'))],
    ['garbage', async () => 'garbage'],
  ])('%s', async (_, make) => {
    const token = await make();
    expect([await ours(token), await theirs(token)]).toEqual([false, false]);
  });
});

describe('we alone refuse', () => {
  test.each<[string, TokenOptions]>([
    ['another client', { azp: 'evil' }],
    ['a token that is not valid yet', { claims: { nbf: now + 3600 } }],
    ['a token from the future', { claims: { iat: now + 3600 } }],
    ['a token without end', { claims: { exp: undefined } }],
    ['a machine', { claims: { sid: undefined } }],
    ['another header type', { header: { typ: 'logout+jwt' } }],
  ])('%s', async (_, options) => {
    const token = await issuer.tokenFor(options);
    expect([await ours(token), await theirs(token)]).toEqual([false, true]);
  });
});
