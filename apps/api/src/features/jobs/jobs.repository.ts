import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { DeadEvent, DeadEventState, JobOutcome, JobRunLine } from './job.types.js';

export interface JobRow {
  readonly name: string;
  readonly everyMs: number;
  readonly startedAt: Date | null;
  readonly durationMs: number | null;
  readonly outcome: JobOutcome | null;
  readonly result: string | null;
  readonly error: string | null;
  readonly failures: number;
  readonly askedAt: Date | null;
}
export type DeadRow = Omit<DeadEvent, 'viewerCan'>;

const JOB = `name, every_ms AS "everyMs", started_at AS "startedAt", duration_ms AS "durationMs", outcome, result, error, failures, asked_at AS "askedAt"`;
const DEAD = `id, event_id AS "eventId", handler, type, occurred_at AS "occurredAt", failed_at AS "failedAt", tries, error, state,
  decided_by_name AS "decidedByName", decided_at AS "decidedAt", reason`;

@Injectable()
export class JobsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  async waiting(): Promise<{ outboxPending: number; outboxSeconds: number; dead: number }> {
    const row = await this.database.one<{ outboxPending: number; outboxSeconds: number; dead: number }>(
      'jobs.waiting',
      `SELECT count(*)::int AS "outboxPending", coalesce(extract(epoch FROM now() - min(occurred_at)), 0)::float8 AS "outboxSeconds",
              (SELECT count(*)::int FROM dead_events WHERE state = 'WAITING') AS dead FROM outbox_events WHERE dispatched_at IS NULL`,
    );
    return row ?? { outboxPending: 0, outboxSeconds: 0, dead: 0 };
  }

  all(): Promise<JobRow[]> {
    return this.database.query('jobs.all', `SELECT ${JOB} FROM periodic_jobs ORDER BY name LIMIT 200`);
  }

  /** Null if there is none, or it was asked for already. */
  ask(tx: Tx, name: string, byName: string): Promise<JobRow | null> {
    return tx.one(
      'jobs.ask',
      `UPDATE periodic_jobs SET asked_at = now(), asked_by_name = $2 WHERE name = $1 AND asked_at IS NULL RETURNING ${JOB}`,
      [name, byName],
    );
  }

  async exists(tx: Tx, name: string): Promise<boolean> {
    return (await tx.one('jobs.exists', 'SELECT name FROM periodic_jobs WHERE name = $1', [name])) !== null;
  }

  runs(job: string | null, outcome: JobOutcome | null, beforeId: number | null, limit: number): Promise<JobRunLine[]> {
    return this.database.query(
      'jobs.runs',
      `SELECT id::text AS id, job, started_at AS "startedAt", duration_ms AS "durationMs", outcome, result, error, asked_by_name AS "askedByName" FROM job_runs
        WHERE ($1::text IS NULL OR job = $1) AND ($2::text IS NULL OR outcome = $2) AND ($3::bigint IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
      [job, outcome, beforeId, limit],
    );
  }

  dead(
    filter: { state: DeadEventState | null; pattern: string | null; eventId: string | null },
    beforeId: string | null,
    limit: number,
  ): Promise<DeadRow[]> {
    return this.database.query(
      'jobs.dead',
      `SELECT ${DEAD} FROM dead_events WHERE ($1::text IS NULL OR state = $1) AND ($3::uuid IS NULL OR event_id = $3) AND ($4::uuid IS NULL OR id < $4)
          AND ($2::text IS NULL OR handler ILIKE $2 OR type ILIKE $2 OR error ILIKE $2) ORDER BY id DESC LIMIT $5`,
      [filter.state, filter.pattern, filter.eventId, beforeId, limit],
    );
  }

  /** Those of them that waited. What is discarded counts as handled at once, whether or not a worker is there. */
  decide(tx: Tx, ids: readonly string[], state: 'RETRIED' | 'DISCARDED', by: { byName: string; reason: string }): Promise<DeadRow[]> {
    return tx.query(
      'jobs.decide',
      `WITH decided AS (UPDATE dead_events SET state = $2, decided_by_name = $3, decided_at = now(), reason = $4, taken_at = NULL
                         WHERE id = ANY ($1) AND state = 'WAITING' RETURNING *),
            handled AS (INSERT INTO handled_events (handler, event_id) SELECT handler, event_id FROM decided WHERE state = 'DISCARDED' ON CONFLICT DO NOTHING)
       SELECT ${DEAD} FROM decided ORDER BY id DESC`,
      [ids, state, by.byName, by.reason],
    );
  }
}
