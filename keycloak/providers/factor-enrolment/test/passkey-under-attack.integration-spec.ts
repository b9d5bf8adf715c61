import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { CLIENTS, authorization, claims, redeem } from '../../../realm/test/authorization.ts';
import { createPerson, freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';
import { deviceWithPasskeys, registerPasskey, withPassword, type Device } from './virtual-authenticator.ts';

/** Many times what locks the password. With 500 it is the same, and takes longer. */
const GUESSES = 40;

let api: AdminApi;
let device: Device;
beforeAll(async () => {
  api = await freshRealm();
  device = await deviceWithPasskeys();
});
afterAll(() => device?.close());

async function guess(name: string, times: number): Promise<void> {
  const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
  for (let n = 0; n < times; n++) await visitor.submit({ username: name, password: `Wrong-Guess-${n}!` }, 'name="password"');
}

test('guessing a password does not keep the owner of a passkey out', async () => {
  const name = `attacked_${Date.now().toString(36).slice(-6)}`;
  const id = await createPerson(api, name);
  await device.touch(false);
  await device.page.goto(authorization(CLIENTS.web).url.href, { waitUntil: 'commit' });
  await withPassword(device.page, name);
  await device.touch(true);
  await device.page.locator('#gps-passkey-yes').click();
  await registerPasskey(device.page);
  await device.code();

  await guess(name, GUESSES);
  expect(await api.get(`/attack-detection/brute-force/users/${id}`)).toMatchObject({ disabled: true });

  await device.page.context().clearCookies();
  const attempt = authorization(CLIENTS.web);
  await device.page.goto(attempt.url.href, { waitUntil: 'commit' });
  const { access_token } = await redeem(CLIENTS.web, await device.code(), attempt.verifier);
  expect(claims(access_token)).toMatchObject({ preferred_username: name, amr: ['pop', 'mfa'] });
});
