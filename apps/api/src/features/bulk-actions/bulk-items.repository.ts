import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { BulkItemState } from './bulk-state.js';

export interface BulkItemRow {
  readonly itemId: string;
  readonly position: number;
  readonly state: BulkItemState;
  readonly code: string | null;
  readonly at: Date | null;
}

/** After this many a thing that fails is left alone, so that it does not hold up the others for ever. */
const TRIES = 3;

@Injectable()
export class BulkItemsRepository {
  constructor(private readonly database: Database) {}

  /** In the order of the selection, after `position`. */
  page(runId: string, state: BulkItemState | null, after: number, limit: number): Promise<BulkItemRow[]> {
    return this.database.query<BulkItemRow>(
      'bulk_items.page',
      `SELECT item_id AS "itemId", position, state, code, at FROM bulk_items
       WHERE run_id = $1 AND ($2::text IS NULL OR state = $2) AND position > $3 ORDER BY position LIMIT $4`,
      [runId, state, after, limit],
    );
  }

  async pending(runId: string, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'bulk_items.pending',
      `SELECT item_id AS id FROM bulk_items WHERE run_id = $1 AND state = 'PENDING' ORDER BY position LIMIT $2`,
      [runId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Marks them done as the first thing in their own transaction. Left out is what was done, or left alone, meanwhile: there is nothing to do. */
  async take(tx: Tx, runId: string, itemIds: readonly string[]): Promise<string[]> {
    const taken = await tx.query<{ id: string }>(
      'bulk_items.take',
      `UPDATE bulk_items SET state = 'DONE', code = NULL, at = now() WHERE run_id = $1 AND item_id = ANY($2::uuid[]) AND state = 'PENDING'
       RETURNING item_id AS id`,
      [runId, itemIds],
    );
    return taken.map(({ id }) => id);
  }

  async refuse(runId: string, refusals: ReadonlyMap<string, string>): Promise<void> {
    if (refusals.size === 0) return;
    await this.database.query(
      'bulk_items.refuse',
      `UPDATE bulk_items i SET state = 'REFUSED', code = r.code, at = now() FROM unnest($2::uuid[], $3::text[]) AS r (id, code)
       WHERE i.run_id = $1 AND i.item_id = r.id AND i.state = 'PENDING'`,
      [runId, [...refusals.keys()], [...refusals.values()]],
    );
  }

  /** Counts a try that failed for no fault of the item's. */
  async fail(runId: string, itemId: string): Promise<void> {
    await this.database.query(
      'bulk_items.fail',
      `UPDATE bulk_items SET tries = tries + 1, at = now(), state = CASE WHEN tries + 1 >= ${TRIES} THEN 'FAILED' ELSE state END,
         code = CASE WHEN tries + 1 >= ${TRIES} THEN 'bulk.item_failed' END
       WHERE run_id = $1 AND item_id = $2 AND state = 'PENDING'`,
      [runId, itemId],
    );
  }
}
