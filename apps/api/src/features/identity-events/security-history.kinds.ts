import { SecurityEventKind as Kind } from './security-event.type.js';

/** Keycloak's names, and those of the audit trail, in the words of the person they are about. What is not named is not shown. */
export const KIND_OF: Readonly<Record<string, Kind>> = {
  LOGIN: Kind.SIGNED_IN,
  LOGIN_ERROR: Kind.SIGN_IN_FAILED,
  LOGOUT: Kind.SIGNED_OUT,
  USER_SESSION_DELETED: Kind.SESSION_ENDED,
  'DELETE:USER_SESSION': Kind.SESSION_ENDED,
  REGISTER: Kind.REGISTERED,
  USER_DISABLED_BY_TEMPORARY_LOCKOUT: Kind.BLOCKED_AFTER_FAILURES,
  USER_DISABLED_BY_PERMANENT_LOCKOUT: Kind.BLOCKED_AFTER_FAILURES,
  UPDATE_CREDENTIAL: Kind.CREDENTIAL_CHANGED,
  UPDATE_CREDENTIAL_ERROR: Kind.CREDENTIAL_CHANGED,
  REMOVE_CREDENTIAL: Kind.CREDENTIAL_REMOVED,
  REMOVE_CREDENTIAL_ERROR: Kind.CREDENTIAL_REMOVED,
  SEND_RESET_PASSWORD: Kind.PASSWORD_RESET_ASKED,
  UPDATE_EMAIL: Kind.EMAIL_CHANGED,
  FEDERATED_IDENTITY_LINK: Kind.ACCOUNT_LINKED,
  REMOVE_FEDERATED_IDENTITY: Kind.ACCOUNT_UNLINKED,
  GRANT_CONSENT: Kind.APPLICATION_ALLOWED,
  REVOKE_GRANT: Kind.APPLICATION_REVOKED,
  'CREATE:REALM_ROLE_MAPPING': Kind.ROLES_CHANGED,
  'DELETE:REALM_ROLE_MAPPING': Kind.ROLES_CHANGED,
  'application.consent_withdrawn': Kind.APPLICATION_REVOKED,
  'application.registered': Kind.APPLICATION_REGISTERED,
  'application.secret_rotated': Kind.APPLICATION_SECRET_CHANGED,
  'application.revoked': Kind.APPLICATION_DELETED,
  'application.suspended': Kind.APPLICATION_SUSPENDED,
  'application.suspension_lifted': Kind.APPLICATION_SUSPENSION_ENDED,
  'user.locked': Kind.LOCKED,
  'user.unlocked': Kind.UNLOCKED,
  'user.lock_ended': Kind.UNLOCKED,
  'user.suspended': Kind.SUSPENDED,
  'user.suspension_lifted': Kind.SUSPENSION_ENDED,
  'user.suspension_ended': Kind.SUSPENSION_ENDED,
  'impersonation.opened': Kind.IMPERSONATION_STARTED,
  'impersonation.changed': Kind.IMPERSONATION_CHANGED,
  'impersonation.ended': Kind.IMPERSONATION_ENDED,
};

const NAMES = Object.keys(KIND_OF);

/** REFRESH_TOKEN_ERROR stands for a token that came a second time; other reasons are an expired one, which happens to everybody. */
export const IDENTITY_TYPES = [...NAMES.filter((name) => !name.includes('.')), 'REFRESH_TOKEN_ERROR'];
export const AUDIT_ACTIONS = NAMES.filter((name) => name.includes('.'));
export const kindOf = (type: string): Kind => KIND_OF[type] ?? Kind.TOKEN_REUSED;
