import { registerEnumType } from '@nestjs/graphql';

export enum CaseStatus {
  OPEN = 'OPEN',
  DISMISSED = 'DISMISSED',
  ACTIONED = 'ACTIONED',
}

registerEnumType(CaseStatus, { name: 'CaseStatus' });

/** As the table writes it. */
export type CaseStatusColumn = 'open' | 'dismissed' | 'actioned';
