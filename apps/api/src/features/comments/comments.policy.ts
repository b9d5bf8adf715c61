import type { Actor } from '../../platform/auth/actor.js';
import { type AuthoredContent, isAuthor, withinEditWindow } from '../content/index.js';

/** In characters as a reader counts them. */
export const COMMENT_LIMIT = 500;
export const MAX_DEPTH = 8;

/** Answers to the deepest comments stay beside them. */
export const depthBelow = (parentDepth: number | null): number => (parentDepth === null ? 0 : Math.min(parentDepth + 1, MAX_DEPTH));

/** Why the actor may not edit this comment; what belongs to somebody else is not found. */
export function editRefusal(
  actor: Actor,
  comment: AuthoredContent,
  now = Date.now(),
): 'comment.not_found' | 'comment.edit_window_closed' | null {
  if (!comment.visible || !isAuthor(actor, comment)) return 'comment.not_found';
  return withinEditWindow(comment, now) ? null : 'comment.edit_window_closed';
}
