import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Queries, Tx } from '../../platform/database/database.js';

export interface CountedRow {
  readonly eventId: string;
  readonly at: Date;
  readonly kind: string;
  readonly phase: string;
  /** Pseudonym of the day, in hex; null: nobody who allows it. */
  readonly person: string | null;
  /** Pseudonym of the week, with which the person is counted once a week. */
  readonly weekPerson: string | null;
  /** The week in which the person registered. */
  readonly cohort: string | null;
}

/** One statement: an event that is known already adds to nothing, so that reading something twice changes no figure. */
const ADD = `
  WITH incoming AS MATERIALIZED (
    SELECT i."eventId" AS event_id, i.at, i.kind, i.phase, decode(i.person, 'hex') AS person, decode(i."weekPerson", 'hex') AS week_person, i.cohort,
        (i.at AT TIME ZONE 'UTC')::date AS day, date_trunc('week', i.at AT TIME ZONE 'UTC')::date AS week
      FROM jsonb_to_recordset($1::jsonb) AS i ("eventId" uuid, at timestamptz, kind text, phase text, person text, "weekPerson" text, cohort date)
  ), added AS (
    INSERT INTO analytics_events (event_id, at, kind, phase, person) SELECT event_id, at, kind, phase, person FROM incoming
    ON CONFLICT DO NOTHING RETURNING event_id, at, kind, phase
  ), counted AS (
    INSERT INTO analytics_counts AS c (grain, bucket, kind, phase, events)
    SELECT grain, date_trunc(grain, at, 'UTC'), kind, phase, count(*) FROM added CROSS JOIN unnest(ARRAY['minute', 'hour', 'day']) AS grain
     GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT (grain, bucket, kind, phase) DO UPDATE SET events = c.events + excluded.events
  ), seen AS (
    INSERT INTO analytics_people (span, period, kind, person)
    SELECT DISTINCT 'day', day, k, person FROM incoming CROSS JOIN unnest(ARRAY[kind, $2]) AS k WHERE person IS NOT NULL
    UNION ALL SELECT DISTINCT 'week', week, $2, week_person FROM incoming WHERE week_person IS NOT NULL
    ON CONFLICT DO NOTHING RETURNING span, period, kind, person
  ), reached AS (
    INSERT INTO analytics_reach AS r (span, period, kind, people) SELECT span, period, kind, count(*) FROM seen GROUP BY 1, 2, 3
    ON CONFLICT (span, period, kind) DO UPDATE SET people = r.people + excluded.people
  ), retained AS (
    INSERT INTO analytics_retention AS r (cohort, week, people)
    SELECT i.cohort, s.period, count(DISTINCT s.person) FROM seen s JOIN incoming i ON i.week_person = s.person AND i.week = s.period
     WHERE s.span = 'week' AND i.cohort IS NOT NULL GROUP BY 1, 2
    ON CONFLICT (cohort, week) DO UPDATE SET people = r.people + excluded.people
  )
  SELECT count(*)::int AS added FROM added`;

@Injectable()
export class AnalyticsEventsRepository {
  /** Answers how many were new. `anyKind` stands for any activity. */
  async add(tx: Tx, rows: readonly CountedRow[], anyKind: string): Promise<number> {
    const row = await tx.one<{ added: number }>('analytics.add', ADD, [JSON.stringify(rows), anyKind]);
    return row?.added ?? 0;
  }

  /** The key of a period; made when it is asked for the first time. */
  async key(queries: Queries, span: 'day' | 'week', period: string): Promise<Buffer> {
    const row = await queries.one<{ key: Buffer }>(
      'analytics.key',
      `WITH made AS (INSERT INTO analytics_keys (span, period, key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key)
       SELECT key FROM made UNION ALL SELECT key FROM analytics_keys WHERE span = $1 AND period = $2 LIMIT 1`,
      [span, period, randomBytes(32)],
    );
    if (!row) throw new Error('a key of analytics was made by somebody else at this moment');
    return row.key;
  }

  async makePartitions(queries: Queries, from: string, to: string): Promise<void> {
    await queries.query('analytics.make_partitions', 'SELECT analytics_make_partitions($1::date, $2::date)', [from, to]);
  }

  /** Single events before `day` go, with their whole partition; answers how many of those. */
  async dropPartitions(queries: Queries, day: string): Promise<number> {
    const row = await queries.one<{ n: number }>('analytics.drop_partitions', 'SELECT analytics_drop_partitions($1::date) AS n', [day]);
    return row?.n ?? 0;
  }

  /** Keys and pseudonyms of periods that are over, and counts by the minute and hour that nobody looks at any more. */
  async forget(queries: Queries, before: { day: string; week: string }): Promise<void> {
    const params = [before.day, before.week];
    const over = `(span = 'day' AND period < $1::date) OR (span = 'week' AND period < $2::date)`;
    await queries.query('analytics.forget_keys', `DELETE FROM analytics_keys WHERE ${over}`, params);
    await queries.query('analytics.forget_people', `DELETE FROM analytics_people WHERE ${over}`, params);
    await queries.query(
      'analytics.forget_fine_counts',
      `DELETE FROM analytics_counts WHERE (grain = 'minute' AND bucket < now() - interval '3 days') OR (grain = 'hour' AND bucket < now() - interval '400 days')`,
    );
  }
}
