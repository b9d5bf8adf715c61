import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { ReportTimes } from './next-run.js';
import type { UncheckedDefinition } from './report-definition.js';

export interface DueReport extends ReportTimes {
  readonly reportId: string;
  readonly userId: string;
  readonly attach: boolean;
  readonly dueAt: Date;
}

export interface AddressedReport {
  readonly title: string;
  readonly definition: UncheckedDefinition;
  readonly ownerId: string;
  readonly sharedWith: readonly string[];
  readonly email: string | null;
  readonly locale: string | null;
}

@Injectable()
export class DueReportsRepository {
  constructor(private readonly database: Database) {}

  /** No two workers get the same. */
  due(tx: Tx, limit: number): Promise<DueReport[]> {
    return tx.query<DueReport>(
      'analytic_reports.due',
      `SELECT report_id AS "reportId", user_id AS "userId", frequency, day, hour, time_zone AS "timeZone", attach, next_at AS "dueAt"
         FROM analytic_report_schedules WHERE next_at <= now() ORDER BY next_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit],
    );
  }

  async next(tx: Tx, { reportId, userId }: Pick<DueReport, 'reportId' | 'userId'>, at: Date): Promise<void> {
    await tx.query('analytic_reports.next', 'UPDATE analytic_report_schedules SET next_at = $3 WHERE report_id = $1 AND user_id = $2', [
      reportId,
      userId,
      at,
    ]);
  }

  /** Null if it was deleted, or whoever wanted it has left. */
  addressed(reportId: string, userId: string): Promise<AddressedReport | null> {
    return this.database.one<AddressedReport>(
      'analytic_reports.addressed',
      `SELECT r.title, r.definition, r.owner_id AS "ownerId", r.shared_with AS "sharedWith", u.email, u.locale
         FROM analytic_reports r JOIN users u ON u.id = $2 AND u.deleted_at IS NULL AND u.locked_at IS NULL WHERE r.id = $1`,
      [reportId, userId],
    );
  }

  async drop(reportId: string, userId: string): Promise<void> {
    await this.database.query(
      'analytic_reports.drop_schedule',
      'DELETE FROM analytic_report_schedules WHERE report_id = $1 AND user_id = $2',
      [reportId, userId],
    );
  }
}
