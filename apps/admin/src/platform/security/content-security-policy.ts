export interface PolicyOrigins {
  /** Pictures and avatars. */
  readonly api: string;
  /** Sign-in and sign-out forms end there. */
  readonly keycloak: string;
  readonly secure: boolean;
}

/** Scripts run only with this request's nonce. Inline style attributes carry data (a team's colour), never script. */
export function contentSecurityPolicy(nonce: string, { api, keycloak, secure }: PolicyOrigins, development = false): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' blob: data: ${new URL(api).origin}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `form-action 'self' ${new URL(keycloak).origin}`,
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
