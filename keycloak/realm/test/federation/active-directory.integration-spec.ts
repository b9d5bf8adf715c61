import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { object, type JsonObject } from '../../src/json.ts';
import { CLIENTS, authorization, claims, redeem, signInByForm, token } from '../authorization.ts';
import { freshRealm, keycloakUrl } from '../realm-under-test.ts';
import { Visitor } from '../visitor.ts';
import { DISABLED, ENABLED, SCHEMA, account, control, securityGroup } from './active-directory.ts';
import { codeOf, federatedRealm, removeAccounts } from './federated-realm.ts';
import { READER_SETTINGS, SUFFIX, Slapd, reader, slapdIsThere, unit } from './slapd.ts';

const withSlapd = slapdIsThere() ? describe : describe.skip;
const PASSWORD = 'Works-Entry-2026!';
const GUID = randomBytes(16);
const EMAIL = 'nico_b@works.example';
const directory = new Slapd({ schema: SCHEMA });
let api: AdminApi;

withSlapd('a directory with the attributes of Active Directory', () => {
  beforeAll(async () => {
    await directory.start();
    for (const entry of [reader(), unit('people'), unit('groups'), account('Nico Bauer', 'nico_b', PASSWORD, GUID)])
      directory.change(...entry);
    directory.change(...securityGroup('Stewards', 'Nico Bauer'));
    api = await federatedRealm({
      ...READER_SETTINGS,
      LDAP_URL: directory.url,
      LDAP_VENDOR: 'ad',
      LDAP_GROUPS_DN: `ou=groups,${SUFFIX}`,
      LDAP_GROUP_ROLES: 'Stewards=moderator',
    });
    await removeAccounts(api, EMAIL);
  });
  afterAll(async () => {
    await freshRealm();
    await directory.stop();
  });

  test('knows people by sAMAccountName and objectGUID, with their address and the roles of their groups', async () => {
    const answer = await entered();
    expect(claims(answer?.access_token ?? '')).toMatchObject({
      preferred_username: 'nico_b',
      email: EMAIL,
      roles: expect.arrayContaining(['moderator']),
    });
    const [person] = await api.get<JsonObject[]>('/users?exact=true&username=nico_b');
    expect(object(person ?? {}, 'attributes')['LDAP_ID']).toEqual([written(GUID)]);
  });

  test('an account that is disabled there gets in no more, by the right password or by a token of before, until it is enabled again', async () => {
    const before = await entered();
    directory.change(...control('Nico Bauer', DISABLED));
    expect(await entered()).toBeNull();
    const refreshed = await token(CLIENTS.web, { grant_type: 'refresh_token', refresh_token: before?.refresh_token ?? '' });
    expect([refreshed.error, refreshed.access_token]).toEqual(['invalid_grant', undefined]);
    directory.change(...control('Nico Bauer', ENABLED));
    expect(await entered()).not.toBeNull();
  });
});

async function entered() {
  const attempt = authorization(CLIENTS.web);
  const visitor = await new Visitor(keycloakUrl()).open(attempt.url);
  await signInByForm(visitor, 'nico_b', PASSWORD);
  const code = codeOf(visitor);
  return code ? redeem(CLIENTS.web, code, attempt.verifier) : null;
}

/** As Microsoft writes the sixteen bytes: the first three groups from the back. */
function written(guid: Buffer): string {
  const hex = (from: number, to: number, turned = false) => {
    const bytes = Buffer.from(guid.subarray(from, to));
    return (turned ? bytes.reverse() : bytes).toString('hex');
  };
  return [hex(0, 4, true), hex(4, 6, true), hex(6, 8, true), hex(8, 10), hex(10, 16)].join('-');
}
