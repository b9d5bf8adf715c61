import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { BulkItemRefused, type BulkKind } from './bulk-kind.js';
import { BulkItemsRepository } from './bulk-items.repository.js';
import { type ClaimedRun } from './bulk-work.repository.js';

/** While these are worked, the next are asked about. */
const STRETCH = 100;
/** Items that are committed together: a commit for each would take longer than the items. */
const GROUP = 25;
const GROUPS_AT_ONCE = 2;

/** A batch of a run. An item is marked as done in the transaction that does it; one that cannot be done holds up no other. */
@Injectable()
export class BulkBatch {
  private readonly logger = new Logger(BulkBatch.name);

  constructor(
    private readonly database: Database,
    private readonly items: BulkItemsRepository,
  ) {}

  async work(run: ClaimedRun, kind: BulkKind, actor: Actor, ids: readonly string[]): Promise<void> {
    const [first, ...others] = inPieces(ids, STRETCH);
    let asked = await this.ask(run, kind, actor, first ?? []);
    for (const stretch of [...others, []]) {
      const [next] = await Promise.all([this.ask(run, kind, actor, stretch), this.stretch(run, kind, actor, asked)]);
      asked = next;
    }
  }

  /** Those it can be done to; the others are refused. */
  private async ask(run: ClaimedRun, kind: BulkKind, actor: Actor, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const refusals = await (kind.verify ?? kind.preview).call(kind, actor, ids, run.input);
    await this.items.refuse(run.id, refusals);
    return ids.filter((id) => !refusals.has(id));
  }

  private async stretch(run: ClaimedRun, kind: BulkKind, actor: Actor, ids: readonly string[]): Promise<void> {
    // One iterator for all, so that each takes the next when it is free.
    const groups = inPieces(ids, GROUP).values();
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

const inPieces = (ids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size));
