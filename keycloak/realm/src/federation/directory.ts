import type { JsonObject } from '../json.ts';
import type { DirectorySettings } from './directory-settings.ts';

/** Below it stand the groups that come from the directory, so that no group of ours is taken for one of theirs. */
export const DIRECTORY_GROUPS = 'directory';

/**
 * People of a directory sign in with their name and password there. Nothing is written to it; what it says about a group counts at once
 * (no cache), because a role is lost there.
 */
export function directoryProvider(settings: DirectorySettings): JsonObject {
  const { activeDirectory } = settings;
  const values: Record<string, string> = {
    enabled: 'true',
    vendor: activeDirectory ? 'ad' : 'other',
    connectionUrl: settings.url,
    startTls: String(settings.startTls),
    useTruststoreSpi: 'always',
    connectionTimeout: '3000',
    readTimeout: '3000',
    // Keycloak takes only one of the two.
    connectionPooling: String(!settings.startTls),
    authType: 'simple',
    bindDn: settings.bindDn,
    bindCredential: settings.bindPassword,
    usersDn: settings.usersDn,
    customUserSearchFilter: settings.usersFilter,
    searchScope: '2',
    // A server that points elsewhere could otherwise send the password of the bind to any host.
    referral: 'ignore',
    usernameLDAPAttribute: activeDirectory ? 'sAMAccountName' : 'uid',
    rdnLDAPAttribute: activeDirectory ? 'cn' : 'uid',
    uuidLDAPAttribute: activeDirectory ? 'objectGUID' : 'entryUUID',
    userObjectClasses: activeDirectory ? 'person, organizationalPerson, user' : 'inetOrgPerson',
    editMode: 'READ_ONLY',
    importEnabled: 'true',
    syncRegistrations: 'false',
    trustEmail: 'true',
    validatePasswordPolicy: 'false',
    allowKerberosAuthentication: 'false',
    useKerberosForPasswordAuthentication: 'false',
    batchSizeForSync: '500',
    fullSyncPeriod: '-1',
    changedSyncPeriod: '-1',
    cachePolicy: 'NO_CACHE',
    priority: '10',
  };
  return { name: 'directory', providerId: 'ldap', config: lists(values), federationMappers: mappers(settings) };
}

function mappers(settings: DirectorySettings): JsonObject {
  const attribute = (model: string, ldap: string, required: string) => ({
    providerId: 'user-attribute-ldap-mapper',
    config: lists({
      'user.model.attribute': model,
      'ldap.attribute': ldap,
      'read.only': 'true',
      'always.read.value.from.ldap': 'false',
      'is.mandatory.in.ldap': required,
    }),
  });
  return {
    username: attribute('username', settings.activeDirectory ? 'sAMAccountName' : 'uid', 'true'),
    email: attribute('email', 'mail', 'false'),
    ...(settings.activeDirectory ? { 'disabled accounts': DISABLED_ACCOUNTS } : {}),
    ...(settings.roles.size > 0 ? { groups: groups(settings) } : {}),
  };
}

/** Without this setting only the account here is asked whether it is enabled, and one that was disabled there gets in. */
const DISABLED_ACCOUNTS: JsonObject = {
  providerId: 'msad-user-account-control-mapper',
  config: { 'always.read.enabled.value.from.ldap': ['true'] },
};

function groups({ groupsDn, activeDirectory, roles }: DirectorySettings): JsonObject {
  return {
    providerId: 'group-ldap-mapper',
    config: lists({
      'groups.dn': groupsDn,
      'group.name.ldap.attribute': 'cn',
      'group.object.classes': activeDirectory ? 'group' : 'groupOfNames',
      'preserve.group.inheritance': 'false',
      'ignore.missing.groups': 'false',
      'membership.ldap.attribute': 'member',
      'membership.attribute.type': 'DN',
      'membership.user.ldap.attribute': activeDirectory ? 'sAMAccountName' : 'uid',
      // Groups without a role here are none of our business.
      'groups.ldap.filter': `(|${[...roles.keys()].map((name) => `(cn=${escapeFilter(name)})`).join('')})`,
      mode: 'READ_ONLY',
      'user.roles.retrieve.strategy': 'LOAD_GROUPS_BY_MEMBER_ATTRIBUTE',
      'groups.path': `/${DIRECTORY_GROUPS}`,
      'drop.non.existing.groups.during.sync': 'false',
    }),
  };
}

/** RFC 4515. */
export function escapeFilter(value: string): string {
  return [...value]
    .map((letter) => ('\\*()\0'.includes(letter) ? `\\${letter.charCodeAt(0).toString(16).padStart(2, '0')}` : letter))
    .join('');
}

/** Settings of a component are lists of texts. */
function lists(values: Readonly<Record<string, string>>): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? [] : [value]]));
}
