import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { BulkInput } from './bulk-kind.js';

/** A run that a worker has in hand. */
export interface ClaimedRun {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly input: BulkInput;
  readonly byId: string;
  readonly byName: string;
  readonly sessionId: string | null;
  readonly clientId: string;
  readonly address: string;
  readonly requestId: string;
  /** Whoever started it was locked, or left. */
  readonly byGone: boolean;
}

/** Longer than a batch takes; a worker that died is waited for no longer. */
const LEASE_SECONDS = 60;

@Injectable()
export class BulkWorkRepository {
  constructor(private readonly database: Database) {}

  /** The run that is due and has waited longest for its next batch, so that a long one does not hold up the others. */
  claim(): Promise<ClaimedRun | null> {
    return this.database.one<ClaimedRun>(
      'bulk_work.claim',
      `WITH due AS (
         SELECT id FROM bulk_runs WHERE state IN ('WAITING', 'RUNNING') AND not_before <= now() AND coalesce(leased_until <= now(), true)
         ORDER BY worked_at NULLS FIRST, not_before LIMIT 1 FOR UPDATE SKIP LOCKED)
       UPDATE bulk_runs r SET state = 'RUNNING', started_at = coalesce(r.started_at, now()), worked_at = now(), leased_until = now() + interval '${LEASE_SECONDS} seconds'
       FROM due, users u WHERE r.id = due.id AND u.id = r.by_id
       RETURNING r.id, r.kind, r.reason, r.input, r.by_id AS "byId", r.by_name AS "byName", r.session_id AS "sessionId", r.client_id AS "clientId", r.address,
         r.request_id AS "requestId", u.deleted_at IS NOT NULL OR (u.locked_at IS NOT NULL AND coalesce(u.locked_until > now(), true)) AS "byGone"`,
    );
  }

  /** Lets it go: due again at once, or after `seconds` because of `code`. */
  async release(id: string, seconds = 0, code: string | null = null): Promise<void> {
    await this.database.query(
      'bulk_work.release',
      `UPDATE bulk_runs SET leased_until = CASE WHEN $2::int > 0 THEN now() + make_interval(secs => $2::int) END, code = $3
       WHERE id = $1 AND state = 'RUNNING'`,
      [id, seconds, code],
    );
  }

  /** False if something is left to do, or the run was over. */
  async finish(tx: Tx, id: string): Promise<{ done: number; refused: number; failed: number } | null> {
    return tx.one(
      'bulk_work.finish',
      `UPDATE bulk_runs SET state = 'DONE', code = NULL, finished_at = now(), leased_until = NULL
       WHERE id = $1 AND state = 'RUNNING' AND NOT EXISTS (SELECT FROM bulk_items WHERE run_id = $1 AND state = 'PENDING') RETURNING done, refused, failed`,
      [id],
    );
  }
}
