export interface CookieNames {
  readonly session: string;
  readonly csrf: string;
  readonly callback: string;
  readonly pkce: string;
  readonly state: string;
  readonly nonce: string;
}

/**
 * Browsers share cookies between the ports of one host, so each app has names of its own. Over https they carry the
 * `__Host-` prefix: set by this host only, for the whole path, never without Secure.
 */
export function cookieNames(app: string, secure: boolean): CookieNames {
  const name = (part: string): string => `${secure ? '__Host-' : ''}${app}.${part}`;
  return {
    session: name('session'),
    csrf: name('csrf'),
    callback: name('callback'),
    pkce: name('pkce'),
    state: name('state'),
    nonce: name('nonce'),
  };
}
