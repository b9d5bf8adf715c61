import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../src/admin-api.ts';
import { exportRealm } from '../src/commands.ts';
import { merge, objects, text, type JsonObject } from '../src/json.ts';
import { formatRealm } from '../src/normalise.ts';
import { describeChange } from '../src/plan.ts';
import { REALM_FILE, readRealmFile } from '../src/realm-file.ts';
import { apply, plan } from '../src/reconcile.ts';
import { ENVIRONMENT, adminApi, createPerson, freshRealm, wantedForTest } from './realm-under-test.ts';

describe('the realm in Keycloak follows the realm in git', () => {
  let api: AdminApi;
  let wanted: JsonObject;
  const changed = async () => (await plan(api, wanted)).flatMap(describeChange);
  const mend = async () => (await apply(api, wanted, () => {})).changes;

  beforeAll(async () => {
    wanted = await wantedForTest();
    api = await freshRealm();
  });
  afterAll(mend);

  test('applied twice, the second time changes nothing', async () => {
    expect(await mend()).toEqual([]);
  });

  test('a realm made from the file exports as the very same file', async () => {
    const second = adminApi('grand-prix');
    await second.delete('');
    await mend();
    expect(await exportRealm(second, REALM_FILE, ENVIRONMENT)).toBe(formatRealm(await readRealmFile()));
  });

  test('a realm Keycloak made by itself is brought to the same file object by object', async () => {
    await api.delete('');
    await api.createRealm({ realm: 'grand-prix', enabled: true });
    expect((await mend()).length).toBeGreaterThan(30);
    expect(await plan(api, wanted)).toEqual([]);
    expect(await exportRealm(api, REALM_FILE, ENVIRONMENT)).toBe(formatRealm(await readRealmFile()));
  });

  test('what somebody clicked in the console is drift, named by field, and is mended', async () => {
    await api.put('', merge(await api.get(''), { failureFactor: 99, accessTokenLifespan: 86400 }));
    const client = await clientOf(api, 'gps-web');
    await api.put(`/clients/${text(client, 'id')}`, {
      ...client,
      redirectUris: ['http://evil.example/cb'],
      directAccessGrantsEnabled: false,
      secret: 'another',
    });
    expect(await changed()).toEqual([
      '~ settings grand-prix',
      '    accessTokenLifespan: 86400 -> 300',
      '    failureFactor: 99 -> 5',
      '~ client gps-web',
      expect.stringMatching(/redirectUris: \["http:\/\/evil.example\/cb"] -> /),
      '    secret: "(secret)" -> "(secret)"',
    ]);
    await mend();
    expect(await changed()).toEqual([]);
  });

  test('a right, a mapper, a role, a flow or a policy changed by hand is put back', async () => {
    const uuid = text(await clientOf(api, 'gps-web'), 'id');
    await api.post(`/clients/${uuid}/protocol-mappers/models`, {
      name: 'extra',
      protocol: 'openid-connect',
      protocolMapper: 'oidc-hardcoded-claim-mapper',
      config: { 'claim.name': 'roles2' },
    });
    const service = text(await clientOf(api, 'gps-api-service'), 'id');
    const management = text(await clientOf(api, 'realm-management'), 'id');
    const account = await api.get(`/clients/${service}/service-account-user`);
    await api.post(`/users/${text(account, 'id')}/role-mappings/clients/${management}`, [
      await api.get(`/clients/${management}/roles/realm-admin`),
    ]);
    await api.delete('/roles/moderator/composites', [
      await api.get(`/clients/${text(await clientOf(api, 'gps-api'), 'id')}/roles/content:remove`),
    ]);
    const steps = await api.get<JsonObject[]>('/authentication/flows/grand-prix%20browser/executions');
    const level2 = steps.find((step) => step['displayName'] === 'grand-prix level 2');
    await api.put('/authentication/flows/grand-prix%20browser/executions', { ...level2, requirement: 'DISABLED' });
    await api.put('/client-policies/policies', { policies: [] });
    const drifted = (await plan(api, wanted)).map((change) => `${change.object.kind} ${change.object.name}`);
    expect(drifted).toEqual([
      'client gps-web',
      'role composites moderator',
      'service account gps-api-service',
      'flow grand-prix browser',
      'client policy applications of somebody else',
      'client policy every client',
      'client policy redirects of devices',
      'client policy redirects of servers',
    ]);
    await mend();
    expect(await changed()).toEqual([]);
  });

  test('a mail password that changed in the settings alone is drift, and is written', async () => {
    const withPassword = (password: string) => merge(wanted, { smtpServer: { auth: 'true', user: 'post', password } });
    const drift = async (password: string) => (await plan(api, withPassword(password))).flatMap(describeChange);
    await apply(api, withPassword('one'), () => {});
    expect(await drift('one')).toEqual([]);
    expect(await drift('two')).toEqual(['~ settings grand-prix', '    smtpServer.password: "(secret)" -> "(secret)"']);
    await apply(api, withPassword('two'), () => {});
    expect([await drift('two'), (await drift('one')).length]).toEqual([[], 2]);
    // No export tells the fingerprint either.
    expect(await exportRealm(api, REALM_FILE, ENVIRONMENT)).not.toContain('fingerprint');
    await mend();
    expect(await changed()).toEqual([]);
  });

  test('Keycloak’s own pages are mended although their wildcards are refused everywhere else', async () => {
    const console = await clientOf(api, 'account-console');
    const attributes = { ...(console['attributes'] as JsonObject), 'gps.own.pages': '' };
    await api.put(`/clients/${text(console, 'id')}`, { ...console, attributes });
    expect(await changed()).toHaveLength(2);
    await mend();
    expect(await changed()).toEqual([]);
  });

  test('a step deleted from the sign-in flow comes back in its place', async () => {
    const steps = await api.get<JsonObject[]>('/authentication/flows/grand-prix%20browser/executions');
    const cookie = steps.find((step) => step['providerId'] === 'auth-cookie');
    await api.delete(`/authentication/executions/${text(cookie ?? {}, 'id')}`);
    expect(await changed()).toHaveLength(2);
    await mend();
    expect(await changed()).toEqual([]);
  });

  test('a step that another takes the place of hands on the name of its settings', async () => {
    const flow = `/authentication/flows/${encodeURIComponent('grand-prix reset credentials')}/executions`;
    const ours = await stepOf(api, flow, 'gps-reset-mail');
    const settings = await api.get<JsonObject>(`/authentication/config/${text(ours, 'authenticationConfig')}`);
    await api.delete(`/authentication/executions/${text(ours, 'id')}`);
    await api.post(`${flow}/execution`, { provider: 'reset-credential-email' });
    const stock = await stepOf(api, flow, 'reset-credential-email');
    const { alias, config } = settings;
    await api.post(`/authentication/executions/${text(stock, 'id')}/config`, { alias: alias ?? 'reset', config: config ?? {} });
    await mend();
    expect(await changed()).toEqual([]);
  });

  test('people, what they were granted, and what an administrator added survive', async () => {
    const person = await createPerson(api, 'survivor', ['moderator']);
    await api.post('/roles', { name: 'own-role', description: 'an administrator made this' });
    await api.post(`/users/${person}/role-mappings/realm`, [await api.get('/roles/own-role')]);
    await api.post('/clients', { clientId: 'own-client', redirectUris: ['https://own.example/cb'], standardFlowEnabled: true });
    const web = await clientOf(api, 'gps-web');
    await api.put(`/clients/${text(web, 'id')}`, {
      ...web,
      enabled: false,
      attributes: { ...(web['attributes'] as JsonObject), 'own.note': 'kept' },
    });
    const before = text(await clientOf(api, 'gps-web'), 'id');
    await mend();
    const after = await clientOf(api, 'gps-web');
    expect(after).toMatchObject({ id: before, enabled: true, attributes: { 'own.note': 'kept' } });
    expect(text(await clientOf(api, 'own-client'), 'clientId')).toBe('own-client');
    const held = await api.get<JsonObject[]>(`/users/${person}/role-mappings/realm`);
    expect(held.map((role) => text(role, 'name')).sort()).toEqual(['default-roles-grand-prix', 'moderator', 'own-role']);
    const credentials = await api.get<JsonObject[]>(`/users/${person}/credentials`);
    expect(objects({ credentials }, 'credentials').map((credential) => credential['type'])).toEqual(['password']);
  });
});

async function clientOf(api: AdminApi, clientId: string): Promise<JsonObject> {
  const [client] = await api.get<JsonObject[]>(`/clients?clientId=${clientId}`);
  if (!client) throw new Error(`no client ${clientId}`);
  return client;
}

async function stepOf(api: AdminApi, executions: string, provider: string): Promise<JsonObject> {
  const step = (await api.get<JsonObject[]>(executions)).find((one) => text(one, 'providerId') === provider);
  if (!step) throw new Error(`no step of ${provider}`);
  return step;
}
