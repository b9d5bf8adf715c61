import type { KeycloakCredential, KeycloakIdentity, KeycloakProvider } from '../../platform/keycloak/keycloak-admin.js';
import { SignInMethodKind, type SignInMethod, type SignInMethods } from './sign-in-methods.type.js';

const KINDS: Readonly<Record<string, SignInMethodKind>> = {
  'webauthn-passwordless': SignInMethodKind.PASSKEY,
  webauthn: SignInMethodKind.SECURITY_KEY,
  otp: SignInMethodKind.AUTHENTICATOR_APP,
  'gps-sms': SignInMethodKind.TEXT_MESSAGE,
  'recovery-authn-codes': SignInMethodKind.RECOVERY_CODES,
};

export interface WaysIn {
  readonly credentials: readonly KeycloakCredential[];
  readonly identities: readonly KeycloakIdentity[];
  readonly providers: readonly KeycloakProvider[];
  /** By the credential's id. */
  readonly uses: ReadonlyMap<string, Date>;
}

export function toSignInMethods({ credentials, identities, providers, uses }: WaysIn): SignInMethods {
  const linked = new Set(identities.map(({ provider }) => provider));
  return {
    passwordChangedAt: passwordChangedAt(credentials),
    methods: toMethods(credentials, uses),
    linkedAccounts: identities.map(({ provider, username }) => ({ provider, username })),
    linkableProviders: providers.filter(({ provider }) => !linked.has(provider)),
  };
}

export function passwordChangedAt(credentials: readonly KeycloakCredential[]): Date | null {
  const password = credentials.find(({ type }) => type === 'password');
  return password ? new Date(password.createdAt ?? 0) : null;
}

/** Oldest first. A kind of credential that we do not know is left out rather than shown without a meaning. */
export function toMethods(credentials: readonly KeycloakCredential[], uses: ReadonlyMap<string, Date>): SignInMethod[] {
  return credentials
    .flatMap((credential) => toMethod(credential, uses))
    .sort((a, b) => (a.createdAt?.getTime() ?? 0) - (b.createdAt?.getTime() ?? 0));
}

function toMethod({ id, type, label, createdAt, data }: KeycloakCredential, uses: ReadonlyMap<string, Date>): SignInMethod[] {
  const kind = KINDS[type];
  if (!kind) return [];
  const codesLeft = kind === SignInMethodKind.RECOVERY_CODES && typeof data['remainingCodes'] === 'number' ? data['remainingCodes'] : null;
  // Codes by text message carry their last use themselves.
  const ownUse = typeof data['lastUsed'] === 'number' ? new Date(data['lastUsed']) : null;
  const lastUsedAt = uses.get(id) ?? ownUse;
  return [{ id, kind, name: label, createdAt: createdAt === null ? null : new Date(createdAt), lastUsedAt, codesLeft }];
}

/** True if somebody could still come in without this linked account. A second factor alone opens nothing. */
export function hasAnotherWay(methods: SignInMethods, provider: string): boolean {
  return (
    methods.passwordChangedAt !== null ||
    methods.methods.some(({ kind }) => kind === SignInMethodKind.PASSKEY) ||
    methods.linkedAccounts.some((account) => account.provider !== provider)
  );
}
