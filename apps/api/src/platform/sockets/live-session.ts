import type { WebSocket } from 'ws';
import type { Actor } from '../auth/actor.js';
import type { Identity } from '../auth/authenticator.js';

/** Close codes of the graphql-ws protocol. A client comes back by itself after all but UNAUTHORIZED. */
export const CLOSE = { TRY_LATER: 1013, UNAUTHORIZED: 4401, FORBIDDEN: 4403, TOO_MANY: 4429 } as const;

/** setTimeout counts in 32 bits. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** One live connection of a signed-in person; it ends when its token does. */
export class LiveSession {
  private readonly expiry: NodeJS.Timeout;
  private ended = false;
  subscriptions = 0;

  constructor(
    readonly identity: Identity,
    readonly actor: Actor,
    private readonly socket: WebSocket,
  ) {
    const left = Math.max(0, identity.claims.expiresAt * 1000 - Date.now());
    this.expiry = setTimeout(() => this.end(CLOSE.FORBIDDEN, 'auth.token_expired'), Math.min(left, LONGEST_TIMER)).unref();
  }

  end(code: number, reason: string): void {
    if (this.ended) return;
    this.ended = true;
    clearTimeout(this.expiry);
    this.socket.close(code, reason);
    // A client that does not answer the closing handshake keeps nothing open.
    setTimeout(() => this.socket.terminate(), 1_000).unref();
  }

  closed(): void {
    this.ended = true;
    clearTimeout(this.expiry);
  }
}
