import type { AuditedBy, NewAuditEntry } from '../audit-log/index.js';
import type { IdentityEvent } from './identity-event.js';

/**
 * What stands in the audit trail as well, where nobody can change it. Failed sign-ins of names that do not exist stay out:
 * strangers could fill the trail with them.
 */
const AUDITED: ReadonlySet<string> = new Set([
  ...['LOGIN', 'LOGIN_ERROR', 'LOGOUT', 'REGISTER', 'DELETE_ACCOUNT', 'IMPERSONATE', 'REFRESH_TOKEN_ERROR', 'RESTART_AUTHENTICATION_ERROR'],
  ...[
    'UPDATE_CREDENTIAL',
    'UPDATE_CREDENTIAL_ERROR',
    'REMOVE_CREDENTIAL',
    'REMOVE_CREDENTIAL_ERROR',
    'RESET_PASSWORD',
    'RESET_PASSWORD_ERROR',
  ],
  ...['UPDATE_PASSWORD', 'UPDATE_PASSWORD_ERROR', 'UPDATE_TOTP', 'REMOVE_TOTP', 'UPDATE_EMAIL', 'VERIFY_EMAIL', 'UPDATE_PROFILE'],
  ...['FEDERATED_IDENTITY_LINK', 'REMOVE_FEDERATED_IDENTITY', 'IDENTITY_PROVIDER_LINK_ACCOUNT', 'GRANT_CONSENT', 'REVOKE_GRANT'],
  ...['USER_DISABLED_BY_TEMPORARY_LOCKOUT', 'USER_DISABLED_BY_PERMANENT_LOCKOUT', 'INVITE_ORG', 'USER_SESSION_DELETED'],
]);

const REUSED = /refresh token reuse|stale token/i;

/** A refresh token that was spent already came back: somebody else has a copy. */
export function isTokenReuse(event: IdentityEvent): boolean {
  return event.type === 'REFRESH_TOKEN_ERROR' && REUSED.test(event.details['reason'] ?? '');
}

export function isAudited(event: IdentityEvent): boolean {
  return event.kind === 'admin' || (AUDITED.has(event.type) && event.userId !== null);
}

/** Whom an event is written down for: a person by their own act, an administrator of Keycloak, or Keycloak itself. */
export function auditedBy(event: IdentityEvent, names: ReadonlyMap<string, string>): AuditedBy {
  const id = event.kind === 'admin' ? (event.details['by'] ?? null) : event.error === null ? event.userId : null;
  const uuid = id !== null && /^[0-9a-f-]{36}$/.test(id) ? id : null;
  const known = uuid === null ? undefined : names.get(uuid);
  return { userId: uuid, username: known ?? `keycloak:${event.client ?? 'server'}`, requestId: null };
}

/** Without the address: that is personal, and stands where it can be taken away. */
export function auditEntry(event: IdentityEvent): NewAuditEntry {
  const { error, client, sessionId, details, at, id } = event;
  return {
    action: `keycloak.${event.type.toLowerCase().replace(':', '.')}`,
    subjectKind: event.userId === null ? null : 'user',
    subjectId: event.userId,
    details: {
      event: id,
      at,
      ...(error && { error }),
      ...(client && { client }),
      ...(sessionId && { session: sessionId }),
      ...kept(details),
    },
  };
}

const KEPT = ['path', 'written', 'byRealm', 'credential_type', 'auth_method', 'identity_provider', 'reason', 'custom_required_action'];

function kept(details: IdentityEvent['details']): Record<string, string> {
  return Object.fromEntries(KEPT.flatMap((name) => (details[name] === undefined ? [] : [[name, details[name]]])));
}
