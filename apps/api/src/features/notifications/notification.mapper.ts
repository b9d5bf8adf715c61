import { type AuthorRow, toAuthor } from '../content/index.js';
import type { MediaUrls } from '../media/index.js';
import type { Notification, NotificationKind, NotificationOrganization } from './notification.type.js';

/** As the statements of the repository build it, and as it travels to open subscriptions. */
export interface NotificationRow {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly createdAt: string;
  readonly readAt: string | null;
  readonly actor: AuthorRow | null;
  readonly actorCount: number | null;
  readonly postId: string | null;
  readonly commentId: string | null;
  readonly excerpt: string | null;
  readonly reason: string | null;
  readonly organization: NotificationOrganization | null;
}

export function toNotification(row: NotificationRow, urls: MediaUrls): Notification {
  return {
    ...row,
    createdAt: new Date(row.createdAt),
    readAt: row.readAt === null ? null : new Date(row.readAt),
    actor: row.actor && toAuthor(row.actor, urls),
    actorCount: row.actorCount ?? (row.actor ? 1 : 0),
  };
}
