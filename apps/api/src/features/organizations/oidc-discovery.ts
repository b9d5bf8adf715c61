import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type AddressRefusal, PublicAddresses } from './public-address.js';

const TIMEOUT = 5_000;
const LARGEST = 256 * 1024;

const address = z.string().max(2_000);
const documentSchema = z.object({
  issuer: address,
  authorization_endpoint: address,
  token_endpoint: address,
  jwks_uri: address,
  userinfo_endpoint: address.optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).max(50).optional(),
});

export interface DiscoveredProvider {
  readonly issuer: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly jwksUrl: string;
  /** How the client proves itself at the token endpoint. */
  readonly clientAuthMethod: 'client_secret_basic' | 'client_secret_post';
}

export type DiscoveryRefusal = AddressRefusal | 'organization_provider.unreachable' | 'organization_provider.discovery_invalid';

/** Reads the discovery document of an issuer, and believes only what fits it. */
@Injectable()
export class OidcDiscovery {
  constructor(private readonly addresses: PublicAddresses) {}

  async of(issuer: string): Promise<DiscoveredProvider | DiscoveryRefusal> {
    const refusal = await this.addresses.refusal(issuer);
    if (refusal) return refusal;
    const text = await this.read(new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)).catch(() => null);
    if (text === null) return 'organization_provider.unreachable';
    const document = documentSchema.safeParse(jsonOrNull(text));
    if (!document.success || document.data.issuer !== issuer) return 'organization_provider.discovery_invalid';
    const found = document.data;
    for (const endpoint of [found.authorization_endpoint, found.token_endpoint, found.jwks_uri]) {
      const wrong = await this.addresses.refusal(endpoint);
      if (wrong) return wrong;
    }
    const methods = found.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const clientAuthMethod = methods.includes('client_secret_basic') ? 'client_secret_basic' : 'client_secret_post';
    return {
      ...{ issuer, authorizationUrl: found.authorization_endpoint, tokenUrl: found.token_endpoint, jwksUrl: found.jwks_uri },
      clientAuthMethod,
    };
  }

  /** Goes to the address that was looked at, not to what the name says a moment later; follows nothing; stops when it is too much. */
  private read(url: URL): Promise<string> {
    const lookup: LookupFunction = (hostname, options, done) => {
      void this.addresses.resolve(hostname).then((found) => {
        if (!found) return done(new Error('not a public address'), '', 0);
        if (options.all) return (done as unknown as (error: null, found: unknown[]) => void)(null, [found]);
        done(null, found.address, found.family);
      });
    };
    return new Promise((resolve, reject) => {
      const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
      const asked = ask(url, { lookup, headers: { accept: 'application/json' }, signal: AbortSignal.timeout(TIMEOUT) }, (response) => {
        const pieces: Buffer[] = [];
        let size = 0;
        if (response.statusCode !== 200) return void asked.destroy(new Error(`status ${response.statusCode}`));
        response.on('data', (piece: Buffer) => {
          size += piece.length;
          if (size > LARGEST) asked.destroy(new Error('too large'));
          else pieces.push(piece);
        });
        response.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end();
    });
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
