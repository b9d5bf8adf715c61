import { Injectable } from '@nestjs/common';
import { AccountDirectory, type AccountState } from '../../platform/auth/account-directory.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { TokenClaims } from '../../platform/auth/token-claims.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import type { Me } from './account.types.js';
import { AccountsRepository, type AccountRow } from './accounts.repository.js';
import { handleCandidates } from './handle-candidates.js';

const KEPT_FOR = 1_000;
const KEPT_ACCOUNTS = 20_000;
const CHANNEL = 'accounts';

@Injectable()
export class AccountsService extends AccountDirectory {
  private readonly kept = new Map<string, { state: AccountState; until: number }>();

  private readonly watchers = new Set<(userId: string) => void>();

  constructor(
    private readonly repository: AccountsRepository,
    private readonly bus: LiveBus,
  ) {
    super();
    void this.bus.listen<{ userId: string }>(CHANNEL, ({ userId }) => this.forget(userId)).catch(() => undefined);
  }

  stateOf(claims: TokenClaims): AccountState | Promise<AccountState> {
    const known = this.kept.get(claims.userId);
    if (known && known.until > Date.now()) return known.state;
    return this.load(claims);
  }

  async changed(userId: string): Promise<void> {
    this.forget(userId);
    await this.bus.publish(CHANNEL, { userId });
  }

  watch(changed: (userId: string) => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  async me(actor: Actor): Promise<Me> {
    const row = await this.repository.me(actor.userId);
    if (!row) throw new DomainError('auth.account_deleted');
    return { ...row, roles: actor.roles, permissions: [...actor.permissions] };
  }

  private forget(userId: string): void {
    this.kept.delete(userId);
    for (const changed of this.watchers) changed(userId);
  }

  private async load(claims: TokenClaims): Promise<AccountState> {
    let row = await this.repository.find(claims.userId);
    if (!row) {
      await this.repository.create(claims, handleCandidates(claims.username));
      row = await this.repository.find(claims.userId);
    }
    const state = stateFrom(row as AccountRow);
    if (this.kept.size >= KEPT_ACCOUNTS) this.kept.clear();
    this.kept.set(claims.userId, { state, until: Date.now() + KEPT_FOR });
    return state;
  }
}

function stateFrom(row: AccountRow): AccountState {
  return { deleted: row.deleted, locked: row.locked, suspendedUntil: row.suspended ? (row.suspendedUntil ?? 'indefinite') : null };
}
