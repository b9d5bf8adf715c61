import { isRole, ROLES } from '@gps/permissions';
import type { Actor } from '../../platform/auth/actor.js';

type Reader = Pick<Actor, 'userId' | 'roles' | 'permissions'>;

/** Staff may share with roles that stand no higher than they do. */
export function mayShareWith(actor: Pick<Actor, 'rank'>, role: string): boolean {
  return isRole(role) && ROLES[role].staff && ROLES[role].rank <= actor.rank;
}

export function maySee(actor: Reader, view: { readonly ownerId: string; readonly sharedWith: readonly string[] }): boolean {
  return view.ownerId === actor.userId || view.sharedWith.some((role) => actor.roles.includes(role));
}

/** Its owner; and of a shared one whoever keeps the platform in order, so that none outlives its owner's interest. */
export function mayRemove(actor: Reader, view: { readonly ownerId: string; readonly sharedWith: readonly string[] }): boolean {
  return view.ownerId === actor.userId || (view.sharedWith.length > 0 && actor.permissions.has('operations:manage'));
}

export const mayChange = (actor: Reader, view: { readonly ownerId: string }): boolean => view.ownerId === actor.userId;

const MAX_BYTES = 2000;
/** A place in a list, and which view it was, are no part of a view. */
const NEVER_KEPT = ['after', 'case', 'view'];

/** The query of an address as it is kept: parsed and written anew, so that nothing but names and values stays; null if too long. */
export function keptQuery(raw: string): string | null {
  if (raw.length > 2 * MAX_BYTES) return null;
  const search = new URLSearchParams(raw.replace(/^\?/, ''));
  for (const name of NEVER_KEPT) search.delete(name);
  const text = String(search);
  return text.length > MAX_BYTES || text.includes('%00') ? null : text;
}
