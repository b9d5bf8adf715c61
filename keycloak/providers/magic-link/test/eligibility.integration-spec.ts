import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROLES, roleNames } from '@gps/permissions';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { object, text, type JsonObject } from '../../../realm/src/json.ts';
import { readRealmFile } from '../../../realm/src/realm-file.ts';
import { MailSink } from '../../../realm/test/mail-sink.ts';
import { createPerson, freshRealm } from '../../../realm/test/realm-under-test.ts';
import { ask, chooseMail, codeIn, isIn, nextMail, noMail, realmWithMail, typeCode } from './mail-sign-in.ts';

const sink = new MailSink();
let api: AdminApi;
const unique = (name: string) => `${name}_${Date.now().toString(36)}`;

beforeAll(async () => {
  await sink.start();
  api = await realmWithMail(sink);
});
afterAll(async () => {
  await freshRealm();
  await sink.stop();
});

async function change(id: string, changes: JsonObject): Promise<void> {
  await api.put(`/users/${id}`, { ...(await api.get<JsonObject>(`/users/${id}`)), ...changes });
}

describe('who gets no mail', () => {
  test('the roles that the realm calls staff are those of the product', async () => {
    const staff = roleNames.filter((role) => ROLES[role].staff).toSorted();
    expect(text(object(await readRealmFile(), 'attributes'), 'gps.staff.roles').split(',')).toEqual(staff);
  });

  test.each(roleNames.filter((role) => ROLES[role].staff))('a %s', async (role) => {
    const name = unique('staff');
    await createPerson(api, name, [role]);
    const before = sink.received.length;
    await ask(name);
    await noMail(sink, before);
  });

  test('everybody, in a realm that does not say who its staff are', async () => {
    const name = unique('fan');
    await createPerson(api, name);
    const realm = await api.get('');
    await api.put('', { ...realm, attributes: { ...object(realm, 'attributes'), 'gps.staff.roles': '' } });
    const before = sink.received.length;
    await ask(name);
    await noMail(sink, before);
    await api.put('', realm);
  });

  test.each<[string, JsonObject]>([
    ['a locked account', { enabled: false }],
    ['an address nobody confirmed', { emailVerified: false }],
  ])('%s', async (_what, changes) => {
    const name = unique('out');
    await change(await createPerson(api, name), changes);
    const before = sink.received.length;
    await ask(name);
    await noMail(sink, before);
  });

  test.each([
    ['a second receiver behind a line break', 'fan@fans.example\r\nBcc: evil@fans.example'],
    ['quotes', '"fan@fans.example"@evil.example'],
    ['a look-alike at sign', 'fan＠fans.example'],
    ['two addresses', 'fan@fans.example,evil@evil.example'],
    ['a pattern', '%@fans.example'],
    ['a zero byte', 'fan@fans.example\u0000'],
  ])('a name with %s', async (_what, typed) => {
    const before = sink.received.length;
    const { visitor } = await chooseMail();
    await visitor.submit({ username: typed }, 'gps-link-request');
    expect(visitor.status).toBe(200);
    await noMail(sink, before);
  });
});

describe('between mail and answer', () => {
  test.each<[string, (id: string) => Promise<unknown>]>([
    ['the address changed', (id) => change(id, { email: `${unique('moved')}@fans.example` })],
    ['the account was locked', (id) => change(id, { enabled: false })],
    ['the fan became staff', async (id) => api.post(`/users/${id}/role-mappings/realm`, [await api.get('/roles/moderator')])],
    ['the account was deleted', (id) => api.delete(`/users/${id}`)],
  ])('%s: the right code is refused like a wrong one', async (_what, happen) => {
    const name = unique('mid');
    const id = await createPerson(api, name);
    const waiting = await ask(name);
    const code = codeIn(await nextMail(sink, `${name}@fans.example`));
    await happen(id);
    await typeCode(waiting.visitor, code);
    expect(isIn(waiting)).toBe(false);
    expect(waiting.visitor.status).toBe(200);
  });
});
