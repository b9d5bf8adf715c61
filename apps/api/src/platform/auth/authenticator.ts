import { permissionsOf, rankOf, withinScopes, type Permission, type Scope } from '@gps/permissions';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { AccountDirectory, type AccountState } from './account-directory.js';
import type { Actor, Caller, ServiceCaller } from './actor.js';
import type { Application } from './application.js';
import { ApplicationAdmission } from './application-admission.js';
import { Revocations } from './revocations.js';
import { StaffAddresses } from './staff-addresses.js';
import { TokenCache } from './token-cache.js';
import type { ServiceClaims, TokenClaims } from './token-claims.js';
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
  private readonly cache = new TokenCache<Identity | ServiceClaims>();

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly revocations: Revocations,
    private readonly accounts: AccountDirectory,
    private readonly applications: ApplicationAdmission,
    @Optional() @Inject(StaffAddresses) private readonly addresses: StaffAddresses | null,
  ) {}

  authenticate(token: string, requestId: string, address: string): Caller | Promise<Caller> {
    const known = this.cache.get(token, Date.now());
    return known ? this.caller(known, requestId, address) : this.verify(token).then((fresh) => this.caller(fresh, requestId, address));
  }

  /** What a token says, verified; for connections that outlive a request and ask `admit` again. */
  async identify(token: string): Promise<Identity> {
    const known = this.cache.get(token, Date.now()) ?? (await this.verify(token));
    if ('service' in known) throw new DomainError('auth.machine_token');
    return known;
  }

  /** The second and third question: is the session alive, and the account in order? */
  admit(identity: Identity, requestId: string, address: string): Actor | Promise<Actor> {
    if (this.revocations.isRevoked(identity.claims)) throw new DomainError('auth.session_revoked');
    const { scopes } = identity.claims;
    if (scopes !== null) return this.admitApplication(identity, scopes, requestId, address);
    const state = this.accounts.stateOf(identity.claims);
    return state instanceof Promise
      ? state.then((known) => this.judged(actorOf(identity, known, requestId, address)))
      : this.judged(actorOf(identity, state, requestId, address));
  }

  /** The fourth, where staff work: may they do so from here? */
  private judged(actor: Actor): Actor | Promise<Actor> {
    return this.addresses ? this.addresses.judge(actor) : actor;
  }

  private caller(known: Identity | ServiceClaims, requestId: string, address: string): Caller | Promise<Caller> {
    return 'service' in known ? this.admitService(known, requestId, address) : this.admit(known, requestId, address);
  }

  private async admitApplication(identity: Identity, granted: ReadonlySet<Scope>, requestId: string, address: string): Promise<Actor> {
    const { claims } = identity;
    const application = await this.applications.forPerson(claims, granted);
    const state = await this.accounts.stateOf(claims);
    // Asked again, because the person may have taken their consent back while the two were read.
    if (this.revocations.isRevoked(claims)) throw new DomainError('auth.session_revoked');
    return { ...actorOf(identity, state, requestId, address), ...limitsOf(identity, application) };
  }

  private async admitService(claims: ServiceClaims, requestId: string, address: string): Promise<ServiceCaller> {
    const service = await this.applications.asItself(claims);
    if (this.revocations.isClientRevoked(claims.clientId, null, claims.issuedAt)) throw new DomainError('auth.session_revoked');
    return { service, requestId, address };
  }

  private async verify(token: string): Promise<Identity | ServiceClaims> {
    const claims = await this.verifier.verify(token);
    const identity = 'service' in claims ? claims : { claims, permissions: permissionsOf(claims.roles), rank: rankOf(claims.roles) };
    this.cache.set(token, identity, claims.expiresAt * 1000, Date.now());
    return identity;
  }
}

/** Neither the roles nor the rank of the person are an application's; of the permissions those within its scopes. */
function limitsOf({ permissions }: Identity, application: Application): Pick<Actor, 'permissions' | 'application' | 'rank'> {
  return { application, permissions: withinScopes(permissions, application.scopes), rank: -1 };
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
    accepted: state.accepted,
    requestId,
    address,
  };
}
