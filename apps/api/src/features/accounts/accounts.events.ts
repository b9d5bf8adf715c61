/** A person has left: what they wrote is gone here, their account at the identity provider is still to be deleted. */
export interface AccountDeletedEvent {
  readonly userId: string;
}

export const ACCOUNT_DELETED = 'account.deleted';
