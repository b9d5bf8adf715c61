import type { Scope } from '@gps/permissions';

/** The claims of an access token that has passed every check, in the API's own words. */
export interface TokenClaims {
  readonly userId: string;
  readonly sessionId: string;
  readonly clientId: string;
  readonly username: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly locale: string | null;
  readonly roles: readonly string[];
  /** null: the token is one of our own clients', which scopes do not limit. */
  readonly scopes: ReadonlySet<Scope> | null;
  readonly acr: number;
  readonly authTime: number | null;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** The same for an application that signed in as itself. */
export interface ServiceClaims {
  readonly service: true;
  readonly clientId: string;
  readonly scopes: ReadonlySet<Scope>;
  readonly issuedAt: number;
  readonly expiresAt: number;
}
