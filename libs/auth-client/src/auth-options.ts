import { cookieNames } from './cookie-names.ts';
import type { TokenResponse } from './session-record.ts';
import type { Sessions } from './sessions.ts';

export interface AuthApp {
  readonly app: string;
  readonly secret: string;
  readonly secure: boolean;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly sessions: Sessions;
  /** Pages of the app, so that the library's own are never shown. */
  readonly pages: { readonly signIn: string; readonly error: string };
}

/** Extra parameters of the authorization request. */
export interface SignInOptions {
  readonly prompt?: 'create' | 'login';
  readonly acr_values?: string;
  readonly max_age?: string;
  readonly ui_locales?: string;
  readonly login_hint?: string;
  readonly kc_action?: string;
  /** The identity provider that Keycloak sends on to, instead of asking itself. */
  readonly kc_idp_hint?: string;
}

interface Account {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly expires_at?: number;
  readonly refresh_expires_in?: unknown;
}

const COOKIE_SECONDS = 30 * 24 * 3600;

function tokensOf(account: Account): TokenResponse {
  return {
    access_token: account.access_token ?? '',
    refresh_token: account.refresh_token ?? '',
    ...(account.id_token ? { id_token: account.id_token } : {}),
    expires_in: (account.expires_at ?? 0) - Math.floor(Date.now() / 1000),
    ...(typeof account.refresh_expires_in === 'number' ? { refresh_expires_in: account.refresh_expires_in } : {}),
  };
}

/**
 * Settings for next-auth 4, which holds the web session: Keycloak is the only provider, and the encrypted cookie
 * holds one opaque key. Tokens never enter it.
 */
export function authOptions({ app, secret, secure, clientId, clientSecret, sessions, pages }: AuthApp) {
  const names = cookieNames(app, secure);
  const cookie = (name: string, maxAge?: number) => ({
    name,
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure, ...(maxAge ? { maxAge } : {}) },
  });
  const { endpoints } = sessions;
  return {
    secret,
    useSecureCookies: secure,
    session: { strategy: 'jwt' as const, maxAge: COOKIE_SECONDS },
    pages,
    providers: [
      {
        id: 'keycloak',
        name: 'Keycloak',
        type: 'oauth' as const,
        issuer: endpoints.issuer,
        jwks_endpoint: endpoints.keys,
        authorization: { url: endpoints.authorization, params: { scope: 'openid profile email' } },
        token: endpoints.token,
        userinfo: endpoints.userInfo,
        clientId,
        clientSecret,
        idToken: true,
        checks: ['pkce' as const, 'state' as const, 'nonce' as const],
        profile: (profile: { sub: string }) => ({ id: profile.sub }),
      },
    ],
    cookies: {
      sessionToken: cookie(names.session),
      csrfToken: cookie(names.csrf),
      callbackUrl: cookie(names.callback),
      pkceCodeVerifier: cookie(names.pkce, 900),
      state: cookie(names.state, 900),
      nonce: cookie(names.nonce, 900),
    },
    callbacks: {
      async jwt({ token, account }: { token: Record<string, unknown>; account?: Account | null }): Promise<Record<string, unknown>> {
        return account ? { key: await sessions.start(tokensOf(account)) } : { key: token['key'] };
      },
      /** What `/api/auth/session` would tell a script: nothing. */
      session: () => ({ expires: '' }),
    },
  };
}
