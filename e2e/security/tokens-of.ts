import { signIn, type Tokens } from '@gps/testing';
import type { Account } from '../pages/account.ts';
import { nextCode } from '../pages/authenticator.ts';
import { platform } from '../platform.ts';

const common = () => ({ issuer: platform.issuer, password: platform.demoPassword });
type Made = Pick<Account, 'username' | 'password' | 'totpSecret'>;

/** Tokens of a member for the members' API, through a public client. */
export const memberTokens = (username = 'lena'): Promise<Tokens> =>
  signIn({ ...common(), clientId: 'gps-cli', redirectUri: 'http://127.0.0.1/callback', username });

/** Tokens of the dashboard's client for the staff API, of a demo account or of one that a test has made; without the authenticator the sign-in does not end. */
export const staffTokens = (who: string | Made): Promise<Tokens> => {
  const { username, password, totpSecret } =
    typeof who === 'string' ? { username: who, password: platform.demoPassword, totpSecret: platform.demoTotpSecret } : who;
  return signIn({
    ...common(),
    clientId: 'gps-admin',
    clientSecret: platform.secret('GPS_ADMIN_CLIENT_SECRET'),
    redirectUri: `${platform.admin}/api/auth/callback/keycloak`,
    username,
    password,
    code: () => nextCode(username, totpSecret),
  });
};

export const staffWithoutFactor = (username: string): Promise<Tokens> =>
  signIn({
    ...common(),
    clientId: 'gps-admin',
    clientSecret: platform.secret('GPS_ADMIN_CLIENT_SECRET'),
    redirectUri: `${platform.admin}/api/auth/callback/keycloak`,
    username,
  });

export interface Answer {
  readonly status: number;
  readonly code: string | null;
  readonly data: Record<string, unknown> | null;
}

export const USER_API = `${platform.api}/graphql`;
export const ADMIN_API = `${platform.api}/admin/graphql`;

/** Asks one of the two APIs who we are. */
export async function askWhoAmI(api: string, token: string | null): Promise<Answer> {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: '{ me { id } }' }),
  });
  const body = (await response.json()) as { data?: Answer['data']; code?: string; errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: body.code ?? body.errors?.[0]?.extensions.code ?? null, data: body.data ?? null };
}
