import type { SubjectColumn } from '../moderation-log/index.js';

/** What a case is about, and whose it is. */
export interface CaseSubject {
  readonly subjectKind: SubjectColumn;
  readonly subjectId: string;
  readonly authorId: string;
}
