import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { checkText } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import type { CreateReportArgs, ScheduleReportArgs, ShareReportArgs, UpdateReportArgs } from './analytic-report.inputs.js';
import type { AnalyticReport } from './analytic-report.type.js';
import { mayBeSharedWith, mayEdit } from './analytic-reports.policy.js';
import { AnalyticReportsReader } from './analytic-reports.reader.js';
import { AnalyticReportsRepository, type ReportRecord } from './analytic-reports.repository.js';
import { nextRun } from './next-run.js';
import { checkDefinition } from './report-definition.js';
import { REPORT_DUE, type ReportDue } from './report-due.js';

const TITLE = { limit: 100, lines: 'one' } as const;
const MOST_REPORTS = 200;

/** What people do with their reports; each act leaves a line in the audit trail. */
@Injectable()
export class AnalyticReports {
  constructor(
    private readonly database: Database,
    private readonly repository: AnalyticReportsRepository,
    private readonly reader: AnalyticReportsReader,
    private readonly idempotency: Idempotency,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  async create(actor: Actor, { title: rawTitle, definition: asked, idempotencyKey }: CreateReportArgs): Promise<AnalyticReport> {
    const [title, definition] = [checkedTitle(rawTitle), checkDefinition(asked)];
    const call = { key: idempotencyKey, operation: 'createAnalyticReport', input: { title, definition } };
    const id = await this.database.transaction((tx) =>
      this.idempotency.run(tx, actor, call, async () => {
        if ((await this.repository.count(tx, actor.userId)) >= MOST_REPORTS) throw new DomainError('analytic_reports.too_many');
        const created = uuidv7();
        await this.repository.add(tx, { id: created, ownerId: actor.userId, title, definition });
        await this.note(tx, actor, 'saved', created, { definition });
        return created;
      }),
    );
    return this.reader.find(actor, id);
  }

  async update(actor: Actor, { id, version, title: rawTitle, definition: asked }: UpdateReportArgs): Promise<AnalyticReport> {
    const [title, definition] = [checkedTitle(rawTitle), checkDefinition(asked)];
    return this.changed(actor, id, async (tx) => {
      if (!(await this.repository.update(tx, id, version, title, definition))) throw new DomainError('analytic_reports.changed_meanwhile');
      await this.note(tx, actor, 'saved', id, { definition, version: version + 1 });
    });
  }

  async share(actor: Actor, { id, roles }: ShareReportArgs): Promise<AnalyticReport> {
    const wanted = [...new Set(roles)].sort();
    if (!wanted.every(mayBeSharedWith)) throw new DomainError('analytic_reports.role_cannot_read');
    return this.changed(actor, id, async (tx, { sharedWith }) => {
      await this.repository.share(tx, id, wanted);
      await this.note(tx, actor, 'shared', id, { before: sharedWith, after: wanted });
    });
  }

  async remove(actor: Actor, id: string): Promise<boolean> {
    await this.database.transaction(async (tx) => {
      const report = await this.reader.record(actor, id, tx);
      if (!mayEdit(actor, report)) throw new DomainError('analytic_reports.not_yours');
      await this.repository.remove(tx, id);
      await this.note(tx, actor, 'deleted', id, {});
    });
    return true;
  }

  /** Everybody who may read a report may have it sent, to themselves. */
  async schedule(actor: Actor, { id, frequency, day, hour, timeZone, attach }: ScheduleReportArgs): Promise<AnalyticReport> {
    const nextAt = nextRun({ frequency, day, hour, timeZone }, new Date());
    await this.database.transaction(async (tx) => {
      await this.reader.record(actor, id, tx);
      await this.repository.schedule(tx, actor.userId, id, { frequency, day, hour, timeZone, attach, nextAt });
      await this.note(tx, actor, 'scheduled', id, { frequency, day, hour, timeZone, attach });
    });
    return this.reader.find(actor, id);
  }

  async unschedule(actor: Actor, id: string): Promise<AnalyticReport> {
    await this.database.transaction(async (tx) => {
      await this.reader.record(actor, id, tx);
      if (await this.repository.unschedule(tx, actor.userId, id)) await this.note(tx, actor, 'unscheduled', id, {});
    });
    return this.reader.find(actor, id);
  }

  /** Once, and now; to oneself. */
  async mail(actor: Actor, id: string): Promise<boolean> {
    await this.database.transaction(async (tx) => {
      await this.reader.record(actor, id, tx);
      const payload: ReportDue = { reportId: id, userId: actor.userId, attach: true };
      await this.outbox.add(tx, { type: REPORT_DUE, payload });
      await this.note(tx, actor, 'mailed', id, {});
    });
    return true;
  }

  private async changed(actor: Actor, id: string, change: (tx: Tx, report: ReportRecord) => Promise<void>): Promise<AnalyticReport> {
    await this.database.transaction(async (tx) => {
      const report = await this.reader.record(actor, id, tx);
      if (!mayEdit(actor, report)) throw new DomainError('analytic_reports.not_yours');
      await change(tx, report);
    });
    return this.reader.find(actor, id);
  }

  private async note(tx: Tx, actor: Actor, done: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    await this.audit.append(tx, actor, { action: `analytic_report.${done}`, subjectKind: 'analytic_report', subjectId, details });
  }
}

function checkedTitle(raw: string): string {
  const title = checkText(raw, TITLE);
  if (!title.ok) throw new DomainError(title.code, { status: 400, details: { field: 'title', limit: title.limit } });
  return title.text;
}
