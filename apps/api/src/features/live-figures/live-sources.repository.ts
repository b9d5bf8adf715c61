import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface SocialFigures {
  readonly ONLINE: number;
  readonly SIGN_INS: number;
  readonly SIGN_IN_FAILURES: number;
  readonly POSTS: number;
  readonly REPORTS: number;
  readonly OPEN_CASES: number;
  readonly QUEUE_AGE: number;
}

// Ids begin with their time, so that the newest are a range of the primary key.
const FIRST_ID = `(lpad(to_hex((extract(epoch FROM since) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`;
const SOCIAL = `
  SELECT
    (SELECT count(DISTINCT user_id)::int FROM sessions WHERE ended_at IS NULL AND last_seen_at > now() - interval '5 minutes') AS "ONLINE",
    (SELECT count(*)::int FROM identity_events WHERE type = 'LOGIN' AND at > since) AS "SIGN_INS",
    (SELECT count(*)::int FROM identity_events WHERE type = 'LOGIN_ERROR' AND at > since) AS "SIGN_IN_FAILURES",
    (SELECT count(*)::int FROM posts WHERE id >= ${FIRST_ID}) AS "POSTS",
    (SELECT count(*)::int FROM reports WHERE id >= ${FIRST_ID}) AS "REPORTS",
    (SELECT count(*)::int FROM cases WHERE status IN ('open', 'appealed')) AS "OPEN_CASES",
    (SELECT coalesce(extract(epoch FROM now() - min(opened_at)), 0)::float8 FROM cases WHERE status IN ('open', 'appealed')) AS "QUEUE_AGE"
  FROM (SELECT now() - interval '15 minutes' AS since) recent`;

/** Cheap questions to PostgreSQL: each walks an index over minutes. */
@Injectable()
export class LiveSourcesRepository {
  constructor(private readonly database: Database) {}

  async social(): Promise<SocialFigures> {
    return (await this.database.one<SocialFigures>('live_figures.social', SOCIAL)) as SocialFigures;
  }

  /** Seconds that the slowest replica is behind; null: there is none. Throws if our role may not see it (pg_monitor). */
  async replicationLag(): Promise<number | null> {
    const row = await this.database.one<{ replicas: number; visible: number; seconds: number }>(
      'live_figures.replication',
      `SELECT count(*)::int AS replicas, count(state)::int AS visible, coalesce(extract(epoch FROM max(replay_lag)), 0)::float8 AS seconds FROM pg_stat_replication`,
    );
    if (!row || row.replicas === 0) return null;
    if (row.visible === 0) throw new Error('replicas are there, but the role may not see how far they are; grant it pg_monitor');
    return row.seconds;
  }
}
