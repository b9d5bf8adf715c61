import type { AccountLock } from './account-lock.js';

/** A session as the identity provider knows it. */
export interface KeycloakSession {
  readonly id: string;
  /** Outlives the sign-in: kept by an application that asked for offline access. */
  readonly offline: boolean;
  readonly address: string | null;
  readonly startedAt: Date;
  readonly lastAccessAt: Date;
  /** Client ids of the applications that use it. */
  readonly clients: readonly string[];
}

/** What somebody proves with that it is them, without its secret. */
export interface KeycloakCredential {
  readonly id: string;
  /** password, otp, webauthn, webauthn-passwordless, recovery-authn-codes, or that of a provider of ours. */
  readonly type: string;
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An account at another identity provider. */
export interface KeycloakIdentity {
  readonly provider: string;
  readonly username: string;
}

/** Another identity provider that anybody may sign in with. */
export interface KeycloakProvider {
  /** Alias, e.g. google. */
  readonly provider: string;
  readonly name: string;
}

/** Port to the identity provider's administration. Everything is idempotent; a person who is already gone is no error. */
export abstract class KeycloakAdmin {
  /** Nobody signs in as the person from now on; sessions are ended by `logoutUser`, which also makes refresh tokens of before useless. */
  abstract lockUser(userId: string, lock: AccountLock): Promise<void>;
  abstract unlockUser(userId: string): Promise<void>;
  /** Ends every session of the person. */
  abstract logoutUser(userId: string): Promise<void>;
  /** Online and offline sessions; one that is both is told twice. */
  abstract sessionsOf(userId: string): Promise<readonly KeycloakSession[]>;
  /** Ends one session, its offline tokens included. */
  abstract endSession(sessionId: string): Promise<void>;
  abstract updateEmail(userId: string, email: string): Promise<void>;
  abstract deleteUser(userId: string): Promise<void>;
  /** Realm roles of the product that the person holds. */
  abstract rolesOf(userId: string): Promise<readonly string[]>;
  /** Those of the roles that make somebody staff, for many people; nobody is left out. */
  abstract staffRolesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Realm roles that are mapped to the person by themselves. */
  abstract grantRole(userId: string, role: string): Promise<void>;
  abstract takeRole(userId: string, role: string): Promise<void>;
  /** Keycloak’s names of what is to be done before the next sign-in is complete, besides what was required before. */
  abstract requireActions(userId: string, actions: readonly string[]): Promise<void>;
  /** Sends a link that does the same without signing in. */
  abstract mailActions(userId: string, actions: readonly string[]): Promise<void>;
  /** The attribute `gps.address.allow` of each organisation the person belongs to, where it is set; none where Keycloak has no organisations. */
  abstract organizationAddressesOf(userId: string): Promise<readonly string[]>;
  abstract credentialsOf(userId: string): Promise<readonly KeycloakCredential[]>;
  abstract labelCredential(userId: string, credentialId: string, label: string): Promise<void>;
  abstract identitiesOf(userId: string): Promise<readonly KeycloakIdentity[]>;
  /** Switched on and shown to everybody; those of one organisation are not. */
  abstract openProviders(): Promise<readonly KeycloakProvider[]>;
  abstract unlinkIdentity(userId: string, provider: string): Promise<void>;
}
