import { Injectable } from '@nestjs/common';
import { FigureQueriesRepository } from './figure-queries.repository.js';

export interface CohortRow {
  readonly cohort: string;
  readonly members: number;
  /** People of the cohort that were active, by the number of weeks since; a week in which nobody was is left out. */
  readonly active: Readonly<Record<string, number>>;
}

export interface ActivationRow {
  readonly registered: number;
  readonly named: number;
  readonly followed: number;
  readonly posted: number;
}

export interface PhaseRow {
  readonly kind: string;
  readonly phase: string;
  readonly events: number;
}

/** Only members who allow it are counted as persons. */
const COHORTS = `
  WITH weeks AS (SELECT generate_series(date_trunc('week', now() AT TIME ZONE 'UTC') - make_interval(weeks => $1::int - 1), date_trunc('week', now() AT TIME ZONE 'UTC'), '1 week')::date AS cohort),
  members AS (
    SELECT date_trunc('week', u.created_at AT TIME ZONE 'UTC')::date AS cohort, count(*)::int AS members
      FROM users u JOIN analytics_consents c ON c.user_id = u.id WHERE u.deleted_at IS NULL AND u.created_at >= (SELECT min(cohort) FROM weeks)::timestamp AT TIME ZONE 'UTC' GROUP BY 1)
  SELECT w.cohort::text, coalesce(m.members, 0) AS members,
      coalesce((SELECT json_object_agg((r.week - r.cohort) / 7, r.people) FROM analytics_retention r WHERE r.cohort = w.cohort), '{}') AS active
    FROM weeks w LEFT JOIN members m USING (cohort) ORDER BY w.cohort DESC`;

const ACTIVATION = `
  WITH people AS (
    SELECT u.id, u.created_at + make_interval(days => $2::int) AS until FROM users u JOIN analytics_consents c ON c.user_id = u.id
     WHERE u.deleted_at IS NULL AND u.created_at >= now() - make_interval(weeks => $1::int) AND u.created_at < now() - make_interval(days => $2::int)),
  steps AS (
    SELECT EXISTS (SELECT FROM profiles p WHERE p.user_id = people.id AND p.created_at <= until) AS named,
      EXISTS (SELECT FROM follows f WHERE f.follower_id = people.id AND f.created_at <= until)
        OR EXISTS (SELECT FROM topic_follows f WHERE f.user_id = people.id AND f.created_at <= until) AS followed,
      EXISTS (SELECT FROM posts p WHERE p.author_id = people.id AND p.created_at <= until) AS posted
    FROM people)
  SELECT count(*)::int AS registered, count(*) FILTER (WHERE named)::int AS named, count(*) FILTER (WHERE named AND followed)::int AS followed,
      count(*) FILTER (WHERE named AND followed AND posted)::int AS posted
    FROM steps`;

const PHASES = `
  SELECT kind, phase, sum(events)::float8 AS events FROM analytics_counts
   WHERE grain = 'day' AND bucket >= date_trunc('day', now(), 'UTC') - make_interval(days => $1::int) AND kind = ANY ($2) GROUP BY 1, 2`;

@Injectable()
export class BehaviourRepository {
  constructor(private readonly queries: FigureQueriesRepository) {}

  cohorts(weeks: number): Promise<CohortRow[]> {
    return this.queries.rows<CohortRow>('analytics.cohorts', COHORTS, [weeks]);
  }

  async activation(weeks: number, days: number): Promise<ActivationRow> {
    return (await this.queries.rows<ActivationRow>('analytics.activation', ACTIVATION, [weeks, days]))[0] as ActivationRow;
  }

  phases(days: number, kinds: readonly string[]): Promise<PhaseRow[]> {
    return this.queries.rows<PhaseRow>('analytics.phases', PHASES, [days, kinds]);
  }
}
