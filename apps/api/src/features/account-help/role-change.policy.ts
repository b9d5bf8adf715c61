import { isRole, ROLES } from '@gps/permissions';
import type { Actor } from '../../platform/auth/actor.js';
import { refusalToActOn, type Target } from '../staff-users/index.js';

/** Why `actor` may not grant `role` to `target`, or take it from them; null if they may. What everybody holds is nobody's to take. */
export function refusalToChangeRole(actor: Pick<Actor, 'userId' | 'rank' | 'permissions'>, target: Target, role: string): string | null {
  const refusal = refusalToActOn(actor, target);
  if (refusal) return refusal;
  return isRole(role) && ROLES[role].staff && ROLES[role].rank < actor.rank ? null : 'role.too_high';
}
