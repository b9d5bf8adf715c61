import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Revocations } from '../../platform/auth/revocations.js';
import type { Tx } from '../../platform/database/database.js';
import { ActionRecord } from './action-record.js';
import { LockUser } from './actions/lock-user.js';
import { SuspendUser } from './actions/suspend-user.js';
import { KeycloakLocks } from './keycloak-locks.js';
import { RestrictionsRepository } from './restrictions.repository.js';
import { type Running, stricter } from './restriction-carry.policy.js';

/** What became of a survivor: what was laid on them because it ran on the account that goes. */
export interface CarriedRestrictions {
  readonly suspension: Running | null;
  readonly lock: Running | null;
}

/** Of two accounts that become one: the stricter restriction stands on the one that stays, and the other is closed. */
@Injectable()
export class RestrictionCarry {
  constructor(
    private readonly restrictions: RestrictionsRepository,
    private readonly record: ActionRecord,
    private readonly locks: KeycloakLocks,
    private readonly revocations: Revocations,
    private readonly accounts: AccountDirectory,
  ) {}

  async carry(tx: Tx, actor: Actor, from: string, to: string): Promise<CarriedRestrictions> {
    const running = new Map((await this.restrictions.running(tx, [from, to])).map((row) => [row.id, row]));
    const suspension = stricter(running.get(to)?.suspension ?? null, running.get(from)?.suspension ?? null);
    const lock = stricter(running.get(to)?.lock ?? null, running.get(from)?.lock ?? null);
    if (suspension)
      await this.record.perform(tx, actor, new SuspendUser(this.restrictions, null, this.accounts, { userId: to, ...suspension }));
    if (lock) await this.lock(tx, actor, { userId: to, ...lock });
    return { suspension, lock };
  }

  /** Without an open case about the person, which is carried over and not decided. */
  async lock(tx: Tx, actor: Actor, restriction: Running & { readonly userId: string }): Promise<void> {
    await this.record.perform(tx, actor, new LockUser(this.restrictions, null, this.locks, this.revocations, restriction));
  }

  /** Right after the transaction: at once here, and in Keycloak as soon as it answers. */
  settle(userId: string): Promise<void> {
    return this.accounts.changed(userId);
  }

  /** Throws while Keycloak is away. */
  inKeycloak(userId: string): Promise<void> {
    return this.locks.apply(userId);
  }
}
