import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface JobRun {
  readonly job: string;
  readonly everyMs: number;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly outcome: 'OK' | 'FAILED';
  readonly result: string | null;
  readonly error: string | null;
  readonly askedByName: string | null;
}

/** A decision of staff about an event that no try has handled. */
export interface DecidedEvent {
  readonly id: string;
  readonly eventId: string;
  readonly handler: string;
  readonly state: 'RETRIED' | 'DISCARDED';
}

@Injectable()
export class PeriodicJobsRepository {
  constructor(private readonly database: Database) {}

  async register(jobs: readonly { name: string; everyMs: number }[]): Promise<void> {
    await this.database.query(
      'periodic_jobs.register',
      `INSERT INTO periodic_jobs (name, every_ms) SELECT * FROM unnest($1::text[], $2::int[])
       ON CONFLICT (name) DO UPDATE SET every_ms = EXCLUDED.every_ms WHERE periodic_jobs.every_ms <> EXCLUDED.every_ms`,
      [jobs.map(({ name }) => name), jobs.map(({ everyMs }) => everyMs)],
    );
  }

  /** The newest run of the job; with `history` also a line of its own. */
  async record(run: JobRun, history: boolean): Promise<void> {
    await this.database.query(
      'periodic_jobs.record',
      `WITH newest AS (
         UPDATE periodic_jobs SET started_at = $2, duration_ms = $3, outcome = $4, result = $5, error = $6,
                failures = CASE WHEN $4 = 'OK' THEN 0 ELSE failures + 1 END WHERE name = $1 AND coalesce(started_at, '-infinity') <= $2)
       INSERT INTO job_runs (job, started_at, duration_ms, outcome, result, error, asked_by_name) SELECT $1, $2, $3, $4, $5, $6, $7 WHERE $8`,
      [run.job, run.startedAt, run.durationMs, run.outcome, run.result, run.error, run.askedByName, history],
    );
  }

  /** What staff want to run now; no two workers get the same. */
  asked(names: readonly string[]): Promise<{ name: string; byName: string | null }[]> {
    return this.database.query(
      'periodic_jobs.asked',
      `UPDATE periodic_jobs j SET asked_at = NULL, asked_by_name = NULL FROM periodic_jobs o
        WHERE o.name = j.name AND j.asked_at IS NOT NULL AND j.name = ANY ($1) RETURNING j.name, o.asked_by_name AS "byName"`,
      [names],
    );
  }

  /** What staff decided about dead events and no worker has done yet. */
  decided(limit: number): Promise<DecidedEvent[]> {
    return this.database.query(
      'dead_events.decided',
      `UPDATE dead_events SET taken_at = now() WHERE id IN (
         SELECT id FROM dead_events WHERE state IN ('RETRIED', 'DISCARDED') AND taken_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, event_id AS "eventId", handler, state`,
      [limit],
    );
  }

  /** Neither the queue nor the outbox knows it any more. */
  async lost(id: string): Promise<void> {
    await this.database.query('dead_events.lost', `UPDATE dead_events SET state = 'LOST' WHERE id = $1 AND state = 'RETRIED'`, [id]);
  }
}
