import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { text, type JsonObject } from '../../../realm/src/json.ts';
import { CLIENTS, authorization, signIn, signInByForm } from '../../../realm/test/authorization.ts';
import { TOTP_SECRET, createPerson, freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';
import { deviceWithPasskeys, registerPasskey, withPassword, type Device } from './virtual-authenticator.ts';

let api: AdminApi;
let device: Device | undefined;
beforeAll(async () => {
  api = await freshRealm();
});
afterEach(async () => {
  await device?.close();
  device = undefined;
});

const credentialOf = async (user: string, type: string): Promise<string> => {
  const credentials = await api.get<JsonObject[]>(`/users/${user}/credentials`);
  return text(credentials.find((one) => one['type'] === type) ?? {}, 'id');
};

/** The note of the newest sign-in. */
async function used(user: string): Promise<string> {
  const [event] = await api.get<{ details?: Record<string, string> }[]>(`/events?type=LOGIN&user=${user}&max=1`);
  return event?.details?.['gps-credential-used'] ?? 'none';
}

const justNow = (id: string): RegExp => new RegExp(`^${id} ${new Date().toISOString().slice(0, 13)}:[0-9:.]+Z$`);

/** By way of an empty page: the browser may still be arriving where the last sign-in sent it, at an address that nobody serves. */
async function open({ page }: Device): Promise<void> {
  await page.goto('about:blank').catch(() => page.goto('about:blank'));
  await page.goto(authorization(CLIENTS.web).url.href, { waitUntil: 'commit' });
}

describe('the event of a sign-in names the credential', () => {
  test('an authenticator app', async () => {
    const id = await createPerson(api, 'use_app', ['moderator'], TOTP_SECRET);
    await signIn(CLIENTS.admin, 'use_app');
    expect(await used(id)).toMatch(justNow(await credentialOf(id, 'otp')));
  });

  test('no credential after a password alone, nor again when the session is used again', async () => {
    const id = await createPerson(api, 'use_none');
    await signIn(CLIENTS.web, 'use_none');
    expect(await used(id)).toBe('none');
    const staff = await createPerson(api, 'use_again', ['moderator'], TOTP_SECRET);
    const visitor = await signInByForm(await new Visitor(keycloakUrl()).open(authorization(CLIENTS.admin).url), 'use_again');
    const first = await used(staff);
    await visitor.open(authorization(CLIENTS.web).url);
    expect(visitor.left?.searchParams.get('code')).toBeTruthy();
    expect(['none', first]).toContain(await used(staff));
    expect(first).toMatch(justNow(await credentialOf(staff, 'otp')));
  });

  test('a passkey', async () => {
    const name = `use_key_${Date.now().toString(36).slice(-6)}`;
    const id = await createPerson(api, name);
    device = await deviceWithPasskeys();
    await device.touch(false);
    await open(device);
    await withPassword(device.page, name);
    await device.touch(true);
    await device.page.locator('#gps-passkey-yes').click();
    await registerPasskey(device.page);
    await device.code();
    expect(await used(id)).toBe('none');
    await device.page.context().clearCookies();
    await open(device);
    await device.code();
    expect(await used(id)).toMatch(justNow(await credentialOf(id, 'webauthn-passwordless')));
  });
});
