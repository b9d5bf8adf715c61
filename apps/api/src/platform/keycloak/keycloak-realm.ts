/** What of the realm tells whether a way of signing in, or a guard, is switched on. Names and values as Keycloak has them. */
export interface KeycloakRealmState {
  readonly registrationAllowed: boolean;
  readonly organizationsEnabled: boolean;
  readonly bruteForceProtected: boolean;
  /** Wrong tries until somebody has to wait. */
  readonly failureFactor: number;
  /** Seconds. */
  readonly maxFailureWaitSeconds: number;
  /** Seconds without use until a session ends, and its longest life. */
  readonly sessionIdleSeconds: number;
  readonly sessionMaxSeconds: number;
  readonly accessTokenSeconds: number;
  readonly passwordPolicy: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Aliases of the actions people can do, such as `CONFIGURE_TOTP`. */
  readonly actions: readonly string[];
  /** Authenticators of the flow for signing in that are not disabled. */
  readonly steps: readonly string[];
  /** Settings of those steps that have some, by authenticator. */
  readonly stepSettings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly providers: readonly { readonly alias: string; readonly name: string; readonly kind: string; readonly enabled: boolean }[];
  readonly directories: readonly { readonly name: string; readonly enabled: boolean }[];
}

/** Port to the settings of the realm, for reading. */
export abstract class KeycloakRealm {
  abstract state(): Promise<KeycloakRealmState>;

  /** null: our account may not see it. */
  abstract version(): Promise<string | null>;
}
