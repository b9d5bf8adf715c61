import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt, type JWTPayload } from 'jose';
import { TOTP } from 'otpauth';
import { ENVIRONMENT, PASSWORD, TOTP_SECRET, issuer, keycloakUrl } from './realm-under-test.ts';
import { Visitor } from './visitor.ts';

export interface TestClient {
  readonly id: string;
  readonly redirect: string;
  readonly secret?: string;
}

/** Every client of the product that a person signs in through. */
export const CLIENTS = {
  web: {
    id: 'gps-web',
    redirect: `${ENVIRONMENT['WEB_URL']}/api/auth/callback/keycloak`,
    secret: ENVIRONMENT['GPS_WEB_CLIENT_SECRET'] ?? '',
  },
  admin: {
    id: 'gps-admin',
    redirect: `${ENVIRONMENT['ADMIN_URL']}/api/auth/callback/keycloak`,
    secret: ENVIRONMENT['GPS_ADMIN_CLIENT_SECRET'] ?? '',
  },
  mobile: { id: 'gps-mobile', redirect: 'example.grandprix.social:/oauth/callback' },
  cli: { id: 'gps-cli', redirect: 'http://127.0.0.1:47123/callback' },
} as const satisfies Record<string, TestClient>;

export interface Attempt {
  readonly url: URL;
  readonly verifier: string;
}

export function authorization(client: TestClient, change: Record<string, string | undefined> = {}): Attempt {
  const verifier = randomBytes(32).toString('base64url');
  const url = new URL(`${issuer()}/protocol/openid-connect/auth`);
  const parameters: Record<string, string | undefined> = {
    client_id: client.id,
    redirect_uri: client.redirect,
    response_type: 'code',
    scope: 'openid',
    state: 'state',
    nonce: 'nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  };
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return { url, verifier };
}

/** Through the pages as far as they ask for a name, a password and a code of the authenticator app. */
export async function signInByForm(visitor: Visitor, username: string, password = PASSWORD): Promise<Visitor> {
  if (visitor.asksFor('password')) await visitor.submit(visitor.asksFor('username') ? { username, password } : { password });
  if (visitor.asksFor('otp')) await visitor.submit({ otp: new TOTP({ secret: TOTP_SECRET }).generate() });
  return visitor;
}

export async function obtainCode(
  client: TestClient,
  username: string,
  visitor = new Visitor(keycloakUrl()),
): Promise<{ code: string; verifier: string }> {
  const attempt = authorization(client);
  await signInByForm(await visitor.open(attempt.url), username);
  const code = visitor.left?.searchParams.get('code');
  if (!code) throw new Error(`no code for ${username} at ${client.id}: ${visitor.left?.href ?? visitor.text.slice(0, 300)}`);
  return { code, verifier: attempt.verifier };
}

export interface TokenAnswer {
  readonly status: number;
  readonly error?: string;
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
  readonly refresh_expires_in: number;
}

/** POST to the token endpoint as `client`. */
export async function token(client: TestClient, form: Record<string, string>): Promise<TokenAnswer> {
  const body = new URLSearchParams({ client_id: client.id, ...(client.secret ? { client_secret: client.secret } : {}), ...form });
  const response = await fetch(`${issuer()}/protocol/openid-connect/token`, { method: 'POST', body });
  return { status: response.status, ...((await response.json()) as Omit<TokenAnswer, 'status'>) };
}

export function redeem(client: TestClient, code: string, verifier: string): Promise<TokenAnswer> {
  return token(client, { grant_type: 'authorization_code', code, redirect_uri: client.redirect, code_verifier: verifier });
}

export async function signIn(client: TestClient, username: string, visitor?: Visitor): Promise<TokenAnswer> {
  const { code, verifier } = await obtainCode(client, username, visitor);
  const answer = await redeem(client, code, verifier);
  if (answer.status !== 200) throw new Error(`code not redeemed: ${JSON.stringify(answer)}`);
  return answer;
}

export function claims(jwt: string): JWTPayload & {
  roles?: string[];
  acr?: string;
  azp?: string;
  sid?: string;
  email_verified?: boolean;
  preferred_username?: string;
  auth_time?: number;
} {
  return decodeJwt(jwt);
}
