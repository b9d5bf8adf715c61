import type { TokenResponse } from './session-record.ts';

export type RefreshOutcome =
  | { readonly kind: 'refreshed'; readonly tokens: TokenResponse }
  /** Keycloak says that the session is over. */
  | { readonly kind: 'ended' }
  /** No usable answer: the session may well live, try again soon. */
  | { readonly kind: 'unavailable' };

export interface TokenEndpoint {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const TIMEOUT_MS = 8_000;

function isTokenResponse(value: unknown): value is TokenResponse {
  const answer = value as Partial<TokenResponse> | null;
  return typeof answer?.access_token === 'string' && typeof answer.refresh_token === 'string' && typeof answer.expires_in === 'number';
}

export async function refreshTokens(endpoint: TokenEndpoint, refreshToken: string): Promise<RefreshOutcome> {
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: refreshToken,
        client_id: endpoint.clientId,
        client_secret: endpoint.clientSecret,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer: unknown = await response.json();
    if (response.ok) return isTokenResponse(answer) ? { kind: 'refreshed', tokens: answer } : { kind: 'unavailable' };
    // Only this code speaks of the session. A wrong secret or a busy server must not sign anybody out.
    return (answer as { error?: unknown } | null)?.error === 'invalid_grant' ? { kind: 'ended' } : { kind: 'unavailable' };
  } catch {
    return { kind: 'unavailable' };
  }
}
