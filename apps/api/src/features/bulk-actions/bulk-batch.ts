import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { BulkItemRefused, type BulkKind } from './bulk-kind.js';
import { BulkItemsRepository } from './bulk-items.repository.js';
import { type ClaimedRun } from './bulk-work.repository.js';

/** Items that are committed together: a commit for each would take longer than the items. */
const GROUP = 20;
const GROUPS_AT_ONCE = 3;

/** A batch of a run. An item is marked as done in the transaction that does it; one that cannot be done holds up no other. */
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
    // One iterator for all, so that each takes the next when it is free.
    const groups = groupsOf(ids.filter((id) => !refusals.has(id))).values();
    await Promise.all(
      Array.from({ length: GROUPS_AT_ONCE }, async () => {
        for (const group of groups) await this.group(run, kind, actor, group);
      }),
    );
  }

  /** All of them or, if one cannot be done, each by itself. */
  private async group(run: ClaimedRun, kind: BulkKind, actor: Actor, ids: readonly string[]): Promise<void> {
    try {
      await this.together(run, kind, actor, ids);
    } catch {
      for (const id of ids) await this.one(run, kind, actor, id);
    }
  }

  private async one(run: ClaimedRun, kind: BulkKind, actor: Actor, id: string): Promise<void> {
    try {
      await this.together(run, kind, actor, [id]);
    } catch (error) {
      if (error instanceof BulkItemRefused) return this.items.refuse(run.id, new Map([[id, error.code]]));
      this.logger.error({ err: error, run: run.id, kind: kind.name, item: id }, 'an item of a bulk action failed');
      await this.items.fail(run.id, id);
    }
  }

  private async together(run: ClaimedRun, kind: BulkKind, actor: Actor, ids: readonly string[]): Promise<void> {
    const done = await this.database.transaction(async (tx) => {
      const taken = await this.items.take(tx, run.id, ids);
      for (const id of taken) await kind.apply(tx, actor, id, run.input, run.reason);
      return taken;
    });
    await Promise.all(done.map((id) => this.settle(run, kind, id)));
  }

  private async settle(run: ClaimedRun, kind: BulkKind, id: string): Promise<void> {
    await kind
      .settle?.(id)
      .catch((error: unknown) => this.logger.warn({ err: error, run: run.id, item: id }, 'a bulk action is not settled yet'));
  }
}

const groupsOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / GROUP) }, (_, index) => ids.slice(index * GROUP, (index + 1) * GROUP));
