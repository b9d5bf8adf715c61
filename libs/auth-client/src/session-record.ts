import { readClaims, type Claims } from './claims.ts';

/** What the token endpoint answers. */
export interface TokenResponse {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token?: string;
  readonly expires_in: number;
  readonly refresh_expires_in?: number;
}

/** What lies in Redis, sealed. */
export interface SessionRecord {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly idToken: string | null;
  readonly accessExpiresAt: number;
  readonly refreshExpiresAt: number;
  /** Grows with each refresh, so that a loser of the race sees that somebody was faster. */
  readonly version: number;
}

/** A live session as the app uses it. */
export interface WebSession {
  readonly accessToken: string;
  readonly claims: Claims;
}

const DEFAULT_REFRESH_SECONDS = 30 * 60;

export function recordOf(tokens: TokenResponse, now: number, before?: SessionRecord): SessionRecord {
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    idToken: tokens.id_token ?? before?.idToken ?? null,
    accessExpiresAt: now + tokens.expires_in * 1000,
    refreshExpiresAt: now + (tokens.refresh_expires_in || DEFAULT_REFRESH_SECONDS) * 1000,
    version: (before?.version ?? 0) + 1,
  };
}

export function sessionOf(record: SessionRecord): WebSession {
  return { accessToken: record.accessToken, claims: readClaims(record.accessToken) };
}
