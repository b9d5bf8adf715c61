import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';

export interface Stranger {
  readonly sub: string;
  readonly name: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** What goes wrong, on demand. */
export interface Faults {
  readonly tokenDelay?: number;
  readonly neverAnswers?: 'token' | 'userinfo' | 'keys';
  readonly status?: number;
  readonly garbage?: boolean;
  readonly signature?: 'other key' | 'none' | 'shared secret';
  readonly claims?: Record<string, unknown>;
  readonly withoutNonce?: boolean;
  readonly profile?: Record<string, unknown>;
}

interface Grant {
  readonly stranger: Stranger;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string | null;
}

const CLIENT_SECRET = 'secret-at-the-other-provider';
export const CLIENT_ID = 'grand-prix-social';
export const SETTINGS = Object.fromEntries(
  ['GOOGLE', 'FACEBOOK', 'X'].flatMap((name) => [
    [`${name}_CLIENT_ID`, CLIENT_ID],
    [`${name}_CLIENT_SECRET`, CLIENT_SECRET],
  ]),
);

/** An authorization server as Google, Facebook and X run one: code with PKCE, client authentication, single use, signed identity at Google. */
export class SocialSandbox {
  readonly #server: Server;
  readonly #grants = new Map<string, Grant>();
  readonly #tokens = new Map<string, Stranger>();
  readonly #held = new Set<ServerResponse>();
  #key: CryptoKey | null = null;
  #otherKey: CryptoKey | null = null;
  #jwk: JWK = {};
  url = '';
  who: Stranger = { sub: 'nobody', name: 'Nobody' };
  faults: Faults = {};
  readonly requests: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  }

  async start(): Promise<this> {
    const [pair, other] = await Promise.all([generateKeyPair('RS256', { extractable: true }), generateKeyPair('RS256')]);
    this.#key = pair.privateKey;
    this.#otherKey = other.privateKey;
    this.#jwk = { ...(await exportJWK(pair.publicKey)), kid: 'sandbox', alg: 'RS256', use: 'sig' };
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the sandbox has no port');
    this.url = `http://localhost:${address.port}`;
    return this;
  }

  async stop(): Promise<void> {
    for (const response of this.#held) response.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What a browser is sent to once `who` has agreed at the address that Keycloak sent it to. */
  async agree(authorization: URL | null): Promise<URL> {
    if (!authorization) throw new Error('nobody was sent to the other provider');
    const answer = await fetch(authorization, { redirect: 'manual' });
    const location = answer.headers.get('location');
    if (!location) throw new Error(`the other provider refused: ${answer.status} ${await answer.text()}`);
    return new URL(location);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    this.requests.push(`${request.method} ${url.pathname}`);
    if (url.pathname.endsWith('/auth') || url.pathname.endsWith('/oauth') || url.pathname.endsWith('/authorize')) {
      this.#authorize(url, response);
      return;
    }
    const kind = url.pathname.endsWith('token') ? 'token' : url.pathname.endsWith('certs') ? 'keys' : 'userinfo';
    if (this.faults.neverAnswers === kind) {
      this.#held.add(response);
      return;
    }
    if (kind === 'keys') json(response, 200, { keys: [this.#jwk] });
    else if (kind === 'token') await this.#token(url, request, response);
    else this.#profile(url, request, response);
  }

  #authorize(url: URL, response: ServerResponse): void {
    const parameter = (name: string) => url.searchParams.get(name);
    const [redirectUri, challenge] = [parameter('redirect_uri'), parameter('code_challenge')];
    const refused = parameter('client_id') !== CLIENT_ID || parameter('code_challenge_method') !== 'S256' || !redirectUri || !challenge;
    if (refused || (parameter('state') ?? '').length > 500) {
      response.writeHead(400).end('the request is not as the protocol says');
      return;
    }
    const code = randomBytes(16).toString('hex');
    this.#grants.set(code, { stranger: this.who, clientId: CLIENT_ID, redirectUri, challenge, nonce: parameter('nonce') });
    const back = new URL(redirectUri);
    back.searchParams.set('state', parameter('state') ?? '');
    back.searchParams.set('code', code);
    response.writeHead(302, { location: back.href }).end();
  }

  async #token(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await bodyOf(request));
    if (this.faults.tokenDelay) await sleep(this.faults.tokenDelay);
    if (this.faults.status) return void response.writeHead(this.faults.status).end('out of order');
    if (this.faults.garbage) return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"access_token": <html>');
    const grant = this.#grants.get(form.get('code') ?? '');
    this.#grants.delete(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const valid = grant && isClient(request, form) && form.get('redirect_uri') === grant.redirectUri && verifier === grant.challenge;
    if (!valid) return json(response, 400, { error: 'invalid_grant' });
    const access = randomBytes(16).toString('hex');
    this.#tokens.set(access, grant.stranger);
    const google = url.pathname.startsWith('/oauth2.googleapis.com/');
    json(response, 200, {
      access_token: access,
      token_type: 'Bearer',
      expires_in: 300,
      ...(google ? { id_token: await this.#idToken(grant) } : {}),
    });
  }

  async #idToken(grant: Grant): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const nonce = grant.nonce && !this.faults.withoutNonce ? { nonce: grant.nonce } : {};
    const issuer = `${this.url}/accounts.google.com`;
    const claims = { iss: issuer, aud: grant.clientId, iat: now, exp: now + 300, ...nonce, ...grant.stranger, ...this.faults.claims };
    const { signature } = this.faults;
    if (signature === 'none') return `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`;
    if (signature === 'shared secret')
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'sandbox' })
        .sign(new TextEncoder().encode(JSON.stringify(this.#jwk)));
    const key = signature === 'other key' ? this.#otherKey : this.#key;
    if (!key) throw new Error('the sandbox is not started');
    // Keys that are known already are not asked for again.
    const kid = this.faults.neverAnswers === 'keys' ? 'rotated' : 'sandbox';
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  }

  #profile(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const stranger = this.#tokens.get((request.headers.authorization ?? '').replace(/^Bearer /i, ''));
    if (!stranger) return json(response, 401, { error: 'invalid_token' });
    const { sub, name, email } = stranger;
    const facebook = { id: sub, name, email };
    const x = { data: { id: sub, name, username: name, confirmed_email: email } };
    const profile = url.pathname.startsWith('/graph.facebook.com') ? facebook : url.pathname.startsWith('/api.x.com') ? x : stranger;
    json(response, 200, { ...profile, ...this.faults.profile });
  }
}

function isClient(request: IncomingMessage, form: URLSearchParams): boolean {
  const basic = Buffer.from((request.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
  return basic === `${CLIENT_ID}:${CLIENT_SECRET}` || (form.get('client_id') === CLIENT_ID && form.get('client_secret') === CLIENT_SECRET);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
