import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** What may go after a while, a batch at a time so that no statement holds many rows. */
const TASKS: Readonly<Record<string, string>> = {
  'housekeeping.idempotency_keys': `DELETE FROM idempotency_keys WHERE ctid IN (SELECT ctid FROM idempotency_keys WHERE created_at < now() - interval '2 days' LIMIT $1)`,
  'housekeeping.revocations':
    'DELETE FROM session_revocations WHERE ctid IN (SELECT ctid FROM session_revocations WHERE expires_at < now() LIMIT $1)',
  'housekeeping.outbox': `DELETE FROM outbox_events WHERE ctid IN (SELECT ctid FROM outbox_events WHERE dispatched_at < now() - interval '7 days' LIMIT $1)`,
  'housekeeping.handled_events': `DELETE FROM handled_events WHERE ctid IN (SELECT ctid FROM handled_events WHERE handled_at < now() - interval '14 days' LIMIT $1)`,
  // No rule counts for longer than seven days, and none by network for longer than one.
  'housekeeping.content_prints': `DELETE FROM content_prints WHERE ctid IN (SELECT ctid FROM content_prints WHERE at < now() - interval '7 days' LIMIT $1)`,
  'housekeeping.content_networks': `UPDATE content_prints SET network = '' WHERE ctid IN (SELECT ctid FROM content_prints WHERE at < now() - interval '1 day' AND network <> '' LIMIT $1)`,
  // What matched helps who looks at it now; the count stays.
  'housekeeping.rule_excerpts': `UPDATE rule_hits SET matched = '' WHERE ctid IN (SELECT ctid FROM rule_hits WHERE at < now() - interval '30 days' AND matched <> '' LIMIT $1)`,
  'housekeeping.job_runs': `DELETE FROM job_runs WHERE ctid IN (SELECT ctid FROM job_runs WHERE started_at < now() - interval '30 days' LIMIT $1)`,
  'housekeeping.dead_events': `DELETE FROM dead_events WHERE ctid IN (SELECT ctid FROM dead_events WHERE state <> 'WAITING' AND failed_at < now() - interval '90 days' LIMIT $1)`,
  // No session of Keycloak lives longer than 60 days.
  'housekeeping.sessions': `DELETE FROM sessions WHERE ctid IN (SELECT ctid FROM sessions WHERE last_seen_at < now() - interval '90 days' LIMIT $1)`,
  'housekeeping.devices': `DELETE FROM devices WHERE ctid IN (SELECT ctid FROM devices WHERE last_seen_at < now() - interval '400 days' LIMIT $1)`,
};

@Injectable()
export class HousekeepingRepository {
  constructor(private readonly database: Database) {}

  readonly tasks = Object.keys(TASKS);

  /** Deletes up to `limit` rows; answers how many, or null if another worker is at it. */
  run(task: string, limit: number): Promise<number | null> {
    return this.database.transaction(async (tx) => {
      const lock = await tx.one<{ mine: boolean }>('housekeeping.lock', 'SELECT pg_try_advisory_xact_lock(hashtext($1)) AS mine', [task]);
      if (!lock?.mine) return null;
      const row = await tx.one<{ n: number }>(task, `WITH gone AS (${TASKS[task]} RETURNING 1) SELECT count(*)::int AS n FROM gone`, [
        limit,
      ]);
      return row?.n ?? 0;
    });
  }
}
