/** For the staff's queue: a case was opened by its first report, or another person joined it. */
export interface CaseEvent {
  readonly caseId: string;
  readonly subjectKind: 'post' | 'comment' | 'user';
  readonly subjectId: string;
}

export const CASE_OPENED = 'case.opened';
export const CASE_REPORTED = 'case.reported';

/** Channel on which the staff's open queues hear that there is another count now. */
export const CASE_QUEUE_CHANNEL = 'case-queue';
