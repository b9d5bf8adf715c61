import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { CLIENTS, authorization } from '../../../realm/test/authorization.ts';
import { createPerson, freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';
import { SoftwareAuthenticator, WITHOUT_PRESENCE, WITHOUT_VERIFICATION, type Assertion } from './software-authenticator.ts';

let api: AdminApi;
let count = 0;
let name: string;
let passkey: SoftwareAuthenticator;

beforeAll(async () => {
  api = await freshRealm();
});
beforeEach(async () => {
  name = `key_${Date.now().toString(36)}${(count++).toString(36)}`;
  passkey = await new SoftwareAuthenticator(await createPerson(api, name)).register(api);
});

const signInPage = () => new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
const post = (visitor: Visitor, fields: Record<string, string>) => visitor.submit(fields, 'id="webauth"').catch(() => visitor);
const isIn = (visitor: Visitor) => visitor.left?.searchParams.has('code') ?? false;

async function tryWith(change: Assertion = {}): Promise<Visitor> {
  const visitor = await signInPage();
  return post(visitor, passkey.answer(visitor, keycloakUrl(), change));
}

test('a passkey signs its owner in', async () => {
  expect(isIn(await tryWith())).toBe(true);
});

describe('an assertion is refused', () => {
  test.each<[string, Assertion]>([
    ['of another page', { origin: 'https://evil.example' }],
    ['of a page below ours', { origin: 'http://sign-in.localhost' }],
    ['of the same host at another port', { origin: 'http://localhost:1' }],
    ['for another relying party', { rpId: 'evil.example' }],
    ['for another challenge', { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    ['made for a registration', { type: 'webauthn.create' }],
    ['without the person having been verified', { flags: WITHOUT_VERIFICATION }],
    ['without anybody having been there', { flags: WITHOUT_PRESENCE }],
    ['for somebody else', { userHandle: '00000000-0000-4000-8000-000000000000' }],
  ])('%s', async (_what, change) => {
    const visitor = await tryWith(change);
    expect([isIn(visitor), visitor.status < 500]).toEqual([false, true]);
    expect(isIn(await tryWith())).toBe(true);
  });

  test('a second time, in another browser', async () => {
    const visitor = await signInPage();
    const fields = passkey.answer(visitor, keycloakUrl());
    expect(isIn(await post(visitor, fields))).toBe(true);
    expect(isIn(await post(await signInPage(), fields))).toBe(false);
  });

  test('whose counter went back, as that of a copy would', async () => {
    expect(isIn(await tryWith({ counter: 10 }))).toBe(true);
    expect(isIn(await tryWith({ counter: 10 }))).toBe(false);
    expect(isIn(await tryWith({ counter: 9 }))).toBe(false);
    expect(isIn(await tryWith({ counter: 11 }))).toBe(true);
  });

  test('of a credential that nobody has', async () => {
    const visitor = await signInPage();
    const stranger = new SoftwareAuthenticator('00000000-0000-4000-8000-000000000000');
    expect(isIn(await post(visitor, stranger.answer(visitor, keycloakUrl())))).toBe(false);
  });
});

test('its owner comes in while strangers guess at the password', async () => {
  for (let guess = 0; guess < 6; guess++) await (await signInPage()).submit({ username: name, password: `Wrong-Password-${guess}!` });
  const [person] = await api.get<{ id: string }[]>(`/users?exact=true&username=${name}`);
  expect(await api.get(`/attack-detection/brute-force/users/${person?.id}`)).toMatchObject({ disabled: true });
  expect(isIn(await tryWith())).toBe(true);
});
