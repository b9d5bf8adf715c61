import { type JWTPayload, jwtVerify } from 'jose';
import { DomainError } from '../errors/domain-error.js';
import type { KeySource } from './key-source.js';

export interface LogoutRules {
  readonly issuer: string;
  /** Our clients: a logout token is addressed to the client whose session ended. */
  readonly clients: readonly string[];
}

export interface EndedSession {
  readonly jti: string;
  /** null: every session of the person. */
  readonly sessionId: string | null;
  readonly userId: string | null;
}

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const MAX_AGE = 120;
const LEEWAY = 30;
const MAX_BYTES = 8_192;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A logout token as OpenID Connect Back-Channel Logout 1.0 section 2.6 wants it checked; any doubt is one answer. */
export class LogoutTokenVerifier {
  constructor(
    private readonly rules: LogoutRules,
    private readonly keys: KeySource,
  ) {}

  async verify(token: unknown): Promise<EndedSession> {
    if (typeof token !== 'string' || token.length > MAX_BYTES) throw new DomainError('auth.logout_token_invalid');
    const { payload, type } = await this.signed(token);
    const typeFits = (type === 'logout+jwt' || type === 'JWT') && (payload.typ === undefined || payload.typ === 'Logout');
    const event = (payload.events as Record<string, unknown> | undefined)?.[EVENT];
    const eventFits = typeof event === 'object' && event !== null && !Array.isArray(event);
    const sessionId = typeof payload.sid === 'string' ? payload.sid : null;
    const userId = typeof payload.sub === 'string' && UUID.test(payload.sub) ? payload.sub : null;
    if (!typeFits || !eventFits || 'nonce' in payload || (sessionId === null && userId === null))
      throw new DomainError('auth.logout_token_invalid');
    return { jti: payload.jti as string, sessionId, userId };
  }

  private async signed(token: string): Promise<{ payload: JWTPayload; type: string | undefined }> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keys.keyFor, {
        algorithms: ['RS256'],
        issuer: this.rules.issuer,
        audience: [...this.rules.clients],
        clockTolerance: LEEWAY,
        maxTokenAge: MAX_AGE,
        requiredClaims: ['iat', 'jti', 'events'],
      });
      return { payload, type: protectedHeader.typ };
    } catch (cause) {
      throw new DomainError('auth.logout_token_invalid', { cause });
    }
  }
}
