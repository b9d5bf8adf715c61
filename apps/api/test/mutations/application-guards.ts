import { guardsOf } from './mutation.ts';

const TOKENS = 'applications/application-tokens';
const REGISTRATION = 'applications/applications.integration';
const CONSENTS = 'applications/consents';
const STAFF = 'applications/staff-applications';
const ADDRESSES = 'applications/redirect-address';

/** What an application of somebody else may do, and when it may not any more. */
export const APPLICATION_GUARDS = [
  ...guardsOf('platform/auth/access.policy.ts', TOKENS, [['scopes', 'if (outOfScope) return outOfScope;', '']]),
  ...guardsOf('platform/auth/scope.policy.ts', 'auth/scope.policy', [
    ['what names no scope', "if (scope === null) return new DomainError('auth.own_clients_only');", 'if (scope === null) return null;'],
  ]),
  ...guardsOf('platform/auth/authenticator.ts', TOKENS, [
    ['permissions within scopes', 'withinScopes(permissions, application.scopes)', 'new Set(permissions)'],
    ['a revoked service', 'if (this.revocations.isClientRevoked(', 'if (false && this.revocations.isClientRevoked('],
  ]),
  ...guardsOf('platform/auth/application-admission.ts', TOKENS, [
    [
      'applications that nobody registered',
      "if (!state) throw new DomainError('auth.token_invalid');",
      'if (!state) return { id: "", service: false, scopes: [], rate: "free", stopped: false };',
    ],
    ['stopped applications', 'if (state.stopped)', 'if (false)'],
    ['scopes that are registered', 'new Set(scopes.filter((scope) => granted.has(scope)))', 'granted'],
    ['a person’s token of a service', 'if (state.service)', 'if (false)'],
    ['a service’s token of another kind', 'if (!state.service)', 'if (false)'],
  ]),
  ...guardsOf('platform/auth/revocations.ts', TOKENS, [
    ['consent that was taken back', 'return this.clients.size > 0 && this.isClientRevoked(', 'return false && this.isClientRevoked('],
  ]),
  ...guardsOf('platform/auth/application.ts', 'auth/application.spec', [
    ['names of applications', '/^gps-app-[a-z0-9]{20}$/', '/^gps-app-/'],
  ]),
  ...guardsOf('platform/auth/current-actor.decorators.ts', TOKENS, [
    ['one’s own in what is public', "viewer?.application && !viewer.application.scopes.has('gps:read') ? null : viewer", 'viewer'],
  ]),
  ...guardsOf('platform/http/front-door.ts', TOKENS, [['acting in another’s place', '|| caller.application) throw', ') throw']]),
  ...guardsOf('features/accounts/accounts.service.ts', TOKENS, [
    ['what an application is not told', 'claims.scopes === null && claims.issuedAt', 'claims.issuedAt'],
    ['the address', '...(!withEmail && { email: null, emailVerified: false })', ''],
  ]),
  ...guardsOf('features/sessions/session-sightings.ts', TOKENS, [['servers of applications', ' || actor.application ||', ' ||']]),
  ...guardsOf('features/applications/logout-addresses.ts', REGISTRATION, [
    ['ambiguous logout addresses', 'isWholeAddress(logoutUrl) &&', ''],
    ['logout addresses in our own nets', '(await this.addresses.refusal(logoutUrl)) === null', 'true'],
  ]),
  ...guardsOf('features/applications/developer-applications.service.ts', REGISTRATION, [
    ['a changed logout address', 'await this.logoutAddresses.refusal(facts)', 'null'],
  ]),
  ...guardsOf('platform/keycloak/keycloak-clients.adapter.ts', CONSENTS, [
    ['the mark of applications', '{ ...found?.attributes, ...logoutOf(application) }', 'logoutOf(application)'],
  ]),
  ...guardsOf('features/applications/redirect-address.policy.ts', ADDRESSES, [
    ['ambiguous addresses', 'AMBIGUOUS.test(address) ||', ''],
    ['names in addresses', 'if (url.username || url.password) return null;', ''],
    ['schemes of one word', 'return PRIVATE_SCHEME.test(url.protocol) && ', 'return '],
    ['plain http', "url.hostname === '127.0.0.1' && url.port === ''", 'true'],
  ]),
  ...guardsOf('features/applications/application-registration.service.ts', REGISTRATION, [
    ['proven addresses', 'if (!emailVerified)', 'if (false)'],
    ['ten applications', 'count >= MOST_APPLICATIONS', 'false'],
  ]),
  ...guardsOf('features/applications/developer-applications.repository.ts', REGISTRATION, [
    ['applications of others', 'WHERE a.owner_id = $1 AND a.id = $2', 'WHERE $1::uuid IS NOT NULL AND a.id = $2'],
  ]),
  ...guardsOf('platform/keycloak/client-representation.ts', REGISTRATION, [
    ['consent', 'consentRequired: true,', 'consentRequired: false,'],
    ['messages of Keycloak', "text.replaceAll('${', '$ {')", 'text'],
  ]),
  ...guardsOf('features/applications/allowed-applications.service.ts', CONSENTS, [
    [
      'tokens of a consent that was taken back',
      "await this.revocations.revokeClient(clientId, userId, 'consent withdrawn', tx)",
      "await this.revocations.revokeClient('none', userId, 'consent withdrawn', tx)",
    ],
    ['Keycloak that is away', 'await this.outbox.add(tx, consentWithdrawn({ userId, clientId }));', ''],
  ]),
  ...guardsOf('features/applications/staff-applications.service.ts', STAFF, [
    ['the reason', 'if (!checked.ok)', 'if (false)'],
    ['the state', 'if (known.state !== when)', 'if (false)'],
  ]),
];
