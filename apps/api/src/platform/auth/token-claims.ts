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
  readonly acr: number;
  readonly authTime: number | null;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}
