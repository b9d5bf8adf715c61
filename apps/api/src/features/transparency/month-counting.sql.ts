const SPAN = `span AS (SELECT $1::date::timestamp AT TIME ZONE 'UTC' AS "from", ($1::date + interval '1 month') AT TIME ZONE 'UTC' AS "until")`;
const within = (column: string): string => `${column} >= span."from" AND ${column} < span."until"`;

/**
 * `$1` is the first day of the month, `$2` below how many somebody has no number. One line for each decision: by a person, or by a rule
 * that held or refused. Numbers of moderators are drawn anew for each month and kept nowhere else, so nobody, not even we, can say later
 * who was number 3; the order of the lines is drawn as well.
 */
export const TELL = `
  WITH ${SPAN},
  acted AS (
    SELECT coalesce(a.decision_id, a.id) AS source_id, min(a.staff_id::text) AS staff, min(a.policy_id) AS policy, NULL::text AS rule,
      array_agg(DISTINCT a.kind ORDER BY a.kind) AS actions, min(a.subject_kind) AS subject_kind, min(a.subject_author_id::text)::uuid AS author_id,
      bool_or(a.automated) AS automatic
      FROM moderation_actions a, span WHERE ${within('a.created_at')} AND a.kind IN ('DISMISS', 'REMOVE_CONTENT', 'WARN', 'SUSPEND', 'LOCK') GROUP BY 1),
  caught AS (
    SELECT DISTINCT ON (coalesce(h.subject_id, h.id)) h.id AS source_id, NULL::text AS staff, lower(v.reason) AS policy, r.kind AS rule,
      ARRAY[CASE v.action WHEN 'HOLD' THEN 'HELD' ELSE 'REFUSED' END] AS actions, h.subject_kind,
      coalesce((SELECT author_id FROM posts WHERE id = h.subject_id), (SELECT author_id FROM comments WHERE id = h.subject_id)) AS author_id,
      true AS automatic
      FROM rule_hits h JOIN rule_versions v ON v.rule_id = h.rule_id AND v.version = h.rule_version JOIN rules r ON r.id = h.rule_id, span
     WHERE ${within('h.at')} AND v.action IN ('HOLD', 'REFUSE') ORDER BY coalesce(h.subject_id, h.id), h.id),
  decisions AS (SELECT * FROM acted UNION ALL SELECT * FROM caught),
  moderators AS (SELECT staff, row_number() OVER (ORDER BY random()) AS number FROM decisions WHERE NOT automatic GROUP BY staff HAVING count(*) >= $2::int)
  INSERT INTO transparency_decisions (month, number, source_id, moderator, automatic, policy, rule, actions, subject_kind, language)
  SELECT $1::date, row_number() OVER (ORDER BY random()), d.source_id, m.number, d.automatic, d.policy, d.rule, d.actions, upper(d.subject_kind),
      CASE WHEN left(lower(u.locale), 2) IN ('en', 'de', 'es', 'it', 'pt') THEN left(lower(u.locale), 2) END
    FROM decisions d LEFT JOIN moderators m ON m.staff = d.staff AND NOT d.automatic LEFT JOIN users u ON u.id = d.author_id`;

export const TOTALS = `
  WITH ${SPAN}
  SELECT (SELECT count(*)::int FROM transparency_decisions WHERE month = $1::date) AS decisions,
    (SELECT count(*)::int FROM transparency_decisions WHERE month = $1::date AND automatic) AS automatic,
    (SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes))::int FROM (SELECT extract(epoch FROM min(a.created_at) - min(c.opened_at)) / 60 AS minutes
       FROM moderation_actions a JOIN cases c ON c.id = a.case_id WHERE ${within('a.created_at')}
        AND a.kind IN ('DISMISS', 'REMOVE_CONTENT', 'WARN', 'SUSPEND', 'LOCK') AND NOT a.automated GROUP BY coalesce(a.decision_id, a.id)) waits) AS "medianMinutes",
    (SELECT count(*)::int FROM reports WHERE ${within('created_at')}) AS reports,
    (SELECT count(*)::int FROM appeals WHERE ${within('decided_at')}) AS appeals,
    (SELECT count(*)::int FROM appeals WHERE ${within('decided_at')} AND outcome = 'overturned') AS overturned
    FROM span`;

export const COUNTS = `
  WITH told AS (SELECT * FROM transparency_decisions WHERE month = $1::date)
  SELECT 'POLICY' AS dimension, policy AS key, count(*)::int AS count FROM told WHERE policy IS NOT NULL GROUP BY policy
  UNION ALL SELECT 'RULE', rule, count(*)::int FROM told WHERE rule IS NOT NULL GROUP BY rule
  UNION ALL SELECT 'ACTION', action, count(*)::int FROM told, unnest(actions) action GROUP BY action
  UNION ALL SELECT 'SUBJECT', subject_kind, count(*)::int FROM told GROUP BY subject_kind
  ORDER BY 1, 2`;

/** A language, and what was told as too few, stands in no line of the month. */
export const HIDE_RARE = `
  UPDATE transparency_decisions d SET
    policy = CASE WHEN EXISTS (SELECT FROM transparency_figures f WHERE f.month = $1 AND f.dimension = 'POLICY' AND f.key = d.policy AND f.count IS NULL)
      THEN NULL ELSE policy END,
    rule = CASE WHEN EXISTS (SELECT FROM transparency_figures f WHERE f.month = $1 AND f.dimension = 'RULE' AND f.key = d.rule AND f.count IS NULL)
      THEN NULL ELSE rule END,
    automatic = CASE WHEN (SELECT automatic FROM transparency_months m WHERE m.month = $1) IS NULL THEN NULL ELSE automatic END,
    language = CASE WHEN (SELECT count(*) FROM transparency_decisions o WHERE o.month = $1 AND o.language = d.language) < $2::int THEN NULL ELSE language END,
    actions = ARRAY(SELECT action FROM unnest(d.actions) action WHERE NOT EXISTS (SELECT FROM transparency_figures f
      WHERE f.month = $1 AND f.dimension = 'ACTION' AND f.key = action AND f.count IS NULL)),
    subject_kind = CASE WHEN EXISTS (SELECT FROM transparency_figures f WHERE f.month = $1 AND f.dimension = 'SUBJECT' AND f.key = d.subject_kind
      AND f.count IS NULL) THEN NULL ELSE subject_kind END
    WHERE d.month = $1`;

/** What was taken back since: on appeal, by a colleague, or because a person let go what a rule had held. */
export const REVERSED = `
  UPDATE transparency_decisions t SET overturned = true WHERE NOT t.overturned AND t.month >= $1::date AND (
    EXISTS (SELECT FROM appeals a WHERE a.decision_id = t.source_id AND a.outcome = 'overturned')
    OR EXISTS (SELECT FROM moderation_actions a JOIN moderation_actions r ON r.subject_kind = a.subject_kind AND r.subject_id = a.subject_id AND r.id > a.id
      WHERE (a.id = t.source_id OR a.decision_id = t.source_id)
        AND (a.kind, r.kind) IN (('REMOVE_CONTENT', 'RESTORE_CONTENT'), ('SUSPEND', 'LIFT_SUSPENSION'), ('LOCK', 'UNLOCK')))
    OR EXISTS (SELECT FROM rule_hits h JOIN moderation_actions r ON r.subject_kind = h.subject_kind AND r.subject_id = h.subject_id AND r.created_at > h.at
      WHERE h.id = t.source_id AND r.kind = 'DISMISS'))`;
