export interface Claims {
  readonly userId: string;
  readonly sessionId: string;
  readonly username: string;
  readonly roles: readonly string[];
  readonly acr: number;
  readonly expiresAt: number;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads an access token that came straight from the token endpoint. It is not verified here: the API does that on every
 * request, and nothing is allowed because of what is read, only shown.
 */
export function readClaims(accessToken: string): Claims {
  const payload: unknown = JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
  const claims = (typeof payload === 'object' && payload !== null ? payload : {}) as Record<string, unknown>;
  const roles = Array.isArray(claims['roles']) ? claims['roles'].filter((role): role is string => typeof role === 'string') : [];
  return {
    userId: text(claims['sub']),
    sessionId: text(claims['sid']),
    username: text(claims['preferred_username']),
    roles,
    acr: Number(claims['acr']) || 0,
    expiresAt: (Number(claims['exp']) || 0) * 1000,
  };
}

export function hasSecondFactor(claims: Claims): boolean {
  return claims.acr >= 2;
}
