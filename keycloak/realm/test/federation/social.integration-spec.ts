import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { text, type JsonObject } from '../../src/json.ts';
import { CLIENTS, claims, redeem } from '../authorization.ts';
import { freshRealm, keycloakUrl } from '../realm-under-test.ts';
import { Visitor } from '../visitor.ts';
import { accountsWith, codeOf, comeBack, federatedRealm, goTo, linksOf, removeAccounts } from './federated-realm.ts';
import { SETTINGS, SocialSandbox, type Faults } from './social-sandbox.ts';

const sandbox = new SocialSandbox();
const FERNANDA = { sub: '1180', name: 'Fernanda', email: 'fernanda@mail.example', email_verified: true };
let api: AdminApi;

beforeAll(async () => {
  await sandbox.start();
  api = await federatedRealm({ ...SETTINGS, SOCIAL_SANDBOX_URL: sandbox.url });
});
beforeEach(async () => {
  sandbox.faults = {};
  await removeAccounts(api, FERNANDA.email);
});
afterAll(async () => {
  await freshRealm();
  await sandbox.stop();
});

describe('signing in through', () => {
  test('Google makes an account with a name of one’s own and a proven address', async () => {
    const { visitor, attempt } = await comeBack(sandbox, 'google', FERNANDA);
    expect(visitor.asksFor('username')).toBe(true);
    await visitor.submit({ username: 'fernanda_g', email: FERNANDA.email });
    const answer = await redeem(CLIENTS.web, codeOf(visitor) ?? '', attempt.verifier);
    expect(claims(answer.access_token)).toMatchObject({
      preferred_username: 'fernanda_g',
      email_verified: true,
      acr: '1',
      roles: ['member'],
    });
    const [account] = await accountsWith(api, FERNANDA.email);
    expect(await linksOf(api, text(account ?? {}, 'id'))).toEqual(['google:1180']);
  });

  test.each(['facebook', 'x'])('%s makes an account whose address is proven by a mail of ours first', async (alias) => {
    const { visitor } = await comeBack(sandbox, alias, FERNANDA);
    await visitor.submit({ username: `fernanda_${alias[0]}`, email: FERNANDA.email });
    expect(codeOf(visitor)).toBeNull();
    const [account] = await accountsWith(api, FERNANDA.email);
    expect(account).toMatchObject({ emailVerified: false });
    expect(await linksOf(api, text(account ?? {}, 'id'))).toEqual([`${alias}:1180`]);
  });

  test('the same subject is the same person, whatever the address says by then', async () => {
    const first = await comeBack(sandbox, 'google', FERNANDA);
    await first.visitor.submit({ username: 'fernanda_g', email: FERNANDA.email });
    const again = await comeBack(sandbox, 'google', { ...FERNANDA, email: 'lena@fans.example' });
    const answer = await redeem(CLIENTS.web, codeOf(again.visitor) ?? '', again.attempt.verifier);
    expect(claims(answer.access_token)).toMatchObject({ preferred_username: 'fernanda_g', email: FERNANDA.email });
  });
});

