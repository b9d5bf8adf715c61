const NAME = (kind: string, id: string): string => `CASE ${kind}
    WHEN 'driver' THEN (SELECT d.name FROM drivers d WHERE d.id = ${id})
    WHEN 'team' THEN (SELECT t.name FROM teams t WHERE t.id = ${id})
    ELSE (SELECT r.name || ' ' || r.year FROM races r WHERE r.id = ${id}) END`;

/** One topic as JSON; read by `toTopic`. The name is null if racing data no longer knows it. */
export const topicJson = (kind: string, id: string, viewer: string): string => `json_build_object('kind', ${kind}, 'id', ${id},
  'name', ${NAME(kind, id)},
  'viewerFollows', EXISTS (SELECT FROM topic_follows tf WHERE tf.user_id = ${viewer}::uuid AND tf.topic_kind = ${kind} AND tf.topic_id = ${id}))`;

/** The topics of the post `postId` as an array of `topicJson`. */
export const topicsOfPostJson = (postId: string, viewer: string): string => `(
  SELECT json_agg(${topicJson('pt.topic_kind', 'pt.topic_id', viewer)} ORDER BY pt.topic_kind, pt.topic_id) FROM post_topics pt WHERE pt.post_id = ${postId})`;
