import { beforeAll, describe, expect, test } from '@jest/globals';
import { PERMISSIONS, QUEUE_ROLES, ROLES, isQueueRole, permissionNames, queueRoleNames, roleNames } from '@gps/permissions';
import { object, objects, strings, text, type JsonObject } from './json.ts';
import { readRealmFile } from './realm-file.ts';

describe('roles and permissions are the same in the realm and in the code', () => {
  let realmRoles: JsonObject[];
  let clientRoles: JsonObject[];
  let realm: JsonObject;

  beforeAll(async () => {
    realm = await readRealmFile();
    realmRoles = objects(object(realm, 'roles'), 'realm').filter((role) => Object.hasOwn(ROLES, text(role, 'name')));
    clientRoles = objects(object(object(realm, 'roles'), 'client'), 'gps-api');
  });

  test('permissions are the client roles of gps-api, with the same words', () => {
    expect(Object.fromEntries(clientRoles.map((role) => [text(role, 'name'), text(role, 'description')]))).toEqual({ ...PERMISSIONS });
    expect(clientRoles.map((role) => text(role, 'name')).sort()).toEqual(permissionNames);
  });

  test('roles are realm roles, and hold exactly their permissions', () => {
    const inRealm = Object.fromEntries(
      realmRoles.map((role) => [text(role, 'name'), strings(object(object(role, 'composites'), 'client'), 'gps-api').sort()]),
    );
    const inCode = Object.fromEntries(roleNames.map((role) => [role, [...ROLES[role].permissions].sort()]));
    expect(inRealm).toEqual(inCode);
  });

  test('the realm has no role that the code does not know', () => {
    const keycloaks = ['default-roles-grand-prix', 'offline_access', 'uma_authorization'];
    const names = objects(object(realm, 'roles'), 'realm').map((role) => text(role, 'name'));
    expect(names.filter((name) => !keycloaks.includes(name)).sort()).toEqual([...roleNames, ...queueRoleNames].sort());
  });

  test('the roles of queues permit nothing, and say what they are for', () => {
    const queues = objects(object(realm, 'roles'), 'realm').filter((role) => isQueueRole(text(role, 'name')));
    expect(Object.fromEntries(queues.map((role) => [text(role, 'name'), text(role, 'description')]))).toEqual(QUEUE_ROLES);
    for (const role of queues) expect(object(role, 'composites')).toEqual({});
  });

  test('tokens carry exactly the roles of the code', () => {
    const mapping = objects(realm, 'scopeMappings').find((one) => text(one, 'clientScope') === 'gps-roles') ?? {};
    expect(strings(mapping, 'roles').sort()).toEqual([...roleNames, ...queueRoleNames].sort());
  });

  test('everybody who registers is a member, and nothing more', () => {
    const defaults = objects(object(realm, 'roles'), 'realm').find((role) => text(role, 'name') === 'default-roles-grand-prix') ?? {};
    expect(
      strings(object(defaults, 'composites'), 'realm').filter((name) => roleNames.includes(name as (typeof roleNames)[number])),
    ).toEqual(['member']);
  });

  test('the service account may look after users, organizations, their providers and applications, and nothing else', () => {
    expect(objects(realm, 'users')).toEqual([
      expect.objectContaining({
        serviceAccountClientId: 'gps-api-service',
        realmRoles: [],
        clientRoles: {
          'realm-management': [
            ...['manage-clients', 'manage-identity-providers', 'manage-organizations', 'manage-users', 'query-users', 'view-events'],
            ...['view-identity-providers', 'view-realm', 'view-users'],
          ],
        },
      }),
    ]);
  });
});
