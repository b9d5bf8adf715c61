import { Injectable } from '@nestjs/common';
import { FigureQueriesRepository } from './figure-queries.repository.js';

export interface ModeratorRow {
  readonly decisions: number;
  /** Half of the decisions about cases came within this many hours; null without any. */
  readonly medianHours: number | null;
  /** Decisions that somebody else could take back, and those that somebody did. */
  readonly reversible: number;
  readonly overturned: number;
}

/** Without names: whoever reads figures learns how work is spread, not who does it. */
const LOAD = `
  WITH decisions AS (
    SELECT a.staff_id, a.kind IN ('REMOVE_CONTENT', 'SUSPEND') AS reversible,
      extract(epoch FROM a.created_at - c.opened_at) / 3600 AS hours,
      c.status = 'overturned' OR EXISTS (SELECT FROM moderation_actions r WHERE r.subject_kind = a.subject_kind AND r.subject_id = a.subject_id AND r.id > a.id
        AND r.staff_id <> a.staff_id AND (a.kind, r.kind) IN (('REMOVE_CONTENT', 'RESTORE_CONTENT'), ('SUSPEND', 'LIFT_SUSPENSION'))) AS overturned
    FROM moderation_actions a LEFT JOIN cases c ON c.id = a.case_id WHERE a.created_at >= now() - make_interval(days => $1::int))
  SELECT count(*)::int AS decisions, percentile_cont(0.5) WITHIN GROUP (ORDER BY hours)::float8 AS "medianHours",
      count(*) FILTER (WHERE reversible)::int AS reversible, count(*) FILTER (WHERE reversible AND overturned)::int AS overturned
    FROM decisions GROUP BY staff_id ORDER BY 1 DESC, md5(staff_id::text || current_date::text) LIMIT 100`;

/** A narrow look at what moderators decided. */
@Injectable()
export class ModerationFiguresRepository {
  constructor(private readonly queries: FigureQueriesRepository) {}

  load(days: number): Promise<ModeratorRow[]> {
    return this.queries.rows<ModeratorRow>('analytics.moderators', LOAD, [days]);
  }
}
