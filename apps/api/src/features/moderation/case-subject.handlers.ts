import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../platform/database/database.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { HandledEvents } from '../../platform/outbox/handled-events.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { CaseLog, type CaseSubjectKind } from '../case-log/index.js';
import { CASE_QUEUE_CHANNEL, type ReportReason } from '../reports/index.js';
import { CaseSubjectsRepository } from './case-subjects.repository.js';

/** A rule has hit what somebody wrote. Written in the transaction that wrote it. */
export interface ContentFlagged {
  readonly subjectKind: CaseSubjectKind;
  readonly subjectId: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  readonly reason: `${ReportReason}`;
  readonly severity: number;
  readonly score: number | null;
}

interface SubjectChanged {
  readonly subjectKind: CaseSubjectKind;
  readonly subjectId: string;
  readonly change: 'edited' | 'deleted';
}

const HANDLER = { flagged: 'moderation.content-flagged', changed: 'moderation.subject-changed' } as const;

/** What happens to the subject of a case while it waits, and what rules find: lines of its log. */
@Injectable()
export class CaseSubjectHandlers {
  constructor(
    private readonly database: Database,
    private readonly handled: HandledEvents,
    private readonly log: CaseLog,
    private readonly subjects: CaseSubjectsRepository,
    private readonly bus: LiveBus,
  ) {}

  /** Joins the open case about the subject, or opens one. What is gone by then needs nobody's judgement. */
  @OnEvent('content.flagged', HANDLER.flagged)
  async flagged(event: DomainEvent<ContentFlagged>): Promise<void> {
    const { subjectKind: kind, subjectId: id, ...raised } = event.payload;
    await this.database.transaction(async (tx) => {
      if (!(await this.handled.first(tx, HANDLER.flagged, event))) return;
      const authorId = await this.subjects.authorOf(tx, kind, id);
      if (authorId === null) return;
      const { held } = await this.log.holdOpen(tx, uuidv7(), { kind, id, authorId });
      const { ruleId, ruleVersion, reason, severity, score } = raised;
      const payload = { ruleId, ruleVersion, reason, severity: Math.min(4, Math.max(0, Math.round(severity))), score };
      await this.log.append(tx, held, { kind: 'flagged', actorId: null, payload });
    });
    await this.bus.publish(CASE_QUEUE_CHANNEL, {});
  }

  @OnEvent('case.subject_changed', HANDLER.changed)
  async changed(event: DomainEvent<SubjectChanged>): Promise<void> {
    const { subjectKind, subjectId, change } = event.payload;
    await this.database.transaction(async (tx) => {
      if (!(await this.handled.first(tx, HANDLER.changed, event))) return;
      for (const caseId of await this.subjects.waitingAbout(tx, subjectKind, subjectId)) {
        const held = await this.log.hold(tx, caseId);
        if (!held) continue;
        if (change === 'edited') await this.log.append(tx, held, { kind: 'content_edited', actorId: held.authorId, payload: {} });
        else await this.log.append(tx, held, { kind: 'subject_gone', actorId: held.authorId, payload: { why: 'deleted' } });
      }
    });
    await this.bus.publish(CASE_QUEUE_CHANNEL, {});
  }
}
