import { withoutSpareFlows } from './flow-bindings.ts';
import { MAIL_PASSWORD_FINGERPRINT } from './mail-password.ts';
import { byCodeUnit, isObject, object, objects, strings, text, without, type Json, type JsonObject } from './json.ts';

/** Known to one database only, or secret, or written by Keycloak itself: never part of what git says. */
const VOLATILE = new Set([
  'id',
  'containerId',
  'internalId',
  'keycloakVersion',
  'notBefore',
  'nodeReRegistrationTimeout',
  'surrogateAuthRequired',
  'autheticatorFlow',
]);
const VOLATILE_CLIENT_ATTRIBUTES = ['client.secret.creation.time', 'client.secret.rotated', 'client.secret.rotated.creation.time'];
const KEY_PROVIDERS = 'org.keycloak.keys.KeyProvider';
const USER_PROFILE = 'org.keycloak.userprofile.UserProfileProvider';
const MASK = '**********';
/** What a list of objects is sorted by; the first that all of them have. */
const NAMES = ['clientId', 'alias', 'name', 'username', 'clientScope', 'client', 'condition', 'executor', 'providerId'];

/** One form for the file in git and for every export: sorted, without ids, keys, secrets and people. */
export function normaliseRealm(exported: JsonObject, { keepSecrets = false } = {}): JsonObject {
  const realm = withoutSpareFlows(structuredClone(exported));
  realm['components'] = normaliseComponents(object(realm, 'components'));
  realm['clients'] = objects(realm, 'clients').map((client) => normaliseClient(client, keepSecrets));
  realm['users'] = objects(realm, 'users').flatMap(normaliseServiceAccount);
  if (isObject(realm['attributes'])) realm['attributes'] = without(realm['attributes'], [MAIL_PASSWORD_FINGERPRINT]);
  realm['clientScopeMappings'] = withoutEmpty(object(realm, 'clientScopeMappings'));
  if (isObject(realm['smtpServer'])) realm['smtpServer'] = normaliseMail(realm['smtpServer']);
  const roles = object(realm, 'roles');
  realm['roles'] = { ...roles, client: withoutEmpty(object(roles, 'client')) };
  realm['authenticationFlows'] = objects(realm, 'authenticationFlows').map((flow) => ({
    ...flow,
    authenticationExecutions: objects(flow, 'authenticationExecutions').sort((a, b) => Number(a['priority']) - Number(b['priority'])),
  }));
  return canonical(realm) as JsonObject;
}

/** The bytes that are committed. */
export function formatRealm(realm: JsonObject): string {
  return `${JSON.stringify(realm, null, 2)}\n`;
}

function canonical(value: Json, key = ''): Json {
  if (Array.isArray(value))
    return sortList(
      value.map((item) => canonical(item)),
      key,
    );
  if (!isObject(value)) return value;
  const sorted: JsonObject = {};
  for (const name of Object.keys(value).sort(byCodeUnit)) {
    const item = value[name];
    if (item !== undefined && !VOLATILE.has(name)) sorted[name] = canonical(item, name);
  }
  return sorted;
}

function sortList(list: Json[], key: string): Json[] {
  if (key === 'authenticationExecutions') return list;
  if (list.every((item) => typeof item === 'string')) return [...list].sort(byCodeUnit);
  return [...list].sort((a, b) => byCodeUnit(sortName(a), sortName(b)));
}

function sortName(item: Json): string {
  if (!isObject(item)) return JSON.stringify(item);
  const name = NAMES.map((candidate) => text(item, candidate)).find((found) => found !== '');
  return `${name ?? ''} ${text(item, 'subType')} ${JSON.stringify(item)}`;
}

function normaliseClient(client: JsonObject, keepSecrets: boolean): JsonObject {
  const stored = object(client, 'attributes');
  const attributes = without(
    stored,
    stored['realm_client'] === 'true' ? [...VOLATILE_CLIENT_ATTRIBUTES, 'post.logout.redirect.uris'] : VOLATILE_CLIENT_ATTRIBUTES,
  );
  // Said even when empty: Keycloak would otherwise make the root address the place it sends logouts of its old adapters to.
  const adminUrl = text(client, 'adminUrl');
  const kept: JsonObject = { ...without(client, ['secret', 'registrationAccessToken', 'access', 'origin']), adminUrl, attributes };
  const secret = text(client, 'secret');
  // Only a placeholder may stand in the file; a real or masked secret never does.
  if (keepSecrets || secret.startsWith('${')) kept['secret'] = secret || undefined;
  kept['protocolMappers'] = objects(client, 'protocolMappers');
  return kept;
}

/** People are not configuration. The accounts of clients are: what a machine may do is decided in git. */
function normaliseServiceAccount(user: JsonObject): JsonObject[] {
  const serviceAccountClientId = text(user, 'serviceAccountClientId');
  if (!serviceAccountClientId) return [];
  const realmRoles = strings(user, 'realmRoles');
  return [
    {
      username: text(user, 'username'),
      enabled: user['enabled'] ?? true,
      serviceAccountClientId,
      realmRoles,
      clientRoles: object(user, 'clientRoles'),
    },
  ];
}

function normaliseComponents(components: JsonObject): JsonObject {
  const kept: JsonObject = {};
  for (const type of Object.keys(components)) {
    if (type === KEY_PROVIDERS) continue;
    kept[type] = objects(components, type).map((component) => {
      const config = type === USER_PROFILE ? normaliseUserProfile(object(component, 'config')) : object(component, 'config');
      return { ...without(component, ['parentId', 'subComponents']), config };
    });
  }
  return kept;
}

/** Keycloak keeps the user profile as JSON inside a string; sorted keys make two of them comparable. */
function normaliseUserProfile(config: JsonObject): JsonObject {
  const stored = strings(config, 'kc.user.profile.config')[0];
  if (stored === undefined) return config;
  const profile = JSON.parse(stored) as JsonObject;
  return { ...config, 'kc.user.profile.config': [JSON.stringify(sortKeys(profile))] };
}

/** The order of attributes is the order on the form, so lists stay as they are here. */
export function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, item]) => [key, sortKeys(item ?? null)]),
  );
}

function normaliseMail(mail: JsonObject): JsonObject {
  const kept = without(mail, mail['password'] === MASK ? ['password'] : []);
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== ''));
}

function withoutEmpty(lists: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => !Array.isArray(list) || list.length > 0));
}
