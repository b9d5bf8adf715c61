import { setTimeout } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Tx } from '../database/database.js';
import { BroadcastReceipts, type InForce } from '../live/broadcast-receipts.js';
import { LiveBus } from '../live/live-bus.js';
import { Redis } from '../redis/redis.js';
import { RevocationRepository, type Revocation, type RevocationTarget } from './revocation.repository.js';
import type { TokenClaims } from './token-claims.js';

const CHANNEL = 'revocations';
const SAFETY_POLL = 1_000;
const WAIT_FOR_REDIS = 2_000;
/** Longer than a web session goes without asking for a new access token. */
const WEB_TIER_SECONDS = 86_400;

/** Shared with libs/auth-client; without this installation's prefix, because a session id is unique by itself. */
export const webTierKey = (sessionId: string): string => `revoked:sid:${sessionId}`;

/** What was announced; `Revocations.inForce` tells when it was heard. */
export interface Announcement {
  readonly id: string;
  /** How many processes were told. */
  readonly processes: number;
  /** When this process began to refuse, in milliseconds since 1970. */
  readonly at: number;
}

/** The second question for a token: has its session ended, or was the person signed out everywhere since it was issued? */
@Injectable()
export class Revocations implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sessions = new Map<string, number>();
  private readonly users = new Map<string, { before: number; expiresAt: number }>();
  /** By client, or by client and person. */
  private readonly clients = new Map<string, { before: number; expiresAt: number }>();
  private readonly watchers = new Set<() => void>();
  private timer: NodeJS.Timeout | undefined;
  private stale = true;

  constructor(
    private readonly repository: RevocationRepository,
    private readonly bus: LiveBus,
    private readonly redis: Redis,
    private readonly receipts: BroadcastReceipts,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const listening = this.bus.listen<Revocation>(CHANNEL, (revocation) => this.heard(revocation));
    // Redis may come later than this process; until then PostgreSQL is asked every second.
    await Promise.race([listening, setTimeout(WAIT_FOR_REDIS, undefined, { ref: false })]);
    await this.reload();
    // Redis tells at once; while it is away, and once when it is back, PostgreSQL is asked.
    this.timer = setInterval(() => void this.poll(), SAFETY_POLL).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  isRevoked(claims: Pick<TokenClaims, 'sessionId' | 'userId' | 'issuedAt' | 'clientId'>): boolean {
    if (this.sessions.has(claims.sessionId)) return true;
    const user = this.users.get(claims.userId);
    if (user !== undefined && claims.issuedAt * 1000 < user.before) return true;
    return this.clients.size > 0 && this.isClientRevoked(claims.clientId, claims.userId, claims.issuedAt);
  }

  /** Whether an application, or one person's consent to it, was revoked since its token was issued. */
  isClientRevoked(clientId: string, userId: string | null, issuedAt: number): boolean {
    const before = Math.max(this.clients.get(clientId)?.before ?? 0, this.clients.get(consentKey(clientId, userId))?.before ?? 0);
    return issuedAt * 1000 < before;
  }

  /** Ends one session. With `tx` the row is part of that transaction. */
  revokeSession(sessionId: string, reason: string, tx?: Tx): Promise<Announcement> {
    return this.revoke({ sessionId, userId: null, clientId: null, reason }, tx);
  }

  /** Refuses every token issued to the person up to now; a new sign-in works. */
  revokeUser(userId: string, reason: string, tx?: Tx): Promise<Announcement> {
    return this.revoke({ sessionId: null, userId, clientId: null, reason }, tx);
  }

  /** Refuses every token issued to an application up to now; with `userId` only those for that person. */
  revokeClient(clientId: string, userId: string | null, reason: string, tx?: Tx): Promise<Announcement> {
    return this.revoke({ sessionId: null, userId, clientId, reason }, tx);
  }

  /** Waits until every process has said that it refuses, a second at most. */
  inForce({ id, processes, at }: Announcement): Promise<InForce> {
    return this.receipts.inForce(id, processes, at);
  }

  /** Called after each change; live sockets look at themselves again. */
  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  private async revoke(target: RevocationTarget, tx?: Tx): Promise<Announcement> {
    const revocation = await this.repository.add(target, tx);
    this.apply(revocation);
    const at = Date.now();
    const processes = await this.bus.announce(CHANNEL, revocation);
    if (target.sessionId) await this.tellWebTier(target.sessionId);
    return { id: revocation.id, processes, at };
  }

  private heard(revocation: Revocation): void {
    this.apply(revocation);
    void this.receipts.send(revocation.id);
  }

  /** Web sessions look for this key. A Redis that is away loses nothing: the API refuses the session's next request. */
  private async tellWebTier(sessionId: string): Promise<void> {
    await this.redis.commands.set(webTierKey(sessionId), '1', 'EX', WEB_TIER_SECONDS).catch(() => undefined);
  }

  private apply(revocation: Revocation): void {
    this.remember(revocation);
    for (const changed of this.watchers) changed();
  }

  private remember({ sessionId, userId, clientId, revokedAt, expiresAt }: Revocation): void {
    if (sessionId) this.sessions.set(sessionId, expiresAt);
    if (clientId) extend(this.clients, userId ? consentKey(clientId, userId) : clientId, revokedAt, expiresAt);
    else if (userId) extend(this.users, userId, revokedAt, expiresAt);
  }

  private async poll(): Promise<void> {
    const connected = this.redis.subscriber.status === 'ready';
    if (connected && !this.stale) return this.forgetExpired();
    this.stale = !connected;
    await this.reload();
  }

  private async reload(): Promise<void> {
    try {
      for (const revocation of await this.repository.current()) this.remember(revocation);
      this.stale = this.redis.subscriber.status !== 'ready';
      for (const changed of this.watchers) changed();
    } catch {
      this.stale = true;
    }
  }

  private forgetExpired(): void {
    const now = Date.now();
    for (const [id, expiresAt] of this.sessions) if (expiresAt < now) this.sessions.delete(id);
    for (const kept of [this.users, this.clients]) for (const [id, { expiresAt }] of kept) if (expiresAt < now) kept.delete(id);
  }
}

const consentKey = (clientId: string, userId: string | null): string => `${clientId} ${userId ?? ''}`;

/** Of two revocations of the same, the later moment and the longer memory hold. */
function extend(kept: Map<string, { before: number; expiresAt: number }>, key: string, before: number, expiresAt: number): void {
  const known = kept.get(key);
  kept.set(key, { before: Math.max(known?.before ?? 0, before), expiresAt: Math.max(known?.expiresAt ?? 0, expiresAt) });
}
