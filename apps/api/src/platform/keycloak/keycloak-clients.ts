/** What an application is at the identity provider; who uses it and how much is the product's own knowledge. */
export interface KeycloakApplication {
  readonly clientId: string;
  readonly kind: 'web' | 'native' | 'service';
  readonly name: string;
  readonly description: string;
  readonly homePage: string | null;
  readonly redirectUris: readonly string[];
  /** Where it is told of ended sessions (OpenID Connect Back-Channel Logout). */
  readonly logoutUrl: string | null;
  /** Names of client scopes that it may ask for. */
  readonly scopes: readonly string[];
}

/** What a person allowed an application. */
export interface KeycloakConsent {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly since: Date;
}

/**
 * Port to the clients of the identity provider: those of applications that members registered, and no other. Everything but `create`
 * and `rotateSecret` is idempotent; an application that is already gone is no error.
 */
export abstract class KeycloakClients {
  /** Makes the client with this secret; null for one that cannot keep any. */
  abstract create(application: KeycloakApplication, secret: string | null): Promise<void>;
  abstract update(application: KeycloakApplication): Promise<void>;
  abstract setEnabled(clientId: string, enabled: boolean): Promise<void>;
  /** The new secret, from now on the only one; null if the client is gone. */
  abstract rotateSecret(clientId: string): Promise<string | null>;
  abstract delete(clientId: string): Promise<void>;
  abstract consentsOf(userId: string): Promise<readonly KeycloakConsent[]>;
  /** Also ends what the application kept for the person's absence. */
  abstract revokeConsent(userId: string, clientId: string): Promise<void>;
}
