import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';

/** What the realm is told, as an operator would tell it. */
export const CLIENT = { id: 'grand-prix-social', secret: 'secret-at-the-other-provider' } as const;

interface Stranger {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
}

interface Grant {
  readonly stranger: Stranger;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string;
}

/** An authorization server as Google runs one, or a company for its own people, whose visitor `who` always agrees: code with PKCE, signed identity, a confirmed mailbox. */
export class GoogleStandIn {
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));
  readonly #grants = new Map<string, Grant>();
  readonly #profiles = new Map<string, Stranger>();
  #key: CryptoKey | null = null;
  #jwk: JWK = {};
  who: Stranger = { sub: 'nobody', name: 'Nobody', email: 'nobody@example.com' };

  /** Answers what switches it on in the realm. */
  async start(): Promise<Record<string, string>> {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    this.#key = privateKey;
    this.#jwk = { ...(await exportJWK(publicKey)), kid: 'stand-in', alg: 'RS256', use: 'sig' };
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    return { SOCIAL_SANDBOX_URL: this.#url, GOOGLE_CLIENT_ID: CLIENT.id, GOOGLE_CLIENT_SECRET: CLIENT.secret };
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** As its discovery document names it. */
  get issuer(): string {
    return `${this.#url}/accounts.google.com`;
  }

  get #url(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url);
    if (url.pathname.endsWith('/.well-known/openid-configuration')) return json(response, 200, this.#discovery);
    if (url.pathname.endsWith('/auth')) return this.#authorize(url.searchParams, response);
    if (url.pathname.endsWith('/certs')) return json(response, 200, { keys: [this.#jwk] });
    if (url.pathname.endsWith('/token')) return this.#token(await formOf(request), response);
    const stranger = this.#profiles.get((request.headers.authorization ?? '').replace(/^Bearer /i, ''));
    json(response, stranger ? 200 : 401, stranger ? { ...stranger, email_verified: true } : { error: 'invalid_token' });
  }

  get #discovery(): Record<string, unknown> {
    const { issuer } = this;
    return {
      ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/certs` },
      token_endpoint_auth_methods_supported: ['client_secret_post'],
    };
  }

  #authorize(query: URLSearchParams, response: ServerResponse): void {
    const [redirectUri, challenge] = [query.get('redirect_uri') ?? '', query.get('code_challenge') ?? ''];
    if (query.get('client_id') !== CLIENT.id || !redirectUri || !challenge) return json(response, 400, { error: 'invalid_request' });
    const code = randomBytes(16).toString('hex');
    this.#grants.set(code, { stranger: this.who, redirectUri, challenge, nonce: query.get('nonce') ?? '' });
    const back = new URL(redirectUri);
    back.searchParams.set('state', query.get('state') ?? '');
    back.searchParams.set('code', code);
    response.writeHead(302, { location: back.href }).end();
  }

  async #token(form: URLSearchParams, response: ServerResponse): Promise<void> {
    const grant = this.#grants.get(form.get('code') ?? '');
    this.#grants.delete(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const valid = form.get('client_secret') === CLIENT.secret && form.get('redirect_uri') === grant?.redirectUri;
    if (!grant || !this.#key || !valid || verifier !== grant.challenge) return json(response, 400, { error: 'invalid_grant' });
    const access_token = randomBytes(16).toString('hex');
    this.#profiles.set(access_token, grant.stranger);
    const id_token = await new SignJWT({ ...grant.stranger, email_verified: true, nonce: grant.nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'stand-in' })
      .setIssuer(this.issuer)
      .setAudience(CLIENT.id)
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(this.#key);
    json(response, 200, { access_token, id_token, token_type: 'Bearer', expires_in: 300 });
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return new URLSearchParams(body);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
