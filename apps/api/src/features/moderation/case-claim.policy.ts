import type { MODERATION_ERRORS } from './moderation.errors.js';

type Code = keyof typeof MODERATION_ERRORS;

/** Without a sign of whoever claimed a case it is anybody's again. */
export const IDLE_MINUTES = 10;
const LONGEST_SNOOZE = 30 * 24 * 60 * 60 * 1000;

/** Why somebody may not claim a case; null if they may. */
export function refusalToClaim(
  state: { readonly status: string; readonly claimedBy: string | null },
  staffId: string,
  takeOver: boolean,
): Code | null {
  if (state.status !== 'open' && state.status !== 'appealed') return 'case.closed';
  return state.claimedBy !== null && state.claimedBy !== staffId && !takeOver ? 'case.claimed' : null;
}

export const refusalToSnooze = (until: Date, now: number): Code | null =>
  until.getTime() > now && until.getTime() <= now + LONGEST_SNOOZE ? null : 'case.snooze_invalid';
