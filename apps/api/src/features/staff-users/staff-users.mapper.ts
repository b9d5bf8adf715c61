import { rankOf } from '@gps/permissions';
import type { Actor } from '../../platform/auth/actor.js';
import type { MediaUrls } from '../media/index.js';
import type { AdminMediaRow, AdminPostRow } from './admin-posts.repository.js';
import type { AdminMedia, AdminPost } from './admin-post.type.js';
import type { AdminUser } from './admin-user.type.js';
import { userViewerCan } from './rank.policy.js';
import type { AdminUserRow } from './staff-users.repository.js';

/** A user without the pages of actions and posts, which are read for all users of a list at once. */
export type AdminUserCore = Omit<AdminUser, 'actions' | 'posts'>;

const NOT_COUNTED = { posts: 0, comments: 0, followers: 0, following: 0, reportsAgainst: 0, reportsMade: 0 };

export function toAdminUser(actor: Actor, row: AdminUserRow, urls: MediaUrls): AdminUserCore {
  const { reportsAgainst, reportsMade, ...counts } = row.counts ?? NOT_COUNTED;
  const { id, username, email, emailVerified, handle, displayName, bio, createdAt, lastSeenAt, state, suspension, lock } = row;
  return {
    id,
    username,
    email,
    emailVerified,
    handle,
    displayName,
    bio,
    createdAt,
    lastSeenAt,
    state,
    suspension,
    lock,
    avatarUrl: urls.of(row.avatarKey),
    roles: row.roles.length > 0 ? row.roles : ['member'],
    counts,
    reportsAgainst,
    reportsMade,
    viewerCan: userViewerCan(actor, { userId: id, rank: rankOf(row.roles), state, suspended: row.suspended, locked: row.locked }),
  };
}

export function toAdminMedia(row: AdminMediaRow, urls: MediaUrls): AdminMedia {
  return { url: urls.of(row.key), thumbnailUrl: urls.thumbnail(row.key), altText: row.altText };
}

export function toAdminPost(row: AdminPostRow, urls: MediaUrls): AdminPost {
  const { id, body, createdAt, state, commentCount, reactionCount } = row;
  return { id, body, createdAt, state, commentCount, reactionCount, media: row.media.map((media) => toAdminMedia(media, urls)) };
}
