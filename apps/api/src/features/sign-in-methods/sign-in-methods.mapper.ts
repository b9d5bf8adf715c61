import type { KeycloakCredential, KeycloakIdentity } from '../../platform/keycloak/keycloak-admin.js';
import { SignInMethodKind, type SignInMethod, type SignInMethods } from './sign-in-methods.type.js';

const KINDS: Readonly<Record<string, SignInMethodKind>> = {
  'webauthn-passwordless': SignInMethodKind.PASSKEY,
  webauthn: SignInMethodKind.SECURITY_KEY,
  otp: SignInMethodKind.AUTHENTICATOR_APP,
  'gps-sms': SignInMethodKind.TEXT_MESSAGE,
  'recovery-authn-codes': SignInMethodKind.RECOVERY_CODES,
};

/** A kind of credential that we do not know is left out rather than shown without a meaning. */
export function toSignInMethods(credentials: readonly KeycloakCredential[], identities: readonly KeycloakIdentity[]): SignInMethods {
  const password = credentials.find(({ type }) => type === 'password');
  return {
    passwordChangedAt: password ? new Date(password.createdAt ?? 0) : null,
    methods: credentials.flatMap(toMethod).sort((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0)),
    linkedAccounts: identities.map(({ provider, username }) => ({ provider, username })),
  };
}

function toMethod({ id, type, label, createdAt, data }: KeycloakCredential): SignInMethod[] {
  const kind = KINDS[type];
  if (!kind) return [];
  const codesLeft = kind === SignInMethodKind.RECOVERY_CODES && typeof data['remainingCodes'] === 'number' ? data['remainingCodes'] : null;
  return [{ id, kind, name: label, createdAt: createdAt === null ? null : new Date(createdAt), codesLeft }];
}

/** True if somebody could still come in without this linked account. A second factor alone opens nothing. */
export function hasAnotherWay(methods: SignInMethods, provider: string): boolean {
  return (
    methods.passwordChangedAt !== null ||
    methods.methods.some(({ kind }) => kind === SignInMethodKind.PASSKEY) ||
    methods.linkedAccounts.some((account) => account.provider !== provider)
  );
}
