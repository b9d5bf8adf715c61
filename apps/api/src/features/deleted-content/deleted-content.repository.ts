import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** True while moderators need it: a case that names it is open, or was closed less than $2 days ago. */
const isEvidence = (kind: 'post' | 'comment', id: string): string =>
  `EXISTS (SELECT FROM cases WHERE subject_kind = '${kind}' AND subject_id = ${id} AND (status IN ('open', 'appealed') OR closed_at > now() - make_interval(days => $2)))`;
const isUnpurged = (alias: string): string => `${alias}.deleted_at IS NOT NULL AND ${alias}.purged_at IS NULL`;

/**
 * Up to $1 rows each. A thread goes with its post, because nobody can read it any more; a post is done when nothing is
 * left below it. Rows that another worker holds are left to it.
 */
const STEPS = {
  'deleted_content.threads': `
    UPDATE comments SET deleted_at = now() WHERE id IN (
      SELECT c.id FROM posts p JOIN comments c ON c.post_id = p.id
       WHERE ${isUnpurged('p')} AND c.deleted_at IS NULL AND $2::int IS NOT NULL LIMIT $1 FOR UPDATE OF c SKIP LOCKED)`,
  'deleted_content.reactions': `
    DELETE FROM reactions WHERE (post_id, user_id) IN (
      SELECT r.post_id, r.user_id FROM posts p JOIN reactions r ON r.post_id = p.id
       WHERE ${isUnpurged('p')} AND $2::int IS NOT NULL LIMIT $1 FOR UPDATE OF r SKIP LOCKED)`,
  'deleted_content.comments': `
    UPDATE comments SET body = '', purged_at = now() WHERE id IN (
      SELECT c.id FROM comments c WHERE ${isUnpurged('c')} AND NOT ${isEvidence('comment', 'c.id')} LIMIT $1 FOR UPDATE SKIP LOCKED)`,
  'deleted_content.posts': `
    WITH due AS (
      SELECT p.id FROM posts p WHERE ${isUnpurged('p')} AND NOT ${isEvidence('post', 'p.id')}
         AND NOT EXISTS (SELECT FROM comments c WHERE c.post_id = p.id AND c.deleted_at IS NULL)
         AND NOT EXISTS (SELECT FROM reactions r WHERE r.post_id = p.id)
       LIMIT $1 FOR UPDATE SKIP LOCKED),
    pictures AS (DELETE FROM post_media pm USING due WHERE pm.post_id = due.id RETURNING pm.media_id),
    marked AS (UPDATE media SET deleted_at = now() WHERE id IN (SELECT media_id FROM pictures) AND deleted_at IS NULL),
    topics AS (DELETE FROM post_topics pt USING due WHERE pt.post_id = due.id)
    UPDATE posts SET body = '', purged_at = now() WHERE id IN (SELECT id FROM due)`,
} as const;

export type PurgeStep = keyof typeof STEPS;

@Injectable()
export class DeletedContentRepository {
  constructor(private readonly database: Database) {}

  readonly steps = Object.keys(STEPS) as PurgeStep[];

  /** Takes one step for up to `limit` rows; answers how many there were. */
  async take(step: PurgeStep, limit: number, evidenceDays: number): Promise<number> {
    return (await this.database.query(step, `${STEPS[step]} RETURNING 1`, [limit, evidenceDays])).length;
  }
}
