import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { text, type JsonObject } from '../../../realm/src/json.ts';
import { CLIENTS, authorization, claims, redeem, type Attempt, type TestClient } from '../../../realm/test/authorization.ts';
import { createPerson, freshRealm } from '../../../realm/test/realm-under-test.ts';
import { browserWithProducts, deviceWithPasskeys, registerPasskey, withPassword, type Device } from './virtual-authenticator.ts';

let api: AdminApi;
let browser: Browser;
let device: Device;
let name: string;
let id: string;

beforeAll(async () => {
  [api, browser] = await Promise.all([freshRealm(), browserWithProducts()]);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  name = `pass_${Date.now().toString(36)}`;
  id = await createPerson(api, name);
  device = await deviceWithPasskeys(browser);
});
afterEach(async () => {
  await device.close();
});

async function open(client: TestClient = CLIENTS.web, change: Record<string, string> = {}): Promise<Attempt> {
  const attempt = authorization(client, change);
  await device.page.goto(attempt.url.href, { waitUntil: 'commit' });
  return attempt;
}

async function tokenOf(client: TestClient, attempt: Attempt) {
  return claims((await redeem(client, await device.code(), attempt.verifier)).access_token);
}

async function acceptOffer(): Promise<void> {
  await device.page.locator('#gps-passkey-yes').click();
  await registerPasskey(device.page);
}

const credentials = async () => (await api.get<JsonObject[]>(`/users/${id}/credentials`)).map((one) => text(one, 'type')).toSorted();

describe('a passkey', () => {
  test('is offered after a sign-in with a password, and then signs in without a name or a password', async () => {
    await device.touch(false);
    await open();
    await withPassword(device.page, name);
    await device.touch(true);
    await acceptOffer();
    await device.code();
    expect(await credentials()).toEqual(['password', 'webauthn-passwordless']);
    await device.page.context().clearCookies();
    const attempt = await open();
    expect(await tokenOf(CLIENTS.web, attempt)).toMatchObject({ preferred_username: name, acr: '1', amr: ['pop', 'mfa'] });
  });

  test('counts as level 2, at once and as a step up of a session that began with it', async () => {
    await device.touch(false);
    await open();
    await withPassword(device.page, name);
    await device.touch(true);
    await acceptOffer();
    await device.code();
    await device.page.context().clearCookies();
    const atOnce = await open(CLIENTS.web, { acr_values: '2' });
    expect(await tokenOf(CLIENTS.web, atOnce)).toMatchObject({ acr: '2', amr: ['pop', 'mfa'] });
    await device.page.context().clearCookies();
    expect(await tokenOf(CLIENTS.web, await open())).toMatchObject({ acr: '1' });
    const later = await open(CLIENTS.web, { acr_values: '2' });
    await device.page.locator('#authenticateWebAuthnButton').click();
    expect(await tokenOf(CLIENTS.web, later)).toMatchObject({ acr: '2', amr: ['pop', 'mfa'] });
  });

  test('can be declined, and is then not offered again for a month', async () => {
    await device.touch(false);
    await open();
    await withPassword(device.page, name);
    await device.page.locator('#gps-passkey-no').click();
    await device.code();
    await device.page.context().clearCookies({ name: /KEYCLOAK|AUTH_SESSION|KC_/ });
    await open();
    await withPassword(device.page, name);
    await device.code();
    const user = await api.get<JsonObject>(`/users/${id}`);
    const monthAgo = String(Date.now() - 31 * 24 * 3600 * 1000);
    await api.put(`/users/${id}`, { ...user, attributes: { passkeyOfferedAt: [monthAgo] } });
    await device.page.context().clearCookies({ name: /KEYCLOAK|AUTH_SESSION|KC_/ });
    await open();
    await withPassword(device.page, name);
    await device.page.locator('#gps-passkey-no').waitFor();
  });

  test('is what staff without a second factor may choose, and opens the staff client from then on', async () => {
    await api.post(`/users/${id}/role-mappings/realm`, [await api.get('/roles/moderator')]);
    await device.touch(false);
    const first = await open(CLIENTS.admin);
    await withPassword(device.page, name);
    await device.touch(true);
    await device.page.locator('#gps-choose-passkey').click();
    await registerPasskey(device.page);
    expect(await tokenOf(CLIENTS.admin, first)).toMatchObject({ acr: '2' });
    await device.page.context().clearCookies();
    const second = await open(CLIENTS.admin);
    expect(await tokenOf(CLIENTS.admin, second)).toMatchObject({
      acr: '2',
      amr: ['pop', 'mfa'],
      roles: expect.arrayContaining(['moderator']),
    });
  });
});
