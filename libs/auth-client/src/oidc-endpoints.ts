export interface OidcEndpoints {
  readonly issuer: string;
  readonly authorization: string;
  readonly token: string;
  readonly keys: string;
  readonly userInfo: string;
  readonly endSession: string;
}

/**
 * The realm's addresses, written down instead of discovered, so that an app starts while Keycloak is away.
 * The browser uses the public address; this server may reach Keycloak by another one.
 */
export function oidcEndpoints(publicUrl: string, realm: string, internalUrl: string = publicUrl): OidcEndpoints {
  const issuer = `${publicUrl.replace(/\/+$/, '')}/realms/${encodeURIComponent(realm)}`;
  const inside = `${internalUrl.replace(/\/+$/, '')}/realms/${encodeURIComponent(realm)}/protocol/openid-connect`;
  return {
    issuer,
    authorization: `${issuer}/protocol/openid-connect/auth`,
    token: `${inside}/token`,
    keys: `${inside}/certs`,
    userInfo: `${inside}/userinfo`,
    endSession: `${issuer}/protocol/openid-connect/logout`,
  };
}
