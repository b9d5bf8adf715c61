import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { staffJson } from '../moderation-log/index.js';
import type { AdminReport } from './admin-case.type.js';

export type ReportRow = AdminReport & { readonly caseId: string };

@Injectable()
export class ReportsOfCasesRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, up to `limit` of each case, before the id `before`. */
  page(caseIds: readonly string[], before: string, limit: number): Promise<ReportRow[]> {
    return this.database.query<ReportRow>(
      'cases.reports',
      `SELECT r.id, r.case_id AS "caseId", r.reason, r.note, r.created_at AS "createdAt", ${staffJson('rp')} AS reporter,
         coalesce((SELECT (e.payload->>'weight')::int FROM case_events e WHERE e.case_id = r.case_id AND e.kind = 'reported' AND e.payload->>'reportId' = r.id::text), 50) AS weight
         FROM unnest($1::uuid[]) report_case, LATERAL (SELECT * FROM reports WHERE case_id = report_case AND id < $2 ORDER BY id DESC LIMIT $3) r
         JOIN profiles rp ON rp.user_id = r.reporter_id ORDER BY r.id DESC`,
      [caseIds, before, limit],
    );
  }
}
