import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { object, text, type JsonObject } from '../../../realm/src/json.ts';
import { CLIENTS } from '../../../realm/test/authorization.ts';
import { createPerson, freshRealm } from '../../../realm/test/realm-under-test.ts';
import {
  allMessages,
  codeIn,
  isIn,
  keepRecoveryCodes,
  messagesTo,
  newNumber,
  setUp,
  typeCode,
  withPassword,
  withPhone,
  wrong,
} from './phone.ts';

let api: AdminApi;
let name: string;
let id: string;
let count = 0;
let changing: Awaited<ReturnType<typeof beginChange>>;

const another = () => `phone_${Date.now().toString(36)}${(count++).toString(36)}`;

beforeAll(async () => {
  api = await freshRealm();
  changing = await beginChange();
});
beforeEach(async () => {
  name = another();
  id = await createPerson(api, name);
});

const credentialTypes = async (user = id) =>
  (await api.get<JsonObject[]>(`/users/${user}/credentials`)).map((one) => text(one, 'type')).toSorted();

/** Somebody who has just proven the old phone. Between two messages there is half a minute, which passes while the other tests run. */
async function beginChange() {
  const person = another();
  const [old, user] = [newNumber(), await createPerson(api, person)];
  await withPhone(api, user, old);
  const { visitor } = await setUp(person);
  await typeCode(visitor, codeIn(messagesTo(old)[0]));
  return { visitor, user, sentAt: Date.now() };
}

describe('a number becomes a second factor', () => {
  test('once the code sent to it is typed, and recovery codes come with it', async () => {
    const number = newNumber();
    const visit = await setUp(name);
    await visit.visitor.submit({ number: number.replace(/(\d{4})(?=\d{4})/, '$1 ') }, 'gps-sms-setup');
    expect(await credentialTypes()).toEqual(['password']);
    expect(visit.visitor.text).toMatch(/sent to \+49 ••• \d\d/);
    const [message] = messagesTo(number);
    expect(message?.text).toBe(`${codeIn(message)} is your code for Grand Prix Social. Nobody of ours will ask you for it.`);
    await typeCode(visit.visitor, codeIn(message));
    expect(visit.visitor.page).toContain('kc-recovery-codes-list');
    expect(isIn(visit)).toBe(false);
    await keepRecoveryCodes(visit.visitor);
    expect(visit.visitor.left?.searchParams.get('kc_action_status')).toBe('success');
    expect(await credentialTypes()).toEqual(['gps-sms', 'password', 'recovery-authn-codes']);
  });

  test('not by a wrong code, and after five tries not by the right one either', async () => {
    const number = newNumber();
    const { visitor } = await setUp(name);
    await visitor.submit({ number }, 'gps-sms-setup');
    const right = codeIn(messagesTo(number)[0]);
    for (let guess = 0; guess < 5; guess++) {
      await typeCode(visitor, wrong(right));
      expect(visitor.text).toContain('This code is not right.');
    }
    await typeCode(visitor, right);
    expect(visitor.text).toContain('no longer valid');
    expect(await credentialTypes()).toEqual(['password']);
  });
});

describe('no message goes to', () => {
  test.each([
    ['a premium number', '+499001234567'],
    ['a shared-cost number', '+498001234567'],
    ['a landline', '+4930123456'],
    ['a satellite phone', '+881612345678'],
    ['a country that is not on the list', '+79123456789'],
    ['an island that shares a list country’s prefix', '+18762101234'],
    ['a number without its country', '015123456789'],
    ['a number that is too long', '+4915123456789012345'],
    ['a number with an extension', '+4915123456789;ext=5'],
    ['something else', '<script>alert(1)</script>'],
    ['nothing', ''],
    ['a flood of digits', `+49${'1'.repeat(5000)}`],
  ])('%s', async (_what, number) => {
    const before = allMessages().length;
    const { visitor } = await setUp(name);
    await visitor.submit({ number }, 'gps-sms-setup');
    expect(visitor.status).toBe(200);
    expect(visitor.text).toContain('We cannot send messages to this number.');
    expect(allMessages()).toHaveLength(before);
  });

  test.each<[string, Record<string, string>]>([
    ['a realm that names no country', { 'gps.sms.countries': '' }],
    ['a realm whose budget of the day is used up', { 'gps.sms.perDay': '0' }],
    ['anybody, in a realm that does not say who its staff are', { 'gps.staff.roles': '' }],
  ])('%s', async (_what, attributes) => {
    const realm = await api.get('');
    await api.put('', { ...realm, attributes: { ...object(realm, 'attributes'), ...attributes } });
    const before = allMessages().length;
    const { visitor } = await setUp(name);
    if (visitor.asksFor('number')) await visitor.submit({ number: newNumber() }, 'gps-sms-setup');
    await api.put('', realm);
    expect(visitor.asksFor('code')).toBe(false);
    expect(allMessages()).toHaveLength(before);
  });
});

describe('staff', () => {
  test('cannot set it up', async () => {
    await api.post(`/users/${id}/role-mappings/realm`, [await api.get('/roles/support')]);
    const { visitor } = await setUp(name);
    expect(visitor.asksFor('number')).toBe(false);
    expect(visitor.left?.searchParams.get('code') ?? null).toBeNull();
  });

  test('are not asked for it when they bring it along: they choose a passkey or an app instead', async () => {
    await withPhone(api, id, newNumber());
    await api.post(`/users/${id}/role-mappings/realm`, [await api.get('/roles/support')]);
    const { visitor } = await withPassword(name, {}, { client: CLIENTS.admin });
    expect(visitor.asksFor('code')).toBe(false);
    expect(visitor.text).toContain('Set up a second factor');
  });
});

test('a new number takes the place of the old', async () => {
  const { visitor, user, sentAt } = changing;
  await sleep(Math.max(0, sentAt + 30_500 - Date.now()));
  const number = newNumber();
  await visitor.submit({ number }, 'gps-sms-setup');
  await typeCode(visitor, codeIn(messagesTo(number)[0]));
  await keepRecoveryCodes(visitor);
  expect(await credentialTypes(user)).toEqual(['gps-sms', 'password', 'recovery-authn-codes']);
});
