import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { object, type JsonObject } from '../../../realm/src/json.ts';
import { CLIENTS, claims, redeem } from '../../../realm/test/authorization.ts';
import { createPerson, freshRealm } from '../../../realm/test/realm-under-test.ts';
import { fromEach } from '../../test-support/from-each.ts';
import { codeIn, isIn, messagesTo, newNumber, typeCode, withPassword, withPhone, wrong, type Visit } from './phone.ts';

const GUESSES = 500;
let api: AdminApi;
let name: string;
let id: string;
let number: string;
let count = 0;

beforeAll(async () => {
  api = await freshRealm();
});
beforeEach(async () => {
  name = `texted_${Date.now().toString(36)}${(count++).toString(36)}`.slice(0, 20);
  id = await createPerson(api, name);
  number = newNumber();
  await withPhone(api, id, number);
});

const lastCode = () => codeIn(messagesTo(number).at(-1));
const lockOf = () => api.get<JsonObject>(`/attack-detection/brute-force/users/${id}`);

async function tokenOf({ visitor, attempt }: Visit) {
  return claims((await redeem(CLIENTS.web, visitor.left?.searchParams.get('code') ?? '', attempt.verifier)).access_token);
}

describe('a code by text message', () => {
  test('is asked for after the password, and works once', async () => {
    const first = await withPassword(name);
    expect(isIn(first)).toBe(false);
    expect(messagesTo(number)).toHaveLength(1);
    const code = lastCode();
    await typeCode(first.visitor, code);
    expect(await tokenOf(first)).toMatchObject({ preferred_username: name, acr: '1', amr: ['pwd', 'sms', 'mfa'] });
    const second = await withPassword(name);
    await typeCode(second.visitor, code);
    expect(isIn(second)).toBe(false);
  });

  test('raises the level to 2 where it is asked for', async () => {
    const visit = await withPassword(name, { acr_values: '2' });
    await typeCode(visit.visitor, lastCode());
    expect(await tokenOf(visit)).toMatchObject({ acr: '2', amr: ['pwd', 'sms', 'mfa'] });
  });

  test('is sent again only after half a minute', async () => {
    const { visitor } = await withPassword(name);
    const sent = messagesTo(number).length;
    await visitor.submit({ resend: 'on' }, 'gps-sms-again');
    expect(visitor.text).toContain('Wait half a minute');
    expect(messagesTo(number)).toHaveLength(sent);
    await typeCode(visitor, lastCode());
    expect(visitor.left?.searchParams.has('code')).toBe(true);
  });

  test('is not sent to a country that was taken off the list since', async () => {
    const realm = await api.get('');
    await api.put('', { ...realm, attributes: { ...object(realm, 'attributes'), 'gps.sms.countries': 'AT' } });
    const sent = messagesTo(number).length;
    await withPassword(name);
    await api.put('', realm);
    expect(messagesTo(number)).toHaveLength(sent);
  });
});

describe('guessing a code', () => {
  test('500 times from one browser gets nowhere, not even with the right one in the end', async () => {
    const visit = await withPassword(name);
    const right = lastCode();
    for (let guess = 0; guess < GUESSES; guess++) {
      await typeCode(visit.visitor, wrong(right));
      expect(isIn(visit)).toBe(false);
    }
    await typeCode(visit.visitor, right);
    expect(isIn(visit)).toBe(false);
    expect(await lockOf()).toMatchObject({ disabled: true });
    expect(await api.get(`/users/${id}`)).toMatchObject({ enabled: true });
  });

  test('500 times from 100 addresses, by somebody who knows the password, gets nowhere and costs no messages', async () => {
    const sent = messagesTo(number).length;
    await fromEach(GUESSES / 5, async (address) => {
      const visit = await withPassword(name, {}, { headers: { 'x-forwarded-for': `10.3.0.${address}` } });
      for (let guess = 0; guess < 5; guess++) await typeCode(visit.visitor, String(20_000_000 + address * 5 + guess));
      expect(isIn(visit)).toBe(false);
    });
    expect(messagesTo(number).length - sent).toBeLessThanOrEqual(2);
    expect(await lockOf()).toMatchObject({ disabled: true });
  });

  test('the code of another sign-in is worth nothing', async () => {
    const first = await withPassword(name);
    const code = lastCode();
    const second = await withPassword(name);
    await typeCode(second.visitor, code);
    expect(isIn(second)).toBe(false);
    await typeCode(first.visitor, code);
    expect(isIn(first)).toBe(true);
  });
});
