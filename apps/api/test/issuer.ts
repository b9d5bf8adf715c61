import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface TokenOptions {
  sub?: string;
  username?: string;
  name?: string;
  email?: string | null;
  roles?: readonly string[];
  acr?: string;
  /** Seconds since the person signed in. */
  authAge?: number;
  sid?: string;
  azp?: string;
  aud?: string | string[];
  expiresIn?: number;
  /** Overrides or, with undefined, removes claims. */
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
}

/** An OpenID provider in the test process: one key, a JWKS address, and tokens in the form Keycloak gives them. */
export class TestIssuer {
  jwksRequests = 0;

  private constructor(
    readonly issuer: string,
    readonly jwksUrl: string,
    readonly privateKey: CryptoKey,
    readonly publicKey: CryptoKey,
    private readonly server: Server,
  ) {}

  static async start(): Promise<TestIssuer> {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(publicKey)), kid: 'test-key', use: 'sig', alg: 'RS256' };
    const server = createServer((_, response) => {
      started.jwksRequests += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const started = new TestIssuer(`${base}/realms/grand-prix`, `${base}/certs`, privateKey, publicKey, server);
    return started;
  }

  /** An access token for the user API (audience gps-api, client gps-web) unless told otherwise. */
  tokenFor(options: TokenOptions = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const username = options.username ?? `fan${randomUUID().slice(0, 8)}`;
    const claims: Record<string, unknown> = {
      iss: this.issuer,
      aud: options.aud ?? 'gps-api',
      azp: options.azp ?? 'gps-web',
      sub: options.sub ?? randomUUID(),
      sid: options.sid ?? randomUUID(),
      typ: 'Bearer',
      jti: randomUUID(),
      iat: now,
      exp: now + (options.expiresIn ?? 300),
      acr: options.acr ?? '1',
      auth_time: now - (options.authAge ?? 0),
      preferred_username: username,
      name: options.name ?? username,
      email: options.email === undefined ? `${username}@example.test` : options.email,
      email_verified: true,
      locale: 'en',
      roles: options.roles ?? ['member'],
      ...options.claims,
    };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'test-key', typ: 'JWT', ...options.header } as never)
      .sign(this.privateKey);
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
