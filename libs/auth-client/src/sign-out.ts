import type { OidcEndpoints } from './oidc-endpoints.ts';

/** Ends the Keycloak session as well; with the ID token it asks nothing. */
export function endSessionUrl(endpoints: OidcEndpoints, clientId: string, returnTo: string, idToken: string | null): string {
  const url = new URL(endpoints.endSession);
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('post_logout_redirect_uri', returnTo);
  if (idToken) url.searchParams.set('id_token_hint', idToken);
  return url.href;
}
