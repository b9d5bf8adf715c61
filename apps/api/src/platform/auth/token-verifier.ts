import { isScope, type Scope } from '@gps/permissions';
import { type JWTPayload, jwtVerify } from 'jose';
import { DomainError } from '../errors/domain-error.js';
import { isApplicationClient } from './application.js';
import { KeysUnavailable, type KeySource } from './key-source.js';
import type { ServiceClaims, TokenClaims } from './token-claims.js';

export interface TokenRules {
  readonly issuer: string;
  /** gps-api or gps-admin-api. */
  readonly audience: string;
  /** Clients whose tokens are accepted (azp). */
  readonly clients: ReadonlySet<string>;
  /** Whether applications of somebody else may come here at all. */
  readonly applications?: boolean;
}

const MAX_TOKEN_BYTES = 8_192;
const LEEWAY = 30;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The first question for a token: made by our issuer, for this API, for one of our clients, to be used as an access token, now. */
export class TokenVerifier {
  constructor(
    private readonly rules: TokenRules,
    private readonly keys: KeySource,
    private readonly now: () => number = Date.now,
  ) {}

  async verify(token: string): Promise<TokenClaims | ServiceClaims> {
    if (token.length > MAX_TOKEN_BYTES) throw new DomainError('auth.token_invalid');
    const payload = await this.signedPayload(token);
    const { azp } = payload;
    if (payload.typ !== 'Bearer' || typeof azp !== 'string' || !this.accepts(azp)) throw new DomainError('auth.token_invalid');
    if ((payload.iat as number) * 1000 > this.now() + LEEWAY * 1000) throw new DomainError('auth.token_invalid');
    if (this.rules.clients.has(azp)) return claimsOf(payload, azp, null);
    return isService(payload, azp) ? serviceClaimsOf(payload, azp) : claimsOf(payload, azp, scopesOf(payload));
  }

  private accepts(clientId: string): boolean {
    return this.rules.clients.has(clientId) || (this.rules.applications === true && isApplicationClient(clientId));
  }

  private async signedPayload(token: string): Promise<JWTPayload> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keys.keyFor, {
        algorithms: ['RS256'],
        issuer: this.rules.issuer,
        audience: this.rules.audience,
        typ: 'JWT',
        clockTolerance: LEEWAY,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: new Date(this.now()),
      });
      if (protectedHeader.typ !== 'JWT') throw new DomainError('auth.token_invalid');
      return payload;
    } catch (error) {
      if (error instanceof KeysUnavailable) throw new DomainError('internal.unavailable', { cause: error });
      throw new DomainError('auth.token_invalid', { cause: error });
    }
  }
}

/** Keycloak names the client in a claim of its own when it signed in as itself; such a token has no session. */
function isService(payload: JWTPayload, clientId: string): boolean {
  return payload.client_id === clientId && payload.sid === undefined;
}

function serviceClaimsOf(payload: JWTPayload, clientId: string): ServiceClaims {
  return { service: true, clientId, scopes: scopesOf(payload), issuedAt: payload.iat as number, expiresAt: payload.exp as number };
}

function scopesOf({ scope }: JWTPayload): ReadonlySet<Scope> {
  return new Set(typeof scope === 'string' ? scope.split(' ').filter(isScope) : []);
}

function claimsOf(payload: JWTPayload, clientId: string, scopes: ReadonlySet<Scope> | null): TokenClaims {
  const username = text(payload.preferred_username);
  const sessionId = text(payload.sid);
  // A client that signed in as itself has no session; a person always has one.
  if (sessionId === null || username === null || username.startsWith('service-account-')) throw new DomainError('auth.machine_token');
  if (!UUID.test(payload.sub as string)) throw new DomainError('auth.token_invalid');
  const acr = Number(payload.acr ?? 0);
  return {
    userId: payload.sub as string,
    sessionId,
    clientId,
    username,
    name: text(payload.name),
    email: text(payload.email),
    emailVerified: payload.email_verified === true,
    locale: text(payload.locale),
    roles: Array.isArray(payload.roles) ? payload.roles.filter((role) => typeof role === 'string') : [],
    scopes,
    acr: Number.isInteger(acr) ? acr : 0,
    authTime: typeof payload.auth_time === 'number' ? payload.auth_time : null,
    issuedAt: payload.iat as number,
    expiresAt: payload.exp as number,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.length > 0 ? value : null;
}
