import { staffJson } from '../moderation-log/index.js';
import { UserStateFilter } from './user-state.js';

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

export const USER_TABLES = 'users u LEFT JOIN profiles p ON p.user_id = u.id LEFT JOIN admin_users s ON s.user_id = u.id';

const STATE: Readonly<Record<UserStateFilter, string>> = {
  ALL: 'true',
  ACTIVE: `u.deleted_at IS NULL AND NOT ${LOCKED} AND NOT ${SUSPENDED}`,
  SUSPENDED: `u.deleted_at IS NULL AND u.suspended_at IS NOT NULL AND ${SUSPENDED}`,
  LOCKED: `u.deleted_at IS NULL AND u.locked_at IS NOT NULL AND ${LOCKED}`,
  DELETED: 'u.deleted_at IS NOT NULL',
  STAFF: `u.deleted_at IS NULL AND cardinality(s.roles) > 0`,
};

const moment = `to_char(u.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment`;
/** Members hold no row in admin_users, or one from a time when they were staff. */
const ROLE = `($4::text IS NULL OR $4 = ANY (s.roles) OR ($4 = 'member' AND coalesce(cardinality(s.roles), 0) = 0))`;

/** All users, newest first. $3 limit, $4 role, $5 and $6 position. */
export const allUsers = (state: UserStateFilter): string => `
  SELECT ${USER_COLUMNS}, 0 AS exact, ${moment} FROM ${USER_TABLES}
  WHERE ${STATE[state]} AND ${ROLE} AND (u.created_at, u.id) < ($5::timestamptz, $6::uuid)
  ORDER BY u.created_at DESC, u.id DESC LIMIT $3`;

/**
 * Users who match a text, those whom it names exactly first. $7 exactness of the position, $8 LIKE pattern, $9 the text in lower case, $10 the text as an id.
 * A UNION rather than an OR, so that each part finds its trigram index.
 */
export const matchingUsers = (state: UserStateFilter): string => `
  WITH hit AS (
    SELECT id FROM users WHERE username ILIKE $8 UNION SELECT user_id FROM profiles WHERE handle ILIKE $8
    UNION SELECT user_id FROM profiles WHERE display_name ILIKE $8 UNION SELECT id FROM users WHERE $1::boolean AND email ILIKE $8
    UNION SELECT id FROM users WHERE id = $10::uuid
  ), found AS (
    SELECT u.*, coalesce(u.username = $9 OR p.handle = $9 OR u.id = $10::uuid OR ($1::boolean AND lower(u.email) = $9), false)::int AS exact
    FROM hit JOIN users u USING (id) LEFT JOIN profiles p ON p.user_id = u.id
  )
  SELECT ${USER_COLUMNS}, u.exact, ${moment} FROM found u LEFT JOIN profiles p ON p.user_id = u.id LEFT JOIN admin_users s ON s.user_id = u.id
  WHERE ${STATE[state]} AND ${ROLE} AND (u.exact, u.created_at, u.id) < ($7::int, $5::timestamptz, $6::uuid)
  ORDER BY u.exact DESC, u.created_at DESC, u.id DESC LIMIT $3`;
