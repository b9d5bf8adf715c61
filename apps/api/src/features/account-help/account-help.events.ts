import type { NewEvent } from '../../platform/outbox/outbox.js';

export interface ProfileCorrected {
  readonly userId: string;
  readonly reason: string;
}

/** The identity provider is still to be told. */
export interface ActionsRequired {
  readonly userId: string;
  readonly actions: readonly string[];
  readonly byMail: boolean;
  readonly endSessions: boolean;
}

export const PROFILE_CORRECTED = 'user.profile_corrected';
export const ACTIONS_REQUIRED = 'user.actions_required';

export const profileCorrected = (payload: ProfileCorrected): NewEvent<ProfileCorrected> => ({ type: PROFILE_CORRECTED, payload });
export const actionsRequired = (payload: ActionsRequired): NewEvent<ActionsRequired> => ({ type: ACTIONS_REQUIRED, payload });
