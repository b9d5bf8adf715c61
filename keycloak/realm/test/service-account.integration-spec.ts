import { beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../src/admin-api.ts';
import { text, type Json, type JsonObject } from '../src/json.ts';
import { claims, signIn, token, CLIENTS } from './authorization.ts';
import { ENVIRONMENT, createPerson, freshRealm, keycloakUrl } from './realm-under-test.ts';
import { askAsService } from './service-account.ts';

let api: AdminApi;
let person = '';
beforeAll(async () => {
  api = await freshRealm();
  person = await createPerson(api, 'looked_after');
});

const account = { id: 'gps-api-service', redirect: '', secret: ENVIRONMENT['GPS_API_CLIENT_SECRET'] ?? '' };
const idOf = async (clientId: string) => text((await api.get<JsonObject[]>(`/clients?clientId=${clientId}`))[0] ?? {}, 'id');

/** What somebody with the secret of the API's account cannot do to the realm; docs/identity.md lists what they can. */
describe('the API’s own account', () => {
  test.each<[string, string, string, Json]>([
    ['change the realm', 'PUT', '', { registrationAllowed: false }],
    ['read it with its keys and secrets', 'POST', '/partial-export?exportClients=true', {}],
    ['import into it', 'POST', '/partialImport', { ifResourceExists: 'OVERWRITE', users: [] }],
    ['delete it', 'DELETE', '', {}],
    ['make a role', 'POST', '/roles', { name: 'mine' }],
    ['widen a role', 'POST', '/roles/member/composites', []],
    ['change how people sign in', 'POST', '/authentication/flows', { alias: 'mine', providerId: 'basic-flow', topLevel: true }],
    ['weaken a demanded action', 'PUT', '/authentication/required-actions/CONFIGURE_TOTP', { enabled: false }],
    ['add a key that signs tokens', 'POST', '/components', { name: 'k', providerId: 'rsa', providerType: 'org.keycloak.keys.KeyProvider' }],
    ['add a directory', 'POST', '/components', { name: 'l', providerId: 'ldap', providerType: 'org.keycloak.storage.UserStorageProvider' }],
    ['lift the policies of clients', 'PUT', '/client-policies/policies', { policies: [] }],
    ['empty their profiles', 'PUT', '/client-policies/profiles', { profiles: [] }],
    ['delete the record of events', 'DELETE', '/events', {}],
    ['delete the record of administration', 'DELETE', '/admin-events', {}],
    ['stop recording', 'PUT', '/events/config', { eventsEnabled: false, adminEventsEnabled: false }],
    ['change what people are asked about themselves', 'PUT', '/users/profile', { attributes: [] }],
  ])('may not %s', async (_, method, path, body) => {
    expect((await askAsService(method, path, body)).status).toBe(403);
  });

  test('sees who holds a role, and whether roles may come through groups', async () => {
    await api.post(`/users/${person}/role-mappings/realm`, [await api.get('/roles/moderator')]);
    const holders = (await (
      await askAsService('GET', '/roles/moderator/users?first=0&max=200&briefRepresentation=true')
    ).json()) as JsonObject[];
    expect(holders.map((user) => user['id'])).toContain(person);
    expect(await (await askAsService('GET', '/groups/count')).json()).toEqual({ count: expect.any(Number) });
    const roles = (await (await askAsService('GET', '/roles?first=0&max=1000')).json()) as JsonObject[];
    expect(roles).toContainEqual(expect.objectContaining({ name: 'moderator', composite: true }));
    await api.delete(`/users/${person}/role-mappings/realm`, [await api.get('/roles/moderator')]);
  });

  test('acts in nobody’s place', async () => {
    // 501 as long as that feature of Keycloak is not built in.
    expect([403, 501]).toContain((await askAsService('POST', `/users/${person}/impersonation`)).status);
    const grant = 'urn:ietf:params:oauth:grant-type:token-exchange';
    const exchanged = await token(account, { grant_type: grant, requested_subject: person, subject_token: 'x' });
    expect(exchanged.access_token).toBeUndefined();
  });

  test('gives nobody rights of administration beyond its own, itself included', async () => {
    const management = await idOf('realm-management');
    const itself = text(await api.get<JsonObject>(`/clients/${await idOf(account.id)}/service-account-user`), 'id');
    for (const name of ['realm-admin', 'manage-realm', 'impersonation', 'manage-events']) {
      const role = await api.get<JsonObject>(`/clients/${management}/roles/${name}`);
      for (const who of [person, itself])
        expect([name, (await askAsService('POST', `/users/${who}/role-mappings/clients/${management}`, [role])).status]).toEqual([
          name,
          403,
        ]);
    }
  });

  test('gives no client rights of administration by its scope or mappers, as far as a token shows', async () => {
    const management = await idOf('realm-management');
    const web = await idOf('gps-web');
    const role = await api.get<JsonObject>(`/clients/${management}/roles/realm-admin`);
    const mapped = await askAsService('POST', `/clients/${web}/scope-mappings/clients/${management}`, [role]);
    try {
      expect(claims((await signIn(CLIENTS.web, 'looked_after')).access_token)['resource_access']).toBeUndefined();
    } finally {
      if (mapped.ok) await api.delete(`/clients/${web}/scope-mappings/clients/${management}`, [role]);
    }
  });

  test('is nobody in the realm where administrators are', async () => {
    const { access_token } = await token(account, { grant_type: 'client_credentials' });
    for (const path of ['/users', '/clients', '/roles', '/identity-provider/instances']) {
      const answer = await fetch(`${keycloakUrl()}/admin/realms/master${path}`, { headers: { authorization: `Bearer ${access_token}` } });
      expect([path, [401, 403].includes(answer.status)]).toEqual([path, true]);
    }
  });
});
