import { createHash, randomBytes } from 'node:crypto';
import { TOTP } from 'otpauth';

/** What is needed to sign somebody in through a realm's browser flow without a browser. */
export interface SignInRequest {
  /** e.g. `http://localhost:8080/realms/grand-prix` */
  readonly issuer: string;
  readonly clientId: string;
  /** Only for confidential clients. */
  readonly clientSecret?: string;
  /** Must be registered exactly; nothing needs to listen there. */
  readonly redirectUri: string;
  readonly username: string;
  readonly password: string;
  /** Base32 secret of the person's authenticator app, for flows that ask a second factor. */
  readonly totpSecret?: string;
  /** Instead of the secret: gives the code when it is asked, for people who sign in more than once in half a minute. */
  readonly code?: () => string;
  readonly scope?: string;
}

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly expires_in: number;
}

class CookieJar {
  readonly #cookies = new Map<string, string>();

  keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (at > 0) this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }

  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

const unescapeHtml = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

/** The steps a person sees, answered in whatever order the flow asks them. */
function answer(page: string, request: SignInRequest): URLSearchParams {
  const fields = new URLSearchParams();
  const asks = (name: string) => new RegExp(`name="${name}"`).test(page);
  if (asks('username')) fields.set('username', request.username);
  if (asks('password')) fields.set('password', request.password);
  if (asks('otp')) {
    const code = request.code?.() ?? (request.totpSecret && new TOTP({ secret: request.totpSecret }).generate());
    if (!code) throw new Error(`${request.username}: a second factor is asked, and none was given`);
    fields.set('otp', code);
  }
  if (fields.size === 0) {
    const shown = page
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>|\s+/g, ' ')
      .replace(/ +/g, ' ')
      .slice(0, 300);
    throw new Error(`${request.username}: the sign-in page asks for something unknown: ${shown}`);
  }
  return fields;
}

/**
 * Authorisation code with PKCE S256, through Keycloak's own pages, by HTTP alone: what a browser would do, in a few milliseconds.
 * @returns the tokens; throws with the page's text when the sign-in is refused
 */
export async function signIn(request: SignInRequest): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const jar = new CookieJar();
  const start = new URL(`${request.issuer}/protocol/openid-connect/auth`);
  start.search = new URLSearchParams({
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    response_type: 'code',
    scope: request.scope ?? 'openid',
    state: randomBytes(8).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();

  let response = await fetch(start, { redirect: 'manual' });
  for (let step = 0; step < 10; step++) {
    jar.keep(response);
    const location = response.headers.get('location');
    if (location?.startsWith(request.redirectUri)) return exchange(request, new URL(location), verifier);
    if (location) {
      response = await fetch(new URL(location, start), { redirect: 'manual', headers: { cookie: jar.header } });
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]+action="([^"]+)"/.exec(page)?.[1];
    if (!action) throw new Error(`${request.username}: sign-in answered ${response.status} without a form`);
    response = await fetch(new URL(unescapeHtml(action), start), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: jar.header, 'content-type': 'application/x-www-form-urlencoded' },
      body: answer(page, request),
    });
  }
  throw new Error(`${request.username}: the sign-in did not end after ten steps (wrong password or code?)`);
}

async function exchange(request: SignInRequest, callback: URL, verifier: string): Promise<Tokens> {
  const code = callback.searchParams.get('code');
  if (!code) throw new Error(`${request.username}: sign-in refused: ${callback.searchParams.get('error_description') ?? callback.search}`);
  const response = await fetch(`${request.issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: request.redirectUri,
      client_id: request.clientId,
      ...(request.clientSecret && { client_secret: request.clientSecret }),
    }),
  });
  if (!response.ok) throw new Error(`${request.username}: the code was not redeemed: ${response.status} ${await response.text()}`);
  return (await response.json()) as Tokens;
}
