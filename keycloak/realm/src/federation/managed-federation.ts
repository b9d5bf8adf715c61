import type { ManagedObject } from '../managed-objects.ts';
import { isObject, object, objects, text, without, type JsonObject } from '../json.ts';
import { USER_STORAGE } from './with-federation.ts';

const MAPPER = 'org.keycloak.storage.ldap.mappers.LDAPStorageMapper';

/** Mappers stand inside their provider by name: one more there than the settings say could give anybody any role. */
export function federationObjects(realm: JsonObject): ManagedObject[] {
  return [
    ...objects(realm, 'identityProviders').map((provider) => ({
      kind: 'identity provider' as const,
      name: text(provider, 'alias'),
      fields: provider,
    })),
    ...objects(realm, 'userFederation').map((directory) => ({
      kind: 'user federation' as const,
      name: text(directory, 'name'),
      fields: directory,
    })),
    ...Object.entries(object(realm, 'groupRoles')).map(([parent, roles]) => ({
      kind: 'directory groups' as const,
      name: parent,
      fields: isObject(roles) ? roles : {},
    })),
  ];
}

/** An export in the form of the settings: mappers with their owners, and the groups of the directory with their roles. */
export function federationOf(exported: JsonObject): JsonObject {
  const mappers = objects(exported, 'identityProviderMappers');
  const stored = objects(object(exported, 'components'), USER_STORAGE);
  return {
    identityProviders: objects(exported, 'identityProviders').map((provider) => ({
      ...provider,
      identityProviderMappers: byName(
        mappers.filter((mapper) => text(mapper, 'identityProviderAlias') === text(provider, 'alias')),
        ['identityProviderAlias'],
      ),
    })),
    userFederation: stored.map((directory) => ({
      ...without(directory, ['subComponents']),
      federationMappers: byName(objects(object(directory, 'subComponents'), MAPPER), ['subComponents']),
    })),
    groupRoles: Object.fromEntries(
      objects(exported, 'groups').map((parent) => [
        text(parent, 'name'),
        Object.fromEntries(
          objects(parent, 'subGroups').map((group) => [text(group, 'name'), (group['realmRoles'] as string[] | undefined)?.[0] ?? '']),
        ),
      ]),
    ),
  };
}

function byName(list: readonly JsonObject[], drop: readonly string[]): JsonObject {
  return Object.fromEntries(list.map((item) => [text(item, 'name'), without(item, ['id', 'name', ...drop])]));
}
