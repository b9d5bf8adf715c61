import { authorJson, isVisible } from '../content/index.js';

const EXCERPT = 140;

/** Moderators' decisions stay to be read although their subject is gone; all else goes with what it speaks of. */
const SPOKEN_OF = `(n.kind IN ('CONTENT_REMOVED', 'CONTENT_RESTORED', 'REPORT_RESOLVED')
  OR ((n.post_id IS NULL OR (p.id IS NOT NULL AND ${isVisible('p')})) AND (n.comment_id IS NULL OR (c.id IS NOT NULL AND ${isVisible('c')}))))`;

/** The notifications `n` that can still be shown, with their post `p` and comment `c`. */
export const SHOWN = (
  condition: string,
): string => `notifications n LEFT JOIN posts p ON p.id = n.post_id LEFT JOIN comments c ON c.id = n.comment_id
  WHERE ${condition} AND ${SPOKEN_OF}`;

/** One of them as JSON; read by `toNotification`. */
export const NOTIFICATION_JSON = `json_build_object('id', n.id, 'kind', n.kind, 'createdAt', n.created_at, 'readAt', n.read_at,
  'actor', (SELECT ${authorJson('a')} FROM profiles a WHERE a.user_id = n.actor_id), 'actorCount', n.details->'actors',
  'postId', coalesce(n.post_id, c.post_id), 'commentId', n.comment_id,
  'excerpt', left(CASE WHEN n.kind = 'REPORT_RESOLVED' THEN NULL WHEN n.comment_id IS NULL THEN p.body ELSE c.body END, ${EXCERPT}), 'reason', n.details->>'reason',
  'organization', n.details->'organization')`;
