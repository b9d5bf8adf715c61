import { staffJson } from '../moderation-log/index.js';

export const SUSPENDED = '(u.suspended_at IS NOT NULL AND coalesce(u.suspended_until > now(), true))';
export const LOCKED = '(u.locked_at IS NOT NULL AND coalesce(u.locked_until > now(), true))';

const decided = (kind: string, since: string, until: string): string => `(
  SELECT json_build_object('reason', a.reason, 'since', u.${since}, 'until', u.${until}, 'by', ${staffJson('sp')})
  FROM moderation_actions a JOIN profiles sp ON sp.user_id = a.staff_id
  WHERE a.subject_kind = 'user' AND a.subject_id = u.id AND a.kind = '${kind}' ORDER BY a.id DESC LIMIT 1)`;

/** A user as staff see them. $1 may the address be seen, $2 are counts asked for. */
export const USER_COLUMNS = `
  u.id, u.username, CASE WHEN $1::boolean THEN u.email END AS email, u.email_verified AS "emailVerified",
  coalesce(p.handle, 'deleted') AS handle, coalesce(p.display_name, '') AS "displayName", coalesce(p.bio, '') AS bio, p.avatar_key AS "avatarKey",
  u.created_at AS "createdAt", u.last_seen_at AS "lastSeenAt",
  CASE WHEN u.deleted_at IS NOT NULL THEN 'DELETED' WHEN ${LOCKED} THEN 'LOCKED' WHEN ${SUSPENDED} THEN 'SUSPENDED' ELSE 'ACTIVE' END AS state,
  ${SUSPENDED} AS suspended, ${LOCKED} AS locked, coalesce(s.roles, '{}') AS roles,
  CASE WHEN ${SUSPENDED} THEN ${decided('SUSPEND', 'suspended_at', 'suspended_until')} END AS suspension,
  CASE WHEN ${LOCKED} THEN ${decided('LOCK', 'locked_at', 'locked_until')} END AS lock,
  CASE WHEN $2::boolean THEN json_build_object(
    'posts', (SELECT count(*) FROM posts WHERE author_id = u.id AND deleted_at IS NULL AND removed_at IS NULL),
    'comments', (SELECT count(*) FROM comments WHERE author_id = u.id AND deleted_at IS NULL AND removed_at IS NULL),
    'followers', (SELECT count(*) FROM follows WHERE followee_id = u.id),
    'following', (SELECT count(*) FROM follows WHERE follower_id = u.id),
    'reportsAgainst', (SELECT count(*) FROM cases c JOIN reports r ON r.case_id = c.id WHERE c.subject_author_id = u.id),
    'reportsMade', (SELECT count(*) FROM reports WHERE reporter_id = u.id)) END AS counts`;

export const USER_JOINS = 'LEFT JOIN profiles p ON p.user_id = u.id LEFT JOIN admin_users s ON s.user_id = u.id';
export const USER_TABLES = `users u ${USER_JOINS}`;
