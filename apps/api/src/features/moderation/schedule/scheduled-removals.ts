import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/database/database.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { AuditLog, SYSTEM } from '../../audit-log/index.js';
import { CaseLog, type HeldCase } from '../../case-log/index.js';
import { ActionKind, ModerationLogRepository } from '../../moderation-log/index.js';
import { ModeratedContentRepository } from '../content.repository.js';
import { contentRestored } from '../moderation.events.js';
import { ScheduleRepository, type ScheduledRow } from './schedule.repository.js';

type Return = Extract<ScheduledRow, { kind: 'RESTORE' }>;
const REASON = 'The time was over.';

/** Brings back what was removed for a time. Its strike stays: the time is over, the breach is not undone. */
@Injectable()
export class ScheduledRemovals {
  constructor(
    private readonly database: Database,
    private readonly schedule: ScheduleRepository,
    private readonly content: ModeratedContentRepository,
    private readonly log: CaseLog,
    private readonly actions: ModerationLogRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  perform(row: Return): Promise<void> {
    return this.database.transaction(async (tx) => {
      const held = await this.log.hold(tx, row.caseId);
      if (!held || !(await this.schedule.take(tx, row.id))) return;
      const done = await this.bringBack(tx, held, row);
      await this.schedule.finish(tx, row.id, done ? 'DONE' : 'REFUSED', done ? null : 'content.not_removed');
    });
  }

  /** False if it was restored, removed anew, or deleted by its author meanwhile: then there is nothing to do. */
  private async bringBack(tx: Tx, held: HeldCase, { plan, byId, id }: Return): Promise<boolean> {
    const removal = await this.schedule.isLast(tx, plan.removalId);
    const back = removal?.last ? await this.content.restore(tx, removal.kind, removal.id) : null;
    if (!back || !removal) return false;
    const { kind: subjectKind, id: subjectId } = removal;
    const { authorId, postId } = back;
    const actionId = await this.actions.append(tx, {
      ...{ kind: ActionKind.RESTORE_CONTENT, staffId: byId, subjectKind, subjectId, subjectAuthorId: authorId },
      ...{ caseId: held.id, reason: REASON, until: null, automated: true },
    });
    await this.log.append(tx, held, { kind: 'removal_ended', actorId: null, payload: { actionId } });
    await this.outbox.add(tx, contentRestored({ actionId, subjectKind, subjectId, authorId, postId, reason: REASON }));
    await this.audit.append(tx, SYSTEM, {
      ...{ action: 'content.removal_ended', subjectKind, subjectId, reason: REASON },
      details: { case: held.id, scheduled: id, removal: plan.removalId },
    });
    return true;
  }
}
