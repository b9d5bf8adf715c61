import type { PlannedAction } from '../case-decision.policy.js';
import type { MODERATION_ERRORS } from '../moderation.errors.js';

const LONGEST = 30 * 24 * 60 * 60 * 1000;

/** Why a decision may not take effect at that time; null if it may, or takes effect at once. */
export function refusalOfTime(at: Date | null, actions: readonly PlannedAction[], now: number): keyof typeof MODERATION_ERRORS | null {
  if (at === null) return null;
  const inTime = at.getTime() > now && at.getTime() <= now + LONGEST;
  return inTime && actions.every(({ until }) => until === null || until > at) ? null : 'schedule.invalid';
}
