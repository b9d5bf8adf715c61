import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface MonthRow {
  readonly month: string;
  readonly publishedAt: Date;
  readonly decisions: number | null;
  readonly automatic: number | null;
  readonly reports: number | null;
  readonly medianMinutes: number | null;
  readonly appeals: number | null;
  readonly overturned: number | null;
  readonly figures: readonly { readonly dimension: string; readonly key: string; readonly count: number | null }[];
}

export interface DecisionRow {
  readonly month: string;
  readonly number: number;
  readonly moderator: number | null;
  readonly automatic: boolean | null;
  readonly policy: string | null;
  readonly rule: string | null;
  readonly actions: readonly string[];
  readonly subjectKind: string | null;
  readonly language: string | null;
  readonly overturned: boolean;
}

/** Only what was written to be read by everybody. */
@Injectable()
export class TransparencyRepository {
  constructor(private readonly database: Database) {}

  months(before: string | null, limit: number): Promise<MonthRow[]> {
    return this.database.query<MonthRow>(
      'transparency.months',
      `SELECT to_char(m.month, 'YYYY-MM') AS month, m.published_at AS "publishedAt", m.decisions, m.automatic, m.reports, m.median_minutes AS "medianMinutes",
         m.appeals, m.overturned, coalesce((SELECT jsonb_agg(jsonb_build_object('dimension', f.dimension, 'key', f.key, 'count', f.count)
           ORDER BY f.dimension, f.count DESC NULLS LAST, f.key) FROM transparency_figures f WHERE f.month = m.month), '[]') AS figures
       FROM transparency_months m WHERE $1::text IS NULL OR m.month < ($1 || '-01')::date ORDER BY m.month DESC LIMIT $2`,
      [before, limit],
    );
  }

  decisions(month: string, after: number, limit: number): Promise<DecisionRow[]> {
    return this.database.query<DecisionRow>(
      'transparency.page',
      `SELECT to_char(month, 'YYYY-MM') AS month, number, moderator, automatic, policy, rule, actions, subject_kind AS "subjectKind", language, overturned
         FROM transparency_decisions WHERE month = ($1 || '-01')::date AND number > $2 ORDER BY number LIMIT $3`,
      [month, after, limit],
    );
  }

  async isTold(month: string): Promise<boolean> {
    return (
      (await this.database.one('transparency.told', `SELECT 1 FROM transparency_months WHERE month = ($1 || '-01')::date`, [month])) !==
      null
    );
  }
}
