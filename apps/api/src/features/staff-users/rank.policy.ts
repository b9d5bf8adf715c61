import type { Actor } from '../../platform/auth/actor.js';
import type { AdminUserViewerCan } from './admin-user.type.js';
import type { STAFF_USERS_ERRORS } from './staff-users.errors.js';
import { UserState } from './user-state.js';

/** What must be known of a person to decide who may act on them. `rank` is -1 for somebody without any role. */
export interface Target {
  readonly userId: string;
  readonly rank: number;
}

type ActingStaff = Pick<Actor, 'userId' | 'rank' | 'permissions'>;

/** Why `actor` may not act on `target`; null if they may. Nobody acts on themselves, nor on an equal or higher rank. */
export function refusalToActOn(actor: ActingStaff, target: Target): keyof typeof STAFF_USERS_ERRORS | null {
  if (actor.userId === target.userId) return 'user.self';
  return target.rank >= actor.rank ? 'user.rank_too_high' : null;
}

/** Dismissing is no act against the person, so that colleagues of equal rank may do it; else nobody could close a report against the highest. */
export function refusalToDismissFor(actor: ActingStaff, target: Target): keyof typeof STAFF_USERS_ERRORS | null {
  if (actor.userId === target.userId) return 'user.self';
  return target.rank > actor.rank ? 'user.rank_too_high' : null;
}

export interface RestrictedUser extends Target {
  readonly state: UserState;
  readonly suspended: boolean;
  readonly locked: boolean;
}

/** What the asking person may do about a user just now. A running suspension or lock can be replaced by another. */
export function userViewerCan(actor: ActingStaff, user: RestrictedUser): AdminUserViewerCan {
  const within = user.state !== UserState.DELETED && refusalToActOn(actor, user) === null;
  const suspends = within && actor.permissions.has('users:suspend');
  const locks = within && actor.permissions.has('users:lock');
  // Staff of lower rank too are nobody's to be.
  const impersonate = within && user.rank <= 0 && !user.locked && actor.permissions.has('users:impersonate');
  return {
    ...{ suspend: suspends, lift: suspends && user.suspended, lock: locks, unlock: locks && user.locked, impersonate },
    edit: within && actor.permissions.has('users:edit'),
    requireActions: within && actor.permissions.has('users:reset-credentials'),
    note: within && actor.permissions.has('users:note'),
    // Staff keep their own accounts, and their records.
    merge: within && user.rank <= 0 && actor.permissions.has('users:merge'),
    manageRoles: within && actor.permissions.has('roles:manage'),
  };
}
