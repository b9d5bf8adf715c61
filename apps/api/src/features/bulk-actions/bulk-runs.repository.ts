import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { BulkInput } from './bulk-kind.js';
import type { BulkItemState, BulkRunState } from './bulk-state.js';

export interface BulkRunRow {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly state: BulkRunState;
  readonly stateCode: string | null;
  readonly byId: string;
  readonly byName: string;
  readonly createdAt: Date;
  readonly notBefore: Date;
  readonly finishedAt: Date | null;
  readonly total: number;
  readonly done: number;
  readonly refused: number;
  readonly failed: number;
  readonly cancelled: number;
}

export interface NewBulkRun {
  readonly id: string;
  readonly kind: string;
  readonly byId: string;
  readonly byName: string;
  readonly sessionId: string | null;
  readonly clientId: string;
  readonly address: string;
  readonly requestId: string;
  readonly reason: string;
  readonly input: BulkInput;
  readonly undoSeconds: number;
  readonly itemIds: readonly string[];
}

export interface OutcomeRow {
  readonly runId: string;
  readonly state: BulkItemState;
  readonly code: string | null;
  readonly count: number;
}

const COLUMNS = `id, kind, reason, state, code AS "stateCode", by_id AS "byId", by_name AS "byName", created_at AS "createdAt", not_before AS "notBefore",
  finished_at AS "finishedAt", total, done, refused, failed, cancelled`;

@Injectable()
export class BulkRunsRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, run: NewBulkRun): Promise<void> {
    const { id, kind, byId, byName, sessionId, clientId, address, requestId, reason, input, undoSeconds, itemIds } = run;
    await tx.query(
      'bulk_runs.add',
      `INSERT INTO bulk_runs (id, kind, by_id, by_name, session_id, client_id, address, request_id, reason, input, not_before, total)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now() + make_interval(secs => $11), $12)`,
      [id, kind, byId, byName, sessionId, clientId, address, requestId, reason, JSON.stringify(input), undoSeconds, itemIds.length],
    );
    await tx.query(
      'bulk_runs.add_items',
      'INSERT INTO bulk_items (run_id, item_id, position) SELECT $1, item, position FROM unnest($2::uuid[]) WITH ORDINALITY AS i (item, position)',
      [id, itemIds],
    );
  }

  find(id: string): Promise<BulkRunRow | null> {
    return this.database.one<BulkRunRow>('bulk_runs.find', `SELECT ${COLUMNS} FROM bulk_runs WHERE id = $1`, [id]);
  }

  /** Newest first; of one person, or of all with `byId` null. */
  page(byId: string | null, before: string, limit: number): Promise<BulkRunRow[]> {
    return this.database.query<BulkRunRow>(
      'bulk_runs.page',
      `SELECT ${COLUMNS} FROM bulk_runs WHERE ($1::uuid IS NULL OR by_id = $1) AND id < $2 ORDER BY id DESC LIMIT $3`,
      [byId, before, limit],
    );
  }

  outcomes(runIds: readonly string[]): Promise<OutcomeRow[]> {
    return this.database.query<OutcomeRow>(
      'bulk_runs.outcomes',
      `SELECT run_id AS "runId", state, code, count(*)::int AS count FROM bulk_items WHERE run_id = ANY ($1::uuid[])
       GROUP BY run_id, state, code ORDER BY run_id, count(*) DESC, state, code`,
      [runIds],
    );
  }

  /** Leaves alone whatever is not done yet. False if the run was over; an item that is just being done is waited for. */
  async end(tx: Tx, id: string, state: BulkRunState.CANCELLED | BulkRunState.STOPPED, code: string | null): Promise<boolean> {
    const ended = await tx.one(
      'bulk_runs.end',
      `UPDATE bulk_runs SET state = $2, code = $3, finished_at = now() WHERE id = $1 AND state IN ('WAITING', 'RUNNING') RETURNING id`,
      [id, state, code],
    );
    if (!ended) return false;
    await tx.query('bulk_runs.leave', `UPDATE bulk_items SET state = 'CANCELLED', at = now() WHERE run_id = $1 AND state = 'PENDING'`, [
      id,
    ]);
    await this.count(tx, id);
    return true;
  }

  /** The figures of a run, from what became of its items: so a worker that died between the two loses nothing. */
  async count(on: Pick<Tx, 'query'>, id: string): Promise<void> {
    await on.query(
      'bulk_runs.count',
      `UPDATE bulk_runs r SET done = i.done, refused = i.refused, failed = i.failed, cancelled = i.cancelled
       FROM (SELECT count(*) FILTER (WHERE state = 'DONE') AS done, count(*) FILTER (WHERE state = 'REFUSED') AS refused,
         count(*) FILTER (WHERE state = 'FAILED') AS failed, count(*) FILTER (WHERE state = 'CANCELLED') AS cancelled
         FROM bulk_items WHERE run_id = $1) i
       WHERE r.id = $1`,
      [id],
    );
  }
}
