import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { text, type JsonObject } from '../../src/json.ts';
import { CLIENTS, authorization, claims, redeem, signIn, signInByForm } from '../authorization.ts';
import { createPerson, freshRealm, keycloakUrl } from '../realm-under-test.ts';
import { Visitor } from '../visitor.ts';
import { codeOf, federatedRealm, federatedSettings, removeAccounts } from './federated-realm.ts';
import { directorySettings } from '../../src/federation/directory-settings.ts';
import { READER_SETTINGS, SUFFIX, Slapd, group, person, reader, slapdIsThere, unit } from './slapd.ts';

const there = slapdIsThere();
if (!there) console.warn('The tests of the directory are left out: there is no slapd here and apt could not install one.');
const inDirectory = there ? describe : describe.skip;
const GIULIA_PASSWORD = 'Paddock-Entry-2026!';
const outside = createServer((socket) => void (hits++, socket.destroy()));
let hits = 0;
let api: AdminApi;
let directory: Slapd;

const settings = () => ({
  ...READER_SETTINGS,
  LDAP_URL: directory.url,
  LDAP_GROUPS_DN: `ou=groups,${SUFFIX}`,
  LDAP_GROUP_ROLES: 'stewards=moderator, strategists=analyst',
});

inDirectory('people of a directory', () => {
  beforeAll(async () => {
    directory = await new Slapd().start();
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    directory.change(...reader());
    for (const entry of [unit('people'), unit('groups'), person('giulia', GIULIA_PASSWORD), person('kimi_d', GIULIA_PASSWORD)])
      directory.change(...entry);
    for (const entry of [group('stewards', 'giulia'), group('strategists', 'kimi_d'), group('administrator', 'giulia')])
      directory.change(...entry);
    api = await federatedRealm(settings());
    await removeAccounts(api, 'giulia@paddock.example', 'kimi_d@paddock.example');
  });
  afterAll(async () => {
    await freshRealm();
    await directory.stop();
    await new Promise((resolve) => outside.close(resolve));
  });

  test('sign in with their password there, with the roles of their groups and no others', async () => {
    expect(claims((await entered('giulia')).access_token)).toMatchObject({
      preferred_username: 'giulia',
      email: 'giulia@paddock.example',
      email_verified: true,
      roles: expect.arrayContaining(['member', 'moderator']),
      acr: '1',
    });
    expect(claims((await entered('kimi_d')).access_token).roles?.toSorted()).toEqual(['analyst', 'member']);
  });

  test('a group that is not named in the settings gives nothing, also one called like a role', async () => {
    expect(claims((await entered('giulia')).access_token).roles).not.toContain('administrator');
  });

  test.each(['*', 'giu*', 'giulia)(uid=*', '*)(|(uid=*', 'giulia)(&)', '\\2a', 'giu\0lia', 'uid=giulia,ou=people'])(
    'the name %j is a name and no filter',
    async (username) => {
      const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
      await signInByForm(visitor, username, GIULIA_PASSWORD);
      expect(codeOf(visitor)).toBeNull();
    },
  );

  test('an empty password signs nobody in, although a directory takes it for an anonymous visit', async () => {
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    await signInByForm(visitor, 'giulia', '');
    expect(codeOf(visitor)).toBeNull();
  });

  test('a wrong password is refused', async () => {
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    await signInByForm(visitor, 'kimi_d', 'Wrong-Password-2026!');
    expect(codeOf(visitor)).toBeNull();
  });

  test('who leaves a group has lost its role at the next token, without signing in again', async () => {
    const before = await entered('giulia');
    directory.change(
      `dn: cn=stewards,ou=groups,${SUFFIX}`,
      'changetype: modify',
      'replace: member',
      `member: uid=kimi_d,ou=people,${SUFFIX}`,
    );
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: before.refresh_token,
      client_id: CLIENTS.web.id,
      client_secret: CLIENTS.web.secret,
    });
    const refreshed = await fetch(`${keycloakUrl()}/realms/grand-prix/protocol/openid-connect/token`, { method: 'POST', body: form });
    expect(claims(((await refreshed.json()) as { access_token: string }).access_token).roles).toEqual(['member']);
    expect(claims((await entered('giulia')).access_token).roles).toEqual(['member']);
  });

  test('who is taken out of the directory gets in no more', async () => {
    directory.change(...person('leaver', GIULIA_PASSWORD));
    await entered('leaver');
    directory.change(`dn: uid=leaver,ou=people,${SUFFIX}`, 'changetype: delete');
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    await signInByForm(visitor, 'leaver', GIULIA_PASSWORD);
    expect(codeOf(visitor)).toBeNull();
  });

  test('who is locked here stays locked', async () => {
    const [account] = await api.get<JsonObject[]>('/users?exact=true&username=kimi_d');
    const path = `/users/${text(account ?? {}, 'id')}`;
    await api.put(path, { ...account, enabled: false });
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    await signInByForm(visitor, 'kimi_d', GIULIA_PASSWORD);
    expect(codeOf(visitor)).toBeNull();
    await api.put(path, { ...account, enabled: true });
  });

  test('nothing is written there, and an account of ours with the same name stays ours', async () => {
    const before = directory.content();
    await createPerson(api, 'own_name');
    directory.change(...person('own_name', GIULIA_PASSWORD, 'other@paddock.example'));
    const withPerson = directory.content();
    await expect(signIn(CLIENTS.web, 'own_name')).resolves.toMatchObject({ status: 200 });
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    await signInByForm(visitor, 'own_name', GIULIA_PASSWORD);
    expect(codeOf(visitor)).toBeNull();
    expect(before).not.toContain('own_name');
    expect(directory.content()).toBe(withPerson);
  });

  test('an address that is taken here is not theirs', async () => {
    await createPerson(api, 'mail_owner');
    directory.change(...person('mail_thief', GIULIA_PASSWORD, 'mail_owner@fans.example'));
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    await signInByForm(visitor, 'mail_thief', GIULIA_PASSWORD).catch(() => visitor);
    expect(codeOf(visitor)).toBeNull();
    expect((await signIn(CLIENTS.web, 'mail_owner', undefined)).status).toBe(200);
  });

  test('a referral is not followed', async () => {
    const port = outside.address();
    const to = port !== null && typeof port === 'object' ? port.port : 0;
    directory.change(
      `dn: uid=referred,ou=people,${SUFFIX}`,
      'changetype: add',
      'objectClass: referral',
      'objectClass: extensibleObject',
      'uid: referred',
      `ref: ldap://127.0.0.1:${to}/uid=referred,ou=people,${SUFFIX}`,
    );
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    await signInByForm(visitor, 'referred', GIULIA_PASSWORD).catch(() => visitor);
    expect([codeOf(visitor), hits]).toEqual([null, 0]);
  });

  test('without its settings the directory is switched off', async () => {
    await freshRealm();
    const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
    await signInByForm(visitor, 'giulia', GIULIA_PASSWORD);
    expect(codeOf(visitor)).toBeNull();
  });

  test('outside the local profile passwords go there encrypted or not at all', () => {
    const production = (change: Record<string, string>) =>
      directorySettings({ ...federatedSettings(settings()), GPS_PROFILE: 'production', ...change });
    expect(() => production({})).toThrow('in clear');
    expect(production({ LDAP_STARTTLS: 'true' })).toMatchObject({ startTls: true });
    expect(production({ LDAP_URL: 'ldaps://directory.example' })).toMatchObject({ url: 'ldaps://directory.example' });
  });
});

async function entered(username: string) {
  const attempt = authorization(CLIENTS.web);
  const visitor = await new Visitor(keycloakUrl()).open(attempt.url);
  await signInByForm(visitor, username, GIULIA_PASSWORD);
  const code = codeOf(visitor);
  if (!code) throw new Error(`${username} did not get in: ${visitor.text.slice(0, 300)}`);
  return redeem(CLIENTS.web, code, attempt.verifier);
}