describe('a provider that is wrong lets nobody in', () => {
  test.each<[string, Faults]>([
    ['a signature by another key', { signature: 'other key' }],
    ['no signature', { signature: 'none' }],
    ['a signature with what is public', { signature: 'shared secret' }],
    ['another nonce', { claims: { nonce: 'other' } }],
    ['no nonce', { withoutNonce: true }],
    ['another issuer', { claims: { iss: 'https://accounts.google.com' } }],
    ['another audience', { claims: { aud: 'somebody-else' } }],
    ['another authorised party', { claims: { azp: 'somebody-else', aud: ['grand-prix-social', 'somebody-else'] } }],
    ['a token of an hour ago', { claims: { exp: Math.floor(Date.now() / 1000) - 3600 } }],
    ['a token by a clock two minutes slow', { claims: { exp: Math.floor(Date.now() / 1000) - 120 } }],
    ['a token by a clock two minutes fast', { claims: { nbf: Math.floor(Date.now() / 1000) + 240 } }],
    ['a token of tomorrow', { claims: { nbf: Math.floor(Date.now() / 1000) + 86_400 } }],
    ['a token without subject', { claims: { sub: undefined } }],
    ['a profile of somebody else', { profile: { sub: '4711' } }],
    ['an answer that is no JSON', { garbage: true }],
    ['an answer 500', { status: 500 }],
    ['no answer with the token', { neverAnswers: 'token' }],
    ['no answer with the keys', { neverAnswers: 'keys' }],
    ['no answer with the profile', { neverAnswers: 'userinfo' }],
  ])('%s', async (_name, faults) => {
    sandbox.faults = faults;
    const began = Date.now();
    const { visitor } = await comeBack(sandbox, 'google', FERNANDA);
    expect(visitor.asksFor('username') && !visitor.asksFor('password')).toBe(false);
    expect(codeOf(visitor)).toBeNull();
    // The page says so and leaves the other ways in.
    expect(visitor.text).toMatch(/Could not|Unexpected error|Invalid|failed|timed out|no longer/i);
    expect(await accountsWith(api, FERNANDA.email)).toEqual([]);
    expect(Date.now() - began).toBeLessThan(15_000);
  });

  test('one that is late is waited for', async () => {
    sandbox.faults = { tokenDelay: 2000 };
    const { visitor } = await comeBack(sandbox, 'google', FERNANDA);
    expect(visitor.asksFor('username')).toBe(true);
  });
});

describe('an answer that was not asked for here', () => {
  test.each<[string, (url: URL) => URL]>([
    ['another state', (url) => changed(url, (copy) => copy.searchParams.set('state', 'other.state.here'))],
    ['no state', (url) => changed(url, (copy) => copy.searchParams.delete('state'))],
    ['at the address of another provider', (url) => changed(url, (copy) => (copy.pathname = copy.pathname.replace('google', 'facebook')))],
    ['without a code', (url) => changed(url, (copy) => copy.searchParams.delete('code'))],
    ['with a code nobody issued', (url) => changed(url, (copy) => copy.searchParams.set('code', 'invented'))],
  ])('%s is refused', async (_name, change) => {
    sandbox.who = FERNANDA;
    const { visitor } = await goTo('google');
    await visitor.open(change(await sandbox.agree(visitor.left)));
    expect([codeOf(visitor), await accountsWith(api, FERNANDA.email)]).toEqual([null, []]);
  });

  test('in another browser it is refused', async () => {
    sandbox.who = FERNANDA;
    const { visitor } = await goTo('google');
    const other = await new Visitor(keycloakUrl()).open(await sandbox.agree(visitor.left));
    expect([codeOf(other), await accountsWith(api, FERNANDA.email)]).toEqual([null, []]);
    expect(other.asksFor('username') && !other.asksFor('password')).toBe(false);
  });

  test('a second time it is refused', async () => {
    sandbox.who = FERNANDA;
    const { visitor } = await goTo('google');
    const back = await sandbox.agree(visitor.left);
    await visitor.open(back);
    const before = sandbox.requests.length;
    await visitor.open(back);
    expect(codeOf(visitor)).toBeNull();
    expect(sandbox.requests.slice(before)).not.toContain('GET /openidconnect.googleapis.com/v1/userinfo');
  });
});

test('without its settings a provider is switched off and its links are kept', async () => {
  const { visitor } = await comeBack(sandbox, 'google', FERNANDA);
  await visitor.submit({ username: 'fernanda_g', email: FERNANDA.email });
  await freshRealm();
  const off = await goTo('google');
  expect(off.visitor.left).toBeNull();
  expect(off.visitor.text).not.toMatch(/Google|Facebook/);
  const [account] = await accountsWith(api, FERNANDA.email);
  expect(await linksOf(api, text(account ?? {}, 'id'))).toEqual(['google:1180']);
  expect((await api.get<JsonObject[]>('/identity-provider/instances')).filter((one) => one['enabled'] !== false)).toEqual([]);
});

function changed(url: URL, change: (copy: URL) => unknown): URL {
  const copy = new URL(url);
  change(copy);
  return copy;
}
