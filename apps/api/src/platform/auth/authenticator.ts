import { permissionsOf, rankOf, type Permission } from '@gps/permissions';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { AccountDirectory, type AccountState } from './account-directory.js';
import type { Actor } from './actor.js';
import { Revocations } from './revocations.js';
import { StaffAddresses } from './staff-addresses.js';
import { TokenCache } from './token-cache.js';
import type { TokenClaims } from './token-claims.js';
import { TokenVerifier } from './token-verifier.js';

/** A verified token with what follows from it alone. */
export interface Identity {
  readonly claims: TokenClaims;
  readonly permissions: ReadonlySet<Permission>;
  readonly rank: number;
}

/** From a bearer token to an Actor. Works without a promise when token and account are fresh in memory. */
@Injectable()
export class Authenticator {
  private readonly cache = new TokenCache<Identity>();

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly revocations: Revocations,
    private readonly accounts: AccountDirectory,
    @Optional() @Inject(StaffAddresses) private readonly addresses: StaffAddresses | null,
  ) {}

  authenticate(token: string, requestId: string, address: string): Actor | Promise<Actor> {
    const identity = this.cache.get(token, Date.now());
    return identity ? this.admit(identity, requestId, address) : this.verify(token).then((fresh) => this.admit(fresh, requestId, address));
  }

  /** What a token says, verified; for connections that outlive a request and ask `admit` again. */
  async identify(token: string): Promise<Identity> {
    return this.cache.get(token, Date.now()) ?? this.verify(token);
  }

  /** The second and third question: is the session alive, and the account in order? */
  admit(identity: Identity, requestId: string, address: string): Actor | Promise<Actor> {
    if (this.revocations.isRevoked(identity.claims)) throw new DomainError('auth.session_revoked');
    const state = this.accounts.stateOf(identity.claims);
    return state instanceof Promise
      ? state.then((known) => this.judged(actorOf(identity, known, requestId, address)))
      : this.judged(actorOf(identity, state, requestId, address));
  }

  /** The fourth, where staff work: may they do so from here? */
  private judged(actor: Actor): Actor | Promise<Actor> {
    return this.addresses ? this.addresses.judge(actor) : actor;
  }

  private async verify(token: string): Promise<Identity> {
    const claims = await this.verifier.verify(token);
    const identity = { claims, permissions: permissionsOf(claims.roles), rank: rankOf(claims.roles) };
    this.cache.set(token, identity, claims.expiresAt * 1000, Date.now());
    return identity;
  }
}

function actorOf({ claims, permissions, rank }: Identity, state: AccountState, requestId: string, address: string): Actor {
  if (state.deleted) throw new DomainError('auth.account_deleted');
  if (state.locked) throw new DomainError('auth.account_locked');
  return {
    userId: claims.userId,
    username: claims.username,
    sessionId: claims.sessionId,
    clientId: claims.clientId,
    roles: claims.roles,
    permissions,
    rank,
    acr: claims.acr,
    authTime: claims.authTime,
    suspendedUntil: state.suspendedUntil,
    requestId,
    address,
  };
}
