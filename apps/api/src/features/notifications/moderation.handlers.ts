import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { NotificationWritesRepository } from './notification-writes.repository.js';
import { Notifier } from './notifier.js';

/** Of these events' payloads, what is read here. They are the staff API's, which this process does not import. */
interface ContentDecided {
  readonly actionId: string;
  readonly subjectKind: 'post' | 'comment' | 'user';
  readonly subjectId: string;
  readonly authorId: string;
  readonly reason: string;
}

interface AppealDecided extends ContentDecided {
  readonly firstDeciderId: string;
}

interface UserDecided {
  readonly userId: string;
  readonly actionId: string | null;
  readonly reason: string;
}

interface ReportResolved {
  readonly caseId: string;
  readonly subjectKind: 'post' | 'comment' | 'user';
  readonly subjectId: string;
  readonly reporterIds: readonly string[];
}

const HANDLER = {
  removed: 'notifications.content-removed',
  restored: 'notifications.content-restored',
  suspended: 'notifications.suspended',
  lifted: 'notifications.suspension-lifted',
  resolved: 'notifications.report-resolved',
  warned: 'notifications.warned',
  appeal: 'notifications.appeal-decided',
} as const;

const subjectOf = ({ subjectKind, subjectId }: { subjectKind: string; subjectId: string }): { postId?: string; commentId?: string } =>
  subjectKind === 'post' ? { postId: subjectId } : subjectKind === 'comment' ? { commentId: subjectId } : {};

/** What the moderators decided, told to those it concerns: with the reason, without a name. */
@Injectable()
export class ModerationHandlers {
  constructor(
    private readonly notifier: Notifier,
    private readonly writes: NotificationWritesRepository,
  ) {}

  @OnEvent('content.removed', HANDLER.removed)
  removed(event: DomainEvent<ContentDecided>): Promise<void> {
    const { authorId, actionId, reason } = event.payload;
    const subject = subjectOf(event.payload);
    return this.notifier.once(HANDLER.removed, event, async ({ tx, add }) => {
      if (subject.postId) await this.writes.withdrawAbout(tx, { postId: subject.postId });
      if (subject.commentId) await this.writes.withdrawAbout(tx, { commentId: subject.commentId });
      await add({ userId: authorId, kind: 'CONTENT_REMOVED', ...subject, reason, dedupeKey: `action:${actionId}` });
    });
  }

  @OnEvent('content.restored', HANDLER.restored)
  restored(event: DomainEvent<ContentDecided>): Promise<void> {
    const { authorId, actionId, reason } = event.payload;
    return this.notifier.once(HANDLER.restored, event, ({ add }) =>
      add({ userId: authorId, kind: 'CONTENT_RESTORED', ...subjectOf(event.payload), reason, dedupeKey: `action:${actionId}` }),
    );
  }

  @OnEvent('user.suspended', HANDLER.suspended)
  suspended(event: DomainEvent<UserDecided>): Promise<void> {
    return this.decided(HANDLER.suspended, event, 'SUSPENDED');
  }

  @OnEvent('user.suspension_lifted', HANDLER.lifted)
  lifted(event: DomainEvent<UserDecided>): Promise<void> {
    return this.decided(HANDLER.lifted, event, 'SUSPENSION_LIFTED');
  }

  @OnEvent('report.resolved', HANDLER.resolved)
  resolved(event: DomainEvent<ReportResolved>): Promise<void> {
    const { caseId, reporterIds } = event.payload;
    return this.notifier.once(HANDLER.resolved, event, async ({ add }) => {
      for (const userId of reporterIds)
        await add({ userId, kind: 'REPORT_RESOLVED', ...subjectOf(event.payload), dedupeKey: `case:${caseId}` });
    });
  }

  @OnEvent('user.warned', HANDLER.warned)
  warned(event: DomainEvent<ContentDecided>): Promise<void> {
    const { authorId, actionId, reason } = event.payload;
    return this.notifier.once(HANDLER.warned, event, ({ add }) =>
      add({ userId: authorId, kind: 'WARNED', reason, dedupeKey: `action:${actionId}` }),
    );
  }

  /** Whoever appealed reads the answer, and so does whoever had decided. */
  @OnEvent('appeal.decided', HANDLER.appeal)
  appealDecided(event: DomainEvent<AppealDecided>): Promise<void> {
    const { authorId, firstDeciderId, actionId, reason } = event.payload;
    return this.notifier.once(HANDLER.appeal, event, async ({ add }) => {
      await add({ userId: authorId, kind: 'APPEAL_DECIDED', reason, dedupeKey: `action:${actionId}` });
      await add({ userId: firstDeciderId, kind: 'DECISION_REVIEWED', reason, dedupeKey: `action:${actionId}` });
    });
  }

  private decided(handler: string, event: DomainEvent<UserDecided>, kind: 'SUSPENDED' | 'SUSPENSION_LIFTED'): Promise<void> {
    const { userId, actionId, reason } = event.payload;
    return this.notifier.once(handler, event, ({ add }) => add({ userId, kind, reason, dedupeKey: `action:${actionId ?? event.eventId}` }));
  }
}
