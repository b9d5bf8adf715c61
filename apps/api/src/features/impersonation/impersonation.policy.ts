import { isStaff, rankOf } from '@gps/permissions';
import type { Actor } from '../../platform/auth/actor.js';

/** At most; begins when the leave is given, not when it is used. */
export const GRANT_MINUTES = 15;
/** From the dashboard to the product it is one click, and perhaps a second factor. */
export const CODE_SECONDS = 300;

export type TargetRefusal = 'user.self' | 'user.rank_too_high' | 'impersonation.of_staff';

/** Why nobody may act in the place of whoever holds `roles`; never that of staff, whatever their rank. */
export function refusalToImpersonate(
  staff: Pick<Actor, 'userId'> & { readonly rank: number },
  target: { readonly userId: string; readonly roles: readonly string[] },
): TargetRefusal | null {
  if (staff.userId === target.userId) return 'user.self';
  if (rankOf(target.roles) >= staff.rank) return 'user.rank_too_high';
  return isStaff(target.roles) ? 'impersonation.of_staff' : null;
}

/** One's own, or that of a colleague of lower rank; in whose place it is does not matter. */
export function mayEnd(staff: Pick<Actor, 'userId' | 'rank'>, grant: { readonly staffId: string; readonly staffRank: number }): boolean {
  return grant.staffId === staff.userId || grant.staffRank < staff.rank;
}
