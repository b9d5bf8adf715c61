import type { NewEvent } from '../../platform/outbox/outbox.js';

/** Two accounts have become one: both people are to be told. */
export interface AccountMerged {
  readonly mergeId: string;
  readonly survivorId: string;
  readonly leaverId: string;
}

export const ACCOUNT_MERGED = 'account.merged';

export const accountMerged = (payload: AccountMerged): NewEvent<AccountMerged> => ({ type: ACCOUNT_MERGED, payload });
