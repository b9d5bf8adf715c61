export type CaseSubjectKind = 'post' | 'comment' | 'user';

/** As `cases.status` writes it. An appealed case waits for somebody else than whoever decided it first. */
export type CaseStatusColumn = 'open' | 'appealed' | 'dismissed' | 'actioned' | 'overturned';

/** What a case is, as its log tells; the row in `cases` is this and nothing more. */
export interface CaseState {
  readonly lastSeq: number;
  /** Goes up when what was looked at is not what would be decided: a decision, an appeal, an edit. */
  readonly version: number;
  readonly status: CaseStatusColumn;
  readonly reportCount: number;
  readonly flagCount: number;
  /** The highest that a rule has given, 0 for none. */
  readonly severity: number;
  /** What weighs more is looked at first: a hundred for each step of severity, and what the reports weigh. */
  readonly priority: number;
  readonly lastReportedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly claimedBy: string | null;
  readonly claimedAt: Date | null;
  readonly snoozedUntil: Date | null;
  readonly subjectGone: boolean;
}
