import { describe, expect, test } from '@jest/globals';
import { objects, type JsonObject } from './json.ts';
import { formatRealm, normaliseRealm } from './normalise.ts';
import { readRealmFile, REALM_FILE } from './realm-file.ts';
import { readFile } from 'node:fs/promises';

describe('the normal form', () => {
  test('is the form of the committed file', async () => {
    expect(formatRealm(normaliseRealm(await readRealmFile()))).toBe(await readFile(REALM_FILE, 'utf8'));
  });

  test('does not depend on the order in which Keycloak tells things', async () => {
    const realm = await readRealmFile();
    const shuffled = JSON.parse(JSON.stringify(realm), (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).reverse());
    });
    for (const list of ['clients', 'clientScopes', 'requiredActions', 'authenticationFlows', 'supportedLocales']) shuffled[list].reverse();
    expect(formatRealm(normaliseRealm(shuffled))).toBe(formatRealm(realm));
  });

  test('leaves out ids, people, keys and secrets', () => {
    const normal = normaliseRealm({
      id: '1',
      realm: 'r',
      keycloakVersion: '26',
      users: [
        { username: 'a-person' },
        { username: 'service-account-x', serviceAccountClientId: 'x', id: '2', clientRoles: { c: ['b', 'a'] } },
      ],
      clients: [
        { id: '3', clientId: 'x', secret: 'hunter2', attributes: { 'client.secret.creation.time': '1', kept: 'yes' } },
        { clientId: 'y', secret: '${Y_SECRET}' },
      ],
      components: { 'org.keycloak.keys.KeyProvider': [{ config: { privateKey: ['MII'] } }] },
      smtpServer: { host: 'h', password: '**********' },
    });
    const text = formatRealm(normal);
    for (const gone of ['"id"', 'a-person', 'hunter2', 'MII', '26', '*****', 'creation.time']) expect(text).not.toContain(gone);
    for (const kept of ['"kept"', '${Y_SECRET}', 'service-account-x']) expect(text).toContain(kept);
  });

  test('keeps the order of the steps of a flow', () => {
    const flow = {
      alias: 'f',
      topLevel: true,
      authenticationExecutions: [
        { authenticator: 'b', priority: 20 },
        { authenticator: 'c', priority: 10 },
        { authenticator: 'a', priority: 30 },
      ],
    };
    expect(normaliseRealm({ authenticationFlows: [flow] })['authenticationFlows']).toMatchObject([
      { authenticationExecutions: [{ authenticator: 'c' }, { authenticator: 'b' }, { authenticator: 'a' }] },
    ]);
  });

  test('leaves out what Keycloak brings along and nothing uses, with all that belongs to it alone', () => {
    const flow = (alias: string, change: object, ...steps: object[]) => ({ alias, ...change, authenticationExecutions: steps });
    const realm = {
      browserFlow: 'ours',
      directGrantFlow: 'direct grant',
      authenticationFlows: [
        flow('ours', { topLevel: true }, { flowAlias: 'forms' }),
        flow('direct grant', { topLevel: true, builtIn: true }),
        flow('browser', { topLevel: true, builtIn: true }, { flowAlias: 'their forms' }, { authenticatorConfig: 'theirs' }),
        flow('forms', {}, { authenticatorConfig: 'own' }),
        flow('their forms', { builtIn: true }),
      ],
      authenticatorConfig: [{ alias: 'own' }, { alias: 'theirs' }],
    };
    const normal = normaliseRealm(realm as unknown as JsonObject);
    const names = (list: string) => objects(normal, list).map((item) => item['alias']);
    expect([names('authenticationFlows'), names('authenticatorConfig')]).toEqual([['direct grant', 'forms', 'ours'], ['own']]);
  });
});
