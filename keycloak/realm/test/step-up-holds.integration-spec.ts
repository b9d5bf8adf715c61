import { beforeAll, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { AdminApi } from '../src/admin-api.ts';
import { text, type JsonObject } from '../src/json.ts';
import { CLIENTS, authorization, signInByForm } from './authorization.ts';
import { PASSWORD, TOTP_SECRET, createPerson, freshRealm, keycloakUrl } from './realm-under-test.ts';
import { Visitor } from './visitor.ts';

const ACTIONS = [
  'UPDATE_PASSWORD',
  'UPDATE_EMAIL',
  'CONFIGURE_TOTP',
  'webauthn-register',
  'webauthn-register-passwordless',
  'gps-sms-setup',
];

interface Person {
  readonly id: string;
  readonly visitor: Visitor;
}

let api: AdminApi;
const people = new Map<string, Person>();

/** Somebody with a password and an app, signed in to the web: both were asked for, and the session is of level 1 all the same. */
async function signedIn(name: string): Promise<Person> {
  const id = await createPerson(api, name, [], TOTP_SECRET);
  const visitor = await signInByForm(await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url), name);
  expect(visitor.left?.searchParams.get('code')).toBeTruthy();
  return { id, visitor };
}

/** From now on a session is too old after a second; the realm itself keeps Keycloak’s five minutes. */
const soonTooOld = (alias: string): Promise<unknown> =>
  api.put(`/authentication/required-actions/${alias}/config`, { config: { max_auth_age: '1' } });

beforeAll(async () => {
  api = await freshRealm();
  const names = [...ACTIONS.map((_, index) => `old_${index}`), 'old_delete', 'old_thief'];
  for (const name of names) people.set(name, await signedIn(name));
  const last = Date.now();
  for (const alias of [...ACTIONS, 'delete_credential']) await soonTooOld(alias);
  while (Date.now() - last < 2_500) await api.get('/authentication/required-actions');
});

const person = (name: string): Person => people.get(name) as Person;
const credentialsOf = async (id: string): Promise<string[]> =>
  (await api.get<JsonObject[]>(`/users/${id}/credentials`)).map((one) => text(one, 'type')).toSorted();
const appOf = async (id: string): Promise<string> =>
  text((await api.get<JsonObject[]>(`/users/${id}/credentials`)).find((one) => one['type'] === 'otp') ?? {}, 'id');

/** As somebody would who writes the address by hand, whatever our own page would have asked for. */
const act = (visitor: Visitor, action: string): Promise<Visitor> => visitor.open(authorization(CLIENTS.web, { kc_action: action }).url);

const typePassword = (visitor: Visitor): Promise<Visitor> => visitor.submit({ password: PASSWORD }, 'name="password"');

describe('a session that is too old', () => {
  test.each(ACTIONS.map((alias, index) => [alias, `old_${index}`] as const))(
    'is asked for password and second factor before %s',
    async (alias, name) => {
      const { visitor } = person(name);
      await act(visitor, alias);
      expect([visitor.left, visitor.asksFor('password')]).toEqual([null, true]);
      await typePassword(visitor);
      expect([visitor.left, visitor.asksFor('otp')]).toEqual([null, true]);
    },
  );

  test('is asked for both before a second factor is removed, so a password alone removes none', async () => {
    const { id, visitor } = person('old_delete');
    await act(visitor, `delete_credential:${await appOf(id)}`);
    expect(visitor.asksFor('password')).toBe(true);
    await typePassword(visitor);
    expect([visitor.asksFor('otp'), /Do you want to delete/.test(visitor.text)]).toEqual([true, false]);
    expect(await credentialsOf(id)).toContain('otp');
  });

  test('does nothing to somebody else’s', async () => {
    const { id } = person('old_0');
    const { visitor } = person('old_thief');
    await act(visitor, `delete_credential:${await appOf(id)}`);
    await signInByForm(visitor, 'old_thief');
    for (let page = 0; page < 2 && visitor.left === null && visitor.page.includes('<form'); page++) await visitor.submit({});
    expect(await credentialsOf(id)).toContain('otp');
  });
});

test('recovery codes come with the first app', async () => {
  const id = await createPerson(api, 'codes_app');
  const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web, { kc_action: 'CONFIGURE_TOTP' }).url);
  await signInByForm(visitor, 'codes_app');
  const secret = /id="totpSecret"[^>]*value="([^"]+)"/.exec(visitor.page)?.[1] ?? '';
  await visitor.submit({ totp: new TOTP({ secret: Secret.fromUTF8(secret) }).generate(), userLabel: 'Phone' });
  expect(visitor.page).toContain('kc-recovery-codes-list');
  await visitor.submit({}, 'generatedRecoveryAuthnCodes');
  expect(await credentialsOf(id)).toEqual(['otp', 'password', 'recovery-authn-codes']);
});
