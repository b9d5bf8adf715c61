import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/database/database.js';

/**
 * Transactions over the tables of organizations. Their row policies ask who acts, and show nothing to whoever does not say so;
 * what is said ends with the transaction.
 */
@Injectable()
export class TenantScope {
  constructor(private readonly database: Database) {}

  /** Sees and writes what the person may. */
  asMember<T>(actor: Pick<Actor, 'userId'>, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      await say(tx, 'member', actor.userId);
      return work(tx);
    });
  }

  /** For staff, the worker, and what the code itself has to decide before anybody is known. */
  asPlatform<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      await say(tx, 'platform', '');
      return work(tx);
    });
  }

  /** A step of a transaction that is about something else, e.g. a worker's. */
  async platformStep<T>(tx: Tx, step: () => Promise<T>): Promise<T> {
    await say(tx, 'platform', '');
    const result = await step();
    await say(tx, '', '');
    return result;
  }

  /** A step of a member's transaction for which their own view is too narrow. */
  async widened<T>(tx: Tx, actor: Pick<Actor, 'userId'>, step: () => Promise<T>): Promise<T> {
    await say(tx, 'platform', '');
    const result = await step();
    await say(tx, 'member', actor.userId);
    return result;
  }
}

async function say(tx: Tx, actingAs: 'member' | 'platform' | '', userId: string): Promise<void> {
  await tx.query('tenant_scope.say', `SELECT set_config('gps.acting_as', $1, true), set_config('gps.acting_user', $2, true)`, [
    actingAs,
    userId,
  ]);
}
