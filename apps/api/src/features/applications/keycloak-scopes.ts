/** What an application may ask Keycloak for: its scopes, and to go on without the person if it may ask for that. */
export function keycloakScopes({ scopes, offline }: { readonly scopes: readonly string[]; readonly offline: boolean }): string[] {
  return [...scopes, ...(offline ? ['offline_access'] : [])];
}
