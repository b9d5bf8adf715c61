import { carry, held, type MergeStep } from './merge-step.js';

const MEMBERSHIPS: MergeStep = {
  name: 'memberships',
  columns: ['organization_members.user_id', 'shown_memberships.user_id'],
  asPlatform: true,
  // Who is a member with both keeps their own row, and the higher of both roles, so that no organization loses its only administrator.
  text: `
    WITH batch AS MATERIALIZED (SELECT m.* FROM organization_members m WHERE m.user_id = $1 LIMIT $3 FOR UPDATE),
      joined AS (
        INSERT INTO organization_members AS m (organization_id, user_id, role, source, joined_at)
        SELECT b.organization_id, $2, b.role, b.source, b.joined_at FROM batch b
         WHERE NOT EXISTS (SELECT FROM organization_exclusions x WHERE x.organization_id = b.organization_id AND x.user_id = $2)
        ON CONFLICT (organization_id, user_id) DO UPDATE SET role = 'ADMIN' WHERE m.role = 'MEMBER' AND excluded.role = 'ADMIN'
        RETURNING m.organization_id, (m.xmax = 0) AS fresh),
      shown AS (
        INSERT INTO shown_memberships (organization_id, user_id, shown_at)
        SELECT s.organization_id, $2, s.shown_at FROM shown_memberships s JOIN joined j ON j.organization_id = s.organization_id AND j.fresh WHERE s.user_id = $1
        ON CONFLICT DO NOTHING),
      left_ones AS (DELETE FROM organization_members m USING batch b WHERE m.organization_id = b.organization_id AND m.user_id = $1 RETURNING m.organization_id)
    SELECT (SELECT count(*) FROM left_ones)::int AS touched, (SELECT count(*) FROM joined WHERE fresh)::int AS moved,
      (SELECT coalesce(array_agg(organization_id), '{}') FROM left_ones) AS organizations`,
  count: `
    SELECT count(*)::int AS total, (count(*) FILTER (WHERE NOT EXISTS (SELECT FROM organization_members o WHERE o.organization_id = t.organization_id AND o.user_id = $2)
      AND NOT EXISTS (SELECT FROM organization_exclusions x WHERE x.organization_id = t.organization_id AND x.user_id = $2)))::int AS moves
    FROM organization_members t WHERE t.user_id = $1`,
};

/** Whoever reported the same with both accounts, or something of their own, reported it once: those reports stay with the account that goes. */
const REPORTABLE = `NOT EXISTS (SELECT FROM reports o WHERE o.case_id = t.case_id AND o.reporter_id = $2)
  AND NOT EXISTS (SELECT FROM cases c WHERE c.id = t.case_id AND c.subject_author_id IN ($1, $2))`;
const ABOUT_LEAVER = `t.subject_kind = 'user' AND t.subject_id = $1
  AND NOT (t.status = 'open' AND EXISTS (SELECT FROM cases o WHERE o.subject_kind = 'user' AND o.subject_id = $2 AND o.status = 'open'))`;

/**
 * Everything that follows its owner, in order. A step is repeated until it finds nothing more; what is carried over does not
 * match any more, so that nothing happens twice, whoever dies in between.
 */
export const MERGE_STEPS: readonly MergeStep[] = [
  carry('posts', { table: 'posts', column: 'author_id', where: 't.deleted_at IS NULL' }),
  carry('deleted-posts', { table: 'posts', column: 'author_id', where: 't.deleted_at IS NOT NULL' }),
  carry('comments', { table: 'comments', column: 'author_id' }),
  carry('content-prints', { table: 'content_prints', column: 'author_id' }),
  carry('media', { table: 'media', column: 'owner_id' }),
  carry('reactions', { table: 'reactions', column: 'user_id', settled: held('reactions', 'user_id', 'o.post_id = t.post_id') }),
  carry('following', {
    ...{ table: 'follows', column: 'follower_id' },
    settled: `(t.followee_id = $2 OR ${held('follows', 'follower_id', 'o.followee_id = t.followee_id')})`,
  }),
  carry('followers', {
    ...{ table: 'follows', column: 'followee_id' },
    settled: `(t.follower_id = $2 OR ${held('follows', 'followee_id', 'o.follower_id = t.follower_id')})`,
  }),
  carry('topics', {
    ...{ table: 'topic_follows', column: 'user_id' },
    settled: held('topic_follows', 'user_id', 'o.topic_kind = t.topic_kind AND o.topic_id = t.topic_id'),
  }),
  carry('cases', {
    ...{ table: 'cases', column: 'subject_author_id' },
    also: `subject_id = CASE WHEN ${ABOUT_LEAVER} THEN $2 ELSE t.subject_id END`,
  }),
  carry('strikes', { table: 'strikes', column: 'user_id' }),
  carry('appeals', { table: 'appeals', column: 'appellant_id' }),
  carry('reports', { table: 'reports', column: 'reporter_id', where: REPORTABLE }),
  carry('notes', { table: 'user_notes', column: 'user_id' }),
  // Nobody is told what they did themselves, which one account did to the other.
  carry('notices', {
    ...{ table: 'notifications', column: 'user_id' },
    settled: `(t.actor_id IS NOT DISTINCT FROM $2 OR ${held('notifications', 'user_id', 'o.dedupe_key = t.dedupe_key')})`,
  }),
  carry('notices-to-others', { table: 'notifications', column: 'actor_id', settled: 't.user_id = $2' }),
  carry('applications', { table: 'applications', column: 'owner_id' }),
  MEMBERSHIPS,
  carry(
    'exclusions',
    {
      ...{ table: 'organization_exclusions', column: 'user_id' },
      settled: held('organization_exclusions', 'user_id', 'o.organization_id = t.organization_id'),
    },
    { asPlatform: true },
  ),
  carry(
    'invitations-sent',
    { table: 'organization_invitations', column: 'invited_by', where: 't.closed_at IS NULL' },
    { asPlatform: true },
  ),
  carry('announcements-put-away', {
    ...{ table: 'announcement_dismissals', column: 'user_id' },
    settled: held('announcement_dismissals', 'user_id', 'o.announcement_id = t.announcement_id'),
  }),
  carry('former-handles', { table: 'former_handles', column: 'user_id' }),
];
