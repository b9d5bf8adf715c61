import type { NewEvent } from '../../platform/outbox/outbox.js';

/** A look in another's place is over, and they are to hear of it. */
export interface ImpersonationEnded {
  readonly grantId: string;
  readonly userId: string;
  readonly reason: string;
  readonly openedAt: string;
  readonly endedAt: string;
  readonly changed: boolean;
}

export const IMPERSONATION_ENDED = 'impersonation.ended';
export const impersonationEnded = (payload: ImpersonationEnded): NewEvent<ImpersonationEnded> => ({ type: IMPERSONATION_ENDED, payload });
