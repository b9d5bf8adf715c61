import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROLES, roleNames } from '@gps/permissions';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { object, text, type JsonObject } from '../../../realm/src/json.ts';
import { readRealmFile } from '../../../realm/src/realm-file.ts';
import { MailSink } from '../../../realm/test/mail-sink.ts';
import { createPerson } from '../../../realm/test/realm-under-test.ts';
import { ask, chooseMail, codeIn, isIn, nextMail, realmWithMail, timeForMail, typeCode } from './mail-sign-in.ts';

const sink = new MailSink();
let api: AdminApi;
const unique = (name: string) => `${name}_${Date.now().toString(36)}`;

beforeAll(async () => {
  await sink.start();
  api = await realmWithMail(sink);
});
afterAll(() => sink.stop());

async function change(id: string, changes: JsonObject): Promise<void> {
  await api.put(`/users/${id}`, { ...(await api.get<JsonObject>(`/users/${id}`)), ...changes });
}

const OUT: Readonly<Record<string, JsonObject>> = {
  'a locked account': { enabled: false },
  'an address nobody confirmed': { emailVerified: false },
};
/** What is typed for the address of somebody who would get a mail if it were taken for that address. */
const TYPED: Readonly<Record<string, (name: string) => string>> = {
  'a second receiver behind a line break': (name) => `${name}@fans.example\r\nBcc: evil@fans.example`,
  quotes: (name) => `"${name}@fans.example"@evil.example`,
  'a look-alike at sign': (name) => `${name}＠fans.example`,
  'two addresses': (name) => `${name}@fans.example,evil@evil.example`,
  'a pattern': (name) => `%${name.slice(3)}@fans.example`,
  'a zero byte': (name) => `${name}@fans.example\u0000`,
};
/** Somebody for each of them: mail that another spec asked for may still be under way to everybody else. */
const meant = new Map(Object.keys(TYPED).map((what, index) => [what, unique(`typed_${index}`)] as const));
const STAFF = roleNames.filter((role) => ROLES[role].staff);
/** Everybody who is to get none, by what keeps them out. */
const named = new Map([...STAFF, ...Object.keys(OUT), 'everybody'].map((what, index) => [what, unique(`out_${index}`)] as const));
const mailFor = (what: string) => sink.to(`${named.get(what)}@fans.example`);

describe('who gets no mail', () => {
  const statuses = new Map<string, number>();

  // All of them ask before the first test looks, so that mail that should not come has all of one wait to come.
  beforeAll(async () => {
    for (const [what, name] of named) {
      const isStaff = STAFF.some((role) => role === what);
      await change(await createPerson(api, name, isStaff ? [what] : []), OUT[what] ?? {});
      if (what !== 'everybody') await ask(name);
    }
    for (const [what, name] of meant) {
      await createPerson(api, name);
      const { visitor } = await chooseMail();
      statuses.set(what, (await visitor.submit({ username: TYPED[what]?.(name) ?? '' }, 'gps-link-request')).status);
    }
    const realm = await api.get('');
    await api.put('', { ...realm, attributes: { ...object(realm, 'attributes'), 'gps.staff.roles': '' } });
    await ask(named.get('everybody') ?? '');
    await timeForMail();
    await api.put('', realm);
  });

  test('the roles that the realm calls staff are those of the product', async () => {
    expect(text(object(await readRealmFile(), 'attributes'), 'gps.staff.roles').split(',')).toEqual(STAFF.toSorted());
  });

  test.each(STAFF)('a %s', (role) => {
    expect(mailFor(role)).toEqual([]);
  });

  test.each(Object.keys(OUT))('%s', (what) => {
    expect(mailFor(what)).toEqual([]);
  });

  test('everybody, in a realm that does not say who its staff are', () => {
    expect(mailFor('everybody')).toEqual([]);
  });

  test.each(Object.keys(TYPED))('a name with %s', (what) => {
    const got = sink.received.map((mail) => mail.to).filter((to) => to.includes(meant.get(what) ?? '') || to.includes('evil'));
    expect([statuses.get(what), got]).toEqual([200, []]);
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
