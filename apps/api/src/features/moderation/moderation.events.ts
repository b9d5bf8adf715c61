import type { NewEvent } from '../../platform/outbox/outbox.js';
import type { SubjectColumn } from '../moderation-log/index.js';

/** What a decision about content tells; `actionId` leads to the reason. */
export interface ContentDecided {
  readonly actionId: string;
  readonly subjectKind: SubjectColumn;
  readonly subjectId: string;
  readonly authorId: string;
  readonly postId: string | null;
  readonly reason: string;
}

/** What a decision about a person tells. `until` is ISO 8601, null = without end. */
export interface UserDecided {
  readonly userId: string;
  readonly actionId: string | null;
  readonly reason: string;
  readonly until: string | null;
}

export interface ReportResolved {
  readonly caseId: string;
  readonly outcome: 'dismissed' | 'actioned';
  readonly subjectKind: SubjectColumn;
  readonly subjectId: string;
  readonly reporterIds: readonly string[];
}

export const contentRemoved = (payload: ContentDecided): NewEvent => ({ type: 'content.removed', payload });
export const authorWarned = (payload: ContentDecided): NewEvent => ({ type: 'user.warned', payload });
/** `firstDeciderId`: whose decision it was. */
export interface AppealDecided extends ContentDecided {
  readonly outcome: 'upheld' | 'overturned';
  readonly firstDeciderId: string;
}

export const appealDecided = (payload: AppealDecided): NewEvent => ({ type: 'appeal.decided', payload });
export const contentRestored = (payload: ContentDecided): NewEvent => ({ type: 'content.restored', payload });
export const userSuspended = (payload: UserDecided): NewEvent => ({ type: 'user.suspended', payload });
export const suspensionLifted = (payload: UserDecided): NewEvent => ({ type: 'user.suspension_lifted', payload });
export const reportResolved = (payload: ReportResolved): NewEvent => ({ type: 'report.resolved', payload });
/** Asks the worker to make Keycloak agree with whether the account is locked. */
export const lockChanged = (userId: string): NewEvent => ({ type: 'user.lock_changed', payload: { userId } });
