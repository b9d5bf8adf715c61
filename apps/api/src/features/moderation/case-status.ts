import { registerEnumType } from '@nestjs/graphql';
import { ActionKind } from '../moderation-log/index.js';

export enum CaseStatus {
  OPEN = 'OPEN',
  APPEALED = 'APPEALED',
  DISMISSED = 'DISMISSED',
  ACTIONED = 'ACTIONED',
  OVERTURNED = 'OVERTURNED',
}

/** As the table writes it. */
export type CaseStatusColumn = Lowercase<CaseStatus>;

registerEnumType(CaseStatus, { name: 'CaseStatus', description: 'OPEN and APPEALED wait for somebody' });

/** Which cases by who has claimed them. */
export enum ClaimFilter {
  MINE = 'MINE',
  /** Nobody’s, and one’s own. */
  FREE = 'FREE',
}

registerEnumType(ClaimFilter, { name: 'CaseClaimFilter', description: 'FREE: claimed by nobody else' });

/** What a decision about a case may consist of: some of what staff may decide. */
export const CaseActionKind = {
  DISMISS: ActionKind.DISMISS,
  REMOVE_CONTENT: ActionKind.REMOVE_CONTENT,
  WARN: ActionKind.WARN,
  SUSPEND: ActionKind.SUSPEND,
  LOCK: ActionKind.LOCK,
} as const;
export type CaseActionKind = (typeof CaseActionKind)[keyof typeof CaseActionKind];

registerEnumType(CaseActionKind, { name: 'CaseActionKind', description: 'DISMISS stands alone' });

export enum AppealOutcome {
  UPHELD = 'UPHELD',
  OVERTURNED = 'OVERTURNED',
}

registerEnumType(AppealOutcome, { name: 'AppealOutcome', description: 'UPHELD: the decision stands' });
