import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { BulkItemRefused, type BulkKind } from './bulk-kind.js';
import { BulkItemsRepository } from './bulk-items.repository.js';
import { type ClaimedRun } from './bulk-work.repository.js';

/** The audit log lets one write at a time; more than these would only wait for it. */
const AT_ONCE = 4;

/** A batch of a run: each item in its own transaction, in which it is also marked as done. */
@Injectable()
export class BulkBatch {
  private readonly logger = new Logger(BulkBatch.name);

  constructor(
    private readonly database: Database,
    private readonly items: BulkItemsRepository,
  ) {}

  async work(run: ClaimedRun, kind: BulkKind, actor: Actor, ids: readonly string[]): Promise<void> {
    const refusals = await (kind.verify ?? kind.preview).call(kind, actor, ids, run.input);
    await this.items.refuse(run.id, refusals);
    const left = ids.filter((id) => !refusals.has(id)).values();
    // One iterator for all, so that each takes the next when it is free.
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const id of left) await this.one(run, kind, actor, id);
      }),
    );
  }

  private async one(run: ClaimedRun, kind: BulkKind, actor: Actor, id: string): Promise<void> {
    try {
      const done = await this.database.transaction(async (tx) => {
        if (!(await this.items.take(tx, run.id, id))) return false;
        await kind.apply(tx, actor, id, run.input, run.reason);
        return true;
      });
      if (!done) return;
    } catch (error) {
      if (error instanceof BulkItemRefused) return this.items.refuse(run.id, new Map([[id, error.code]]));
      this.logger.error({ err: error, run: run.id, kind: kind.name, item: id }, 'an item of a bulk action failed');
      return this.items.fail(run.id, id);
    }
    await kind
      .settle?.(id)
      .catch((error: unknown) => this.logger.warn({ err: error, run: run.id, item: id }, 'a bulk action is not settled yet'));
  }
}
