import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Queries } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ConnectionArgs, type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { AuditLog } from '../audit-log/index.js';
import type { AnalyticReport, AnalyticReportDefinition, AnalyticReportFile, AnalyticReportOutcome } from './analytic-report.type.js';
import { mayEdit, mayRead } from './analytic-reports.policy.js';
import { AnalyticReportsRepository, type ReportRecord } from './analytic-reports.repository.js';
import { csvFileName, reportCsv } from './report-csv.js';
import { checkDefinition, type UncheckedDefinition } from './report-definition.js';
import { ReportRunner } from './report-runner.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reports and their figures, for those who made them or with whose role they are shared. */
@Injectable()
export class AnalyticReportsReader {
  constructor(
    private readonly database: Database,
    private readonly repository: AnalyticReportsRepository,
    private readonly runner: ReportRunner,
    private readonly audit: AuditLog,
  ) {}

  async page(actor: Actor, { first, after }: ConnectionArgs): Promise<ConnectionOf<AnalyticReport>> {
    const [before] = after == null ? [null] : cursor.decode(after, ['uuid']);
    const records = await this.repository.page(actor.userId, actor.roles, first, before);
    const reports = records.map((record) => toReport(actor, record));
    return toConnection(reports, { first, after: after ?? null }, ({ id }) => cursor.encode([id]));
  }

  async find(actor: Actor, id: string): Promise<AnalyticReport> {
    return toReport(actor, await this.record(actor, id));
  }

  /** What is not shared with somebody does not exist for them. */
  async record(actor: Actor, id: string, queries: Queries = this.database): Promise<ReportRecord> {
    const record = UUID.test(id) ? await this.repository.find(actor.userId, id, queries) : null;
    if (!record || !mayRead(actor, record)) throw new DomainError('analytic_reports.not_found');
    return record;
  }

  async try(asked: UncheckedDefinition): Promise<AnalyticReportOutcome> {
    return (await this.runner.run(checkDefinition(asked))) as AnalyticReportOutcome;
  }

  async outcome(actor: Actor, id: string): Promise<AnalyticReportOutcome> {
    return this.try((await this.record(actor, id)).definition);
  }

  async file(actor: Actor, id: string): Promise<AnalyticReportFile> {
    const { title, definition } = await this.record(actor, id);
    const outcome = await this.runner.run(checkDefinition(definition));
    await this.database.transaction((tx) =>
      this.audit.append(tx, actor, {
        ...{ action: 'analytic_report.exported', subjectKind: 'analytic_report', subjectId: id },
        details: { rows: outcome.rows.length },
      }),
    );
    return { name: csvFileName(title, outcome.ranAt), csv: reportCsv(title, outcome) };
  }
}

function toReport(actor: Actor, record: ReportRecord): AnalyticReport {
  const { schedule, definition } = record;
  return {
    ...record,
    definition: definition as AnalyticReportDefinition,
    schedule: schedule && { ...schedule, nextAt: new Date(schedule.nextAt) },
    viewerCan: { edit: mayEdit(actor, record) },
  };
}
