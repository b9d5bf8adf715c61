import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AccountDirectory, type AccountState } from '../../platform/auth/account-directory.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { TokenClaims } from '../../platform/auth/token-claims.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import type { Me } from './account.types.js';
import './accounts.errors.js';
import { AccountsRepository, type AccountRow } from './accounts.repository.js';
import { handleCandidates } from './handle-candidates.js';

/** While other processes can tell of changes, an account is asked for again only now and then; else every second. */
const KEPT_WHILE_TOLD = 15_000;
const KEPT_ALONE = 1_000;
const KEPT_ACCOUNTS = 20_000;
const CHANNEL = 'accounts';

/** Fields of Me that stand in our own tables. */
const OF_THE_ROW = ['username', 'email', 'emailVerified', 'suspension', 'timeZone', 'locale', 'onboarded'];

interface Kept {
  state: AccountState;
  loadedAt: number;
  /** When the newest token was issued that the mirror has followed; older ones must not turn it back. */
  mirroredAt: number;
}

@Injectable()
export class AccountsService extends AccountDirectory implements OnApplicationBootstrap {
  private readonly kept = new Map<string, Kept>();
  private readonly loading = new Map<string, Promise<AccountState>>();
  private readonly watchers = new Set<(userId: string) => void>();

  constructor(
    private readonly repository: AccountsRepository,
    private readonly bus: LiveBus,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    // Not waited for: without Redis the second that an account is kept has to do.
    void this.bus.listen<{ userId: string }>(CHANNEL, ({ userId }) => this.forget(userId)).catch(() => undefined);
    this.bus.onConnected(() => this.kept.clear());
  }

  stateOf(claims: TokenClaims): AccountState | Promise<AccountState> {
    const known = this.kept.get(claims.userId);
    if (known && Date.now() - known.loadedAt < (this.bus.connected ? KEPT_WHILE_TOLD : KEPT_ALONE)) return known.state;
    let loading = this.loading.get(claims.userId);
    if (!loading) {
      loading = this.load(claims).finally(() => this.loading.delete(claims.userId));
      this.loading.set(claims.userId, loading);
    }
    return loading;
  }

  async changed(userId: string): Promise<void> {
    this.forget(userId);
    await this.bus.publish(CHANNEL, { userId });
  }

  watch(changed: (userId: string) => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  /** Whoever asks only for what the token says, as most pages do, costs no statement. */
  me(actor: Actor, asked: Pick<RequestedFields, 'has'>): Me | Promise<Me> {
    const known = { id: actor.userId, roles: actor.roles, permissions: asked.has('permissions') ? [...actor.permissions].sort() : [] };
    return OF_THE_ROW.some((field) => asked.has(field))
      ? this.meWithRow(known, actor.application?.scopes.has('gps:email') ?? true)
      : (known as Partial<Me> as Me);
  }

  private async meWithRow(known: Pick<Me, 'id' | 'roles' | 'permissions'>, withEmail: boolean): Promise<Me> {
    const row = await this.repository.me(known.id);
    if (!row) throw new DomainError('auth.account_deleted');
    return { ...known, ...row, ...(!withEmail && { email: null, emailVerified: false }) } as Me;
  }

  private forget(userId: string): void {
    const known = this.kept.get(userId);
    if (known) known.loadedAt = 0;
    this.loading.delete(userId);
    for (const changed of this.watchers) changed(userId);
  }

  private async load(claims: TokenClaims): Promise<AccountState> {
    let row = await this.repository.find(claims.userId);
    if (!row) {
      await this.repository.create(claims, handleCandidates(claims.username));
      row = await this.repository.find(claims.userId);
    }
    if (!row) throw new DomainError('internal.unavailable');
    const mirroredAt = this.kept.get(claims.userId)?.mirroredAt ?? 0;
    // An application of somebody else is told less, e.g. no address, and what it is not told has not changed.
    const mirrored = claims.scopes === null && claims.issuedAt > mirroredAt;
    if (!row.deleted && mirrored && differs(row, claims)) await this.repository.mirror(claims);
    if (!row.deleted && row.unseen) await this.repository.seen(claims.userId);
    const state = stateFrom(row);
    if (this.kept.size >= KEPT_ACCOUNTS) this.kept.clear();
    this.kept.set(claims.userId, { state, loadedAt: Date.now(), mirroredAt: mirrored ? claims.issuedAt : mirroredAt });
    return state;
  }
}

function differs(row: AccountRow, claims: TokenClaims): boolean {
  return row.username !== claims.username || row.email !== claims.email || row.emailVerified !== claims.emailVerified;
}

function stateFrom(row: AccountRow): AccountState {
  const { deleted, locked, accepted } = row;
  return { deleted, locked, accepted, suspendedUntil: row.suspended ? (row.suspendedUntil ?? 'indefinite') : null };
}
