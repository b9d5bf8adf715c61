import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWTHeaderParameters } from 'jose';
import { KeySource } from './key-source.js';

const URL = 'http://issuer.test/certs';
const header = (kid: string): JWTHeaderParameters => ({ alg: 'RS256', kid });
const TOKEN = { payload: '', signature: '' };
let jwk: object;
beforeAll(async () => {
  jwk = { ...(await exportJWK((await generateKeyPair('RS256', { extractable: true })).publicKey)), use: 'sig', alg: 'RS256' };
});

function source(answers: () => Response) {
  let now = 1_000_000;
  const request = jest.fn(async () => answers());
  return { keys: new KeySource(URL, () => now, request as unknown as typeof fetch), request, pass: (ms: number) => (now += ms) };
}
const set = (...kids: string[]): Response => Response.json({ keys: kids.map((kid) => ({ ...jwk, kid })) });

describe('the signing keys', () => {
  test('are fetched once and asked for again after 30 s at the earliest', async () => {
    const { keys, request, pass } = source(() => set('a'));
    for (let i = 0; i < 100; i += 1) await keys.keyFor(header('a'), TOKEN);
    await expect(keys.keyFor(header('unknown'), TOKEN)).rejects.toThrow();
    expect(request).toHaveBeenCalledTimes(1);
    pass(31_000);
    for (let i = 0; i < 100; i += 1) await expect(keys.keyFor(header(`unknown-${i}`), TOKEN)).rejects.toThrow();
    expect(request).toHaveBeenCalledTimes(2);
  });

  test('a rotated key is found, and an old one that was taken away is not', async () => {
    let current = ['old'];
    const { keys, pass } = source(() => set(...current));
    await keys.keyFor(header('old'), TOKEN);
    current = ['new'];
    pass(31_000);
    await keys.keyFor(header('new'), TOKEN);
    await expect(keys.keyFor(header('old'), TOKEN)).rejects.toThrow();
  });

  test('stay in force for hours while the issuer cannot be reached', async () => {
    let up = true;
    const { keys, pass } = source(() => (up ? set('a') : new Response('', { status: 502 })));
    await keys.keyFor(header('a'), TOKEN);
    up = false;
    for (let hour = 0; hour < 3; hour += 1) {
      pass(3_600_000);
      await expect(keys.keyFor(header('a'), TOKEN)).resolves.toBeDefined();
    }
  });

  test('never known: nothing can be said about a token', async () => {
    const { keys } = source(() => new Response('', { status: 502 }));
    await expect(keys.keyFor(header('a'), TOKEN)).rejects.toMatchObject({ name: 'KeysUnavailable' });
  });
});
