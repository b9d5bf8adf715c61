import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { checkText } from '../../platform/text/index.js';
import { CaseLog } from '../case-log/index.js';
import { uuidOrNull } from '../content/index.js';
import type { ReportInput, ReportReceived } from './report.inputs.js';
import './reports.errors.js';
import { weightOf } from './reporter-weight.policy.js';
import { CASE_OPENED, CASE_REPORTED, type CaseEvent } from './reports.events.js';
import { ReportsRepository } from './reports.repository.js';

const NOTE_LIMIT = 500;

@Injectable()
export class ReportsService {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly log: CaseLog,
  ) {}

  /** Opens a case or joins the open one, in one transaction. */
  async report(actor: Actor, input: ReportInput, key: string): Promise<ReportReceived | NotAllowed> {
    const note = checkText(input.note ?? '', { limit: NOTE_LIMIT, mayBeEmpty: true });
    if (!note.ok) return new NotAllowed('report.note_too_long');
    const outcome = await this.reports.transaction((tx) =>
      this.idempotency.run<ReportReceived | { refused: string }>(tx, actor, { key, operation: 'report', input }, () =>
        this.write(tx, actor, input, note.text),
      ),
    );
    return 'refused' in outcome ? new NotAllowed(outcome.refused) : outcome;
  }

  private async write(tx: Tx, actor: Actor, input: ReportInput, note: string): Promise<ReportReceived | { refused: string }> {
    const kind = input.subjectKind.toLowerCase() as CaseEvent['subjectKind'];
    const id = uuidOrNull(input.subjectId);
    const authorId = id && (await this.reports.authorOf(tx, kind, id));
    if (!id || !authorId) return { refused: 'report.subject_not_found' };
    if (authorId === actor.userId) return { refused: 'report.self' };
    const { held, opened } = await this.log.holdOpen(tx, uuidv7(), { kind, id, authorId });
    const report = await this.reports.add(tx, { caseId: held.id, reporterId: actor.userId, reason: input.reason, note });
    if (report.added) {
      await this.log.append(tx, held, {
        kind: 'reported',
        actorId: actor.userId,
        payload: { reportId: report.id, reason: input.reason, weight: weightOf(await this.reports.recordOf(tx, actor.userId)) },
      });
      const payload: CaseEvent = { caseId: held.id, subjectKind: kind, subjectId: id };
      await this.outbox.add(tx, { type: opened ? CASE_OPENED : CASE_REPORTED, payload });
    }
    return { id: report.id, alreadyReported: !report.added };
  }
}
