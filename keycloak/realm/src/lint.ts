import { object, objects, strings, text, type JsonObject } from './json.ts';

export interface Finding {
  readonly rule: string;
  readonly message: string;
}

type Rule = (realm: JsonObject) => string[];

/** What the API does in Keycloak: people and their sessions, events, organizations and their providers, applications that members register, and looking at what operators switched on. */
const API_RIGHTS = new Set([
  ...['manage-users', 'query-users', 'view-users', 'view-events'],
  ...['manage-organizations', 'manage-identity-providers', 'view-identity-providers', 'view-realm'],
  'manage-clients',
]);

/** Keycloak's own account pages come back to themselves on any of their paths; nobody else may use a wildcard. */
const OWN_PAGES = new Set(['account', 'account-console', 'security-admin-console']);

const SETTINGS: Readonly<Record<string, (value: unknown) => boolean>> = {
  revokeRefreshToken: (value) => value === true,
  refreshTokenMaxReuse: (value) => value === 0,
  accessTokenLifespan: (value) => typeof value === 'number' && value <= 300,
  accessCodeLifespan: (value) => typeof value === 'number' && value <= 60,
  bruteForceProtected: (value) => value === true,
  permanentLockout: (value) => value === false,
  failureFactor: (value) => typeof value === 'number' && value <= 5,
  verifyEmail: (value) => value === true,
  duplicateEmailsAllowed: (value) => value === false,
  eventsEnabled: (value) => value === true,
  adminEventsEnabled: (value) => value === true,
  adminEventsDetailsEnabled: (value) => value === true,
  otpPolicyCodeReusable: (value) => value === false,
  sslRequired: (value) => value === 'external' || value === 'all',
  passwordPolicy: (value) =>
    typeof value === 'string' && /length\((1[2-9]|[2-9]\d)\)/.test(value) && value.includes('hashAlgorithm(argon2)'),
};

