import { object, objects, text, without, type JsonObject } from '../json.ts';
import type { Environment } from '../placeholders.ts';
import { DIRECTORY_GROUPS, directoryProvider } from './directory.ts';
import { directorySettings } from './directory-settings.ts';
import { enterpriseFile } from './enterprise-file.ts';
import { oidcProvider, samlProvider } from './enterprise-providers.ts';
import { isManagedDirectory } from './known-secrets.ts';
import { MANAGED, OF_ORGANIZATION } from './managed-mark.ts';
import { samlApplication } from './saml-applications.ts';
import { socialProviders } from './social-providers.ts';

export const USER_STORAGE = 'org.keycloak.storage.UserStorageProvider';

/** The realm of git and what the settings of this environment switch on besides. */
export function withFederation(file: JsonObject, environment: Environment): JsonObject {
  const enterprise = enterpriseFile(environment);
  const realmUrl = `${(environment['KEYCLOAK_URL'] ?? '').replace(/\/+$/, '')}/realms/${environment['KEYCLOAK_REALM'] || 'grand-prix'}`;
  const providers = [
    ...socialProviders(environment),
    ...enterprise.oidc.map(oidcProvider),
    ...enterprise.saml.map((entry) => samlProvider(entry, realmUrl)),
  ];
  const directory = directorySettings(environment);
  return {
    ...file,
    identityProviders: [...objects(file, 'identityProviders'), ...providers],
    clients: [...objects(file, 'clients'), ...enterprise.applications.map(samlApplication)],
    userFederation: directory ? [directoryProvider(directory)] : [],
    groupRoles: directory ? { [DIRECTORY_GROUPS]: Object.fromEntries(directory.roles) } : {},
  };
}

/** The realm as it goes into git and as it is created: what settings switch on is not part of it. */
export function withoutFederation(realm: JsonObject): JsonObject {
  const kept = without(realm, ['userFederation', 'groupRoles']);
  const components = object(realm, 'components');
  return {
    ...kept,
    clients: objects(realm, 'clients').filter((client) => !isManaged(object(client, 'attributes'))),
    identityProviders: objects(realm, 'identityProviders').filter(
      (provider) => !isManaged(object(provider, 'config')) && !text(object(provider, 'config'), OF_ORGANIZATION),
    ),
    identityProviderMappers: [],
    groups: objects(realm, 'groups').filter((group) => text(group, 'name') !== DIRECTORY_GROUPS),
    components: without(components, [USER_STORAGE]),
  };
}

/** What settings once brought in and do not name any more is switched off, not deleted: links of people to it would be gone for good. */
export function withRetired(wanted: JsonObject, live: JsonObject): JsonObject {
  const retired = (list: string, name: string, settings: string) => {
    const named = new Set(objects(wanted, list).map((item) => text(item, name)));
    return objects(live, list).filter((item) => isManaged(object(item, settings)) && !named.has(text(item, name)));
  };
  const off = (item: JsonObject, name: string) => ({ [name]: text(item, name), enabled: false });
  return {
    ...wanted,
    clients: [
      ...objects(wanted, 'clients'),
      ...retired('clients', 'clientId', 'attributes').map((client) => ({ ...client, enabled: false })),
    ],
    identityProviders: [
      ...objects(wanted, 'identityProviders'),
      ...retired('identityProviders', 'alias', 'config').map((provider) => off(provider, 'alias')),
    ],
    userFederation: [
      ...objects(wanted, 'userFederation'),
      ...objects(live, 'userFederation')
        .filter((directory) => isManagedDirectory(directory) && objects(wanted, 'userFederation').length === 0)
        .map((directory) => ({ name: text(directory, 'name'), config: { enabled: ['false'] } })),
    ],
  };
}

function isManaged(settings: JsonObject): boolean {
  return settings[MANAGED] === 'true';
}
