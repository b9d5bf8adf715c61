import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { issuer } from '../realm-under-test.ts';

/** A server of an integrator that Keycloak tells of ended sessions (OpenID Connect Back-Channel Logout 1.0). */
export class LogoutListener {
  readonly #server: Server;
  readonly #tokens: string[] = [];
  /** What it answers with. */
  status = 200;

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.#tokens.push(new URLSearchParams(Buffer.concat(chunks).toString()).get('logout_token') ?? '');
        response.writeHead(this.status).end();
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/logout`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** What was told since the last time, verified as an integrator would. */
  async told(audience: string): Promise<JWTPayload[]> {
    const keys = createRemoteJWKSet(new URL(`${issuer()}/protocol/openid-connect/certs`));
    const tokens = this.#tokens.splice(0);
    return Promise.all(tokens.map(async (token) => (await jwtVerify(token, keys, { issuer: issuer(), audience })).payload));
  }
}