const RULES: Readonly<Record<string, Rule>> = {
  settings: (realm) =>
    Object.entries(SETTINGS).flatMap(([name, holds]) => (holds(realm[name]) ? [] : [`${name} is ${JSON.stringify(realm[name])}`])),
  pkce: (realm) =>
    signInClients(realm)
      .filter((client) => attribute(client, 'pkce.code.challenge.method') !== 'S256')
      .map((client) => `${nameOf(client)} does not ask for PKCE with S256`),
  grants: (realm) =>
    objects(realm, 'clients').flatMap((client) =>
      ['implicitFlowEnabled', 'directAccessGrantsEnabled']
        .filter((grant) => client[grant] === true)
        .map((grant) => `${nameOf(client)} has ${grant}`),
    ),
  'service accounts': (realm) =>
    objects(realm, 'clients')
      .filter((client) => client['serviceAccountsEnabled'] === true && client['publicClient'] === true)
      .map((client) => `${nameOf(client)} is public and has a service account`),
  redirects: (realm) =>
    objects(realm, 'clients')
      .filter((client) => !OWN_PAGES.has(nameOf(client)))
      .flatMap((client) =>
        redirectsOf(client)
          .filter((uri) => !isExact(uri))
          .map((uri) => `${nameOf(client)} may send people to ${uri}`),
      ),
  secrets: (realm) =>
    objects(realm, 'clients')
      .filter((client) => client['secret'] !== undefined && !/^\$\{[A-Z0-9_]+\}$/.test(text(client, 'secret')))
      .map((client) => `the secret of ${nameOf(client)} is no placeholder`),
  'full scope': (realm) =>
    objects(realm, 'clients')
      .filter((client) => client['fullScopeAllowed'] !== false)
      .map((client) => `${nameOf(client)} puts every role into its tokens`),
  'back-channel logout': (realm) =>
    signInClients(realm)
      .filter((client) => !OWN_PAGES.has(nameOf(client)))
      .filter(
        (client) => !attribute(client, 'backchannel.logout.url') || attribute(client, 'backchannel.logout.session.required') !== 'true',
      )
      .map((client) => `${nameOf(client)} is not told when a session ends`),
  'client policy': (realm) => {
    const executors = objects(object(realm, 'clientProfiles'), 'profiles').flatMap((profile) =>
      objects(profile, 'executors').map((one) => text(one, 'executor')),
    );
    const enabled = objects(object(realm, 'clientPolicies'), 'policies').some(
      (policy) => policy['enabled'] === true && objects(policy, 'conditions').some((one) => text(one, 'condition') === 'any-client'),
    );
    const missing = ['pkce-enforcer', 'reject-ropc-grant', 'reject-implicit-grant', 'secure-redirect-uris-enforcer'].filter(
      (executor) => !executors.includes(executor),
    );
    return [
      ...missing.map((executor) => `no client policy uses ${executor}`),
      ...(enabled ? [] : ['no enabled client policy covers every client']),
    ];
  },
  people: (realm) =>
    objects(realm, 'users')
      .filter((user) => !text(user, 'serviceAccountClientId'))
      .map((user) => `${text(user, 'username')} is a person; people are not configuration`),
  organizations: (realm) => [
    ...objects(realm, 'clients')
      .filter((client) => strings(client, 'defaultClientScopes').includes('organization'))
      .map((client) => `${nameOf(client)} tells of organizations without being asked`),
    ...(strings(realm, 'defaultDefaultClientScopes').includes('organization')
      ? ['new clients tell of organizations without being asked']
      : []),
    // They would make members of an organization its property (Keycloak deletes them with it), or ask for the name on a page of its own.
    ...objects(realm, 'authenticationFlows').flatMap((flow) =>
      objects(flow, 'authenticationExecutions')
        .map((execution) => text(execution, 'authenticator'))
        .filter((authenticator) => ['organization', 'idp-add-organization-member'].includes(authenticator))
        .map((authenticator) => `the flow ${text(flow, 'alias')} has the step ${authenticator}`),
    ),
  ],
  'API account': (realm) =>
    objects(realm, 'users')
      .filter((user) => text(user, 'serviceAccountClientId') !== '')
      .flatMap((user) =>
        Object.entries(object(user, 'clientRoles')).flatMap(([client, roles]) =>
          (Array.isArray(roles) ? roles.map(String) : [])
            .filter((role) => client !== 'realm-management' || !API_RIGHTS.has(role))
            .map((role) => `${text(user, 'username')} holds ${role} of ${client}`),
        ),
      ),
  levels: (realm) => (text(object(realm, 'attributes'), 'acr.loa.map') === '{"1":1,"2":2}' ? [] : ['acr.loa.map must be {"1":1,"2":2}']),
};

/** What must never be otherwise in the realm, whoever edits it. */
export function lintRealm(realm: JsonObject): Finding[] {
  return Object.entries(RULES).flatMap(([rule, check]) => check(realm).map((message) => ({ rule, message })));
}

function signInClients(realm: JsonObject): JsonObject[] {
  return objects(realm, 'clients').filter(
    (client) => client['standardFlowEnabled'] === true && client['bearerOnly'] !== true && client['enabled'] !== false,
  );
}

function redirectsOf(client: JsonObject): string[] {
  const afterLogout = attribute(client, 'post.logout.redirect.uris');
  return [...strings(client, 'redirectUris'), ...(afterLogout ? afterLogout.split('##') : [])];
}

/** `+` stands for the redirect addresses of the same client. */
function isExact(uri: string): boolean {
  return (
    uri === '+' || (!uri.includes('*') && !uri.includes('#') && /^(https?:\/\/|\$\{[A-Z_]+\}|[a-z][a-z0-9.]+\.[a-z0-9]+:\/)/.test(uri))
  );
}

function attribute(client: JsonObject, name: string): string {
  return text(object(client, 'attributes'), name);
}

function nameOf(client: JsonObject): string {
  return text(client, 'clientId');
}
