const PROVIDER = /^[a-z0-9][a-z0-9-]{0,99}$/;
const START = '/sign-in/organization/start';

/** The provider that our own address names; null for whatever cannot be one, which never reaches Keycloak. */
export function providerOf(query: URLSearchParams): string | null {
  const provider = query.get('provider') ?? '';
  return PROVIDER.test(provider) ? provider : null;
}

/** Where a sign-in with an organization's own provider begins. */
export function providerAddress(provider: string, returnTo?: string): string {
  const query = new URLSearchParams({ provider, ...(returnTo ? { returnTo } : {}) });
  return `${START}?${query}`;
}
