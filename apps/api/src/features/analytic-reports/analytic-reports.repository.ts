import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { AnalyticReportSchedule } from './analytic-report.type.js';
import type { UncheckedDefinition } from './report-definition.js';

export interface ReportRecord {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly title: string;
  readonly definition: UncheckedDefinition;
  readonly sharedWith: string[];
  readonly version: number;
  readonly updatedAt: Date;
  /** That of the viewer. */
  readonly schedule: (Omit<AnalyticReportSchedule, 'nextAt'> & { readonly nextAt: string }) | null;
}

const SELECT = `
  SELECT r.id, r.owner_id AS "ownerId", u.username AS "ownerName", r.title, r.definition, r.shared_with AS "sharedWith", r.version, r.updated_at AS "updatedAt",
    (SELECT json_build_object('frequency', s.frequency, 'day', s.day, 'hour', s.hour, 'timeZone', s.time_zone, 'attach', s.attach, 'nextAt', s.next_at)
       FROM analytic_report_schedules s WHERE s.report_id = r.id AND s.user_id = $1) AS schedule
    FROM analytic_reports r JOIN users u ON u.id = r.owner_id`;

@Injectable()
export class AnalyticReportsRepository {
  constructor(private readonly database: Database) {}

  /** Those of the person and those shared with one of the roles, newest first. */
  page(userId: string, roles: readonly string[], first: number, before: string | null): Promise<ReportRecord[]> {
    return this.database.query<ReportRecord>(
      'analytic_reports.page',
      `${SELECT} WHERE (r.owner_id = $1 OR r.shared_with && $2::text[]) AND ($3::uuid IS NULL OR r.id < $3) ORDER BY r.id DESC LIMIT $4`,
      [userId, roles, before, first + 1],
    );
  }

  find(userId: string, id: string, queries: Queries = this.database): Promise<ReportRecord | null> {
    return queries.one<ReportRecord>('analytic_reports.find', `${SELECT} WHERE r.id = $2`, [userId, id]);
  }

  async count(tx: Tx, ownerId: string): Promise<number> {
    const row = await tx.one<{ n: number }>(
      'analytic_reports.count',
      'SELECT count(*)::int AS n FROM analytic_reports WHERE owner_id = $1',
      [ownerId],
    );
    return row?.n ?? 0;
  }

  async add(tx: Tx, report: { id: string; ownerId: string; title: string; definition: object }): Promise<void> {
    await tx.query('analytic_reports.add', 'INSERT INTO analytic_reports (id, owner_id, title, definition) VALUES ($1, $2, $3, $4)', [
      report.id,
      report.ownerId,
      report.title,
      JSON.stringify(report.definition),
    ]);
  }

  /** False if it was changed since somebody looked. */
  async update(tx: Tx, id: string, version: number, title: string, definition: object): Promise<boolean> {
    const row = await tx.one(
      'analytic_reports.update',
      'UPDATE analytic_reports SET title = $3, definition = $4, version = version + 1, updated_at = now() WHERE id = $1 AND version = $2 RETURNING id',
      [id, version, title, JSON.stringify(definition)],
    );
    return row !== null;
  }

  async share(tx: Tx, id: string, roles: readonly string[]): Promise<void> {
    await tx.query('analytic_reports.share', 'UPDATE analytic_reports SET shared_with = $2 WHERE id = $1', [id, roles]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('analytic_reports.remove', 'DELETE FROM analytic_reports WHERE id = $1', [id]);
  }

  async schedule(tx: Tx, userId: string, id: string, times: AnalyticReportSchedule): Promise<void> {
    await tx.query(
      'analytic_reports.schedule',
      `INSERT INTO analytic_report_schedules (report_id, user_id, frequency, day, hour, time_zone, attach, next_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (report_id, user_id) DO UPDATE SET frequency = excluded.frequency, day = excluded.day, hour = excluded.hour,
         time_zone = excluded.time_zone, attach = excluded.attach, next_at = excluded.next_at`,
      [id, userId, times.frequency, times.day, times.hour, times.timeZone, times.attach, times.nextAt],
    );
  }

  /** False if there was none. */
  async unschedule(tx: Tx, userId: string, id: string): Promise<boolean> {
    const row = await tx.one(
      'analytic_reports.unschedule',
      'DELETE FROM analytic_report_schedules WHERE report_id = $1 AND user_id = $2 RETURNING report_id',
      [id, userId],
    );
    return row !== null;
  }
}
