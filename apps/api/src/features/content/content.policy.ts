import type { Permission } from '@gps/permissions';
import { isSuspended } from '../../platform/auth/access.policy.js';
import type { Viewer } from '../../platform/auth/actor.js';
import type { ViewerCan } from './viewer-can.type.js';

/** Reactions and replies answer what was there to read, so an author may mend a text for a day, not for ever. */
export const EDIT_WINDOW_MS = 24 * 60 * 60 * 1000;

export interface AuthoredContent {
  readonly authorId: string;
  readonly createdAt: Date;
  readonly visible: boolean;
}

const mayWrite = (viewer: Viewer, permission: Permission, now: number): boolean =>
  viewer !== null && viewer.permissions.has(permission) && !isSuspended(viewer, now);

export const isAuthor = (viewer: Viewer, content: AuthoredContent): boolean => viewer?.userId === content.authorId;

export const withinEditWindow = (content: AuthoredContent, now = Date.now()): boolean =>
  now - content.createdAt.getTime() <= EDIT_WINDOW_MS;

/** What a viewer may do with a post (`posts:create`) or comment (`comments:create`). Nobody reports themselves. */
export function viewerCan(viewer: Viewer, content: AuthoredContent, write: Permission, now = Date.now()): ViewerCan {
  const own = isAuthor(viewer, content);
  const mine = content.visible && own && mayWrite(viewer, write, now);
  return {
    edit: mine && withinEditWindow(content, now),
    delete: mine,
    report: content.visible && !own && mayWrite(viewer, 'reports:create', now),
  };
}
