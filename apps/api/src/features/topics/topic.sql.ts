/** The name as staff corrected it, else the imported one. */
const rightName = (kind: string, alias: string): string => `coalesce((SELECT c.corrected FROM racing_corrections c
    WHERE c.subject_kind = '${kind}' AND c.subject_id = ${alias}.id AND c.session_kind = '' AND c.driver_id = '' AND c.driver_number = '' AND c.field = 'NAME' AND c.ended_at IS NULL), ${alias}.name)`;

const NAME = (kind: string, id: string): string => `CASE ${kind}
    WHEN 'driver' THEN (SELECT ${rightName('DRIVER', 'd')} FROM drivers d WHERE d.id = ${id})
    WHEN 'team' THEN (SELECT ${rightName('TEAM', 't')} FROM teams t WHERE t.id = ${id})
    ELSE (SELECT ${rightName('RACE', 'r')} || ' ' || r.year FROM races r WHERE r.id = ${id}) END`;

/** One topic as JSON; read by `toTopic`. The name is null if racing data no longer knows it. */
export const topicJson = (kind: string, id: string, viewer: string): string => `json_build_object('kind', ${kind}, 'id', ${id},
  'name', ${NAME(kind, id)},
  'viewerFollows', EXISTS (SELECT FROM topic_follows tf WHERE tf.user_id = ${viewer}::uuid AND tf.topic_kind = ${kind} AND tf.topic_id = ${id}))`;

/** The topics of the post `postId` as an array of `topicJson`. */
export const topicsOfPostJson = (postId: string, viewer: string): string => `(
  SELECT json_agg(${topicJson('pt.topic_kind', 'pt.topic_id', viewer)} ORDER BY pt.topic_kind, pt.topic_id) FROM post_topics pt WHERE pt.post_id = ${postId})`;
