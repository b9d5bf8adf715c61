import { Injectable } from '@nestjs/common';
import { Database, type Queries } from '../../platform/database/database.js';
import type { ContentState } from '../content/index.js';

export interface AdminMediaRow {
  readonly key: string;
  readonly altText: string;
}

export interface AdminPostRow {
  readonly id: string;
  readonly authorId: string;
  readonly body: string;
  readonly createdAt: Date;
  readonly state: ContentState;
  readonly media: readonly AdminMediaRow[];
  readonly commentCount: number;
  readonly reactionCount: number;
}

/** Pictures of the post `id`; read by `toAdminMedia`. */
export const adminMediaJson = (id: string): string => `coalesce((
  SELECT json_agg(json_build_object('key', m.storage_key, 'altText', pm.alt_text) ORDER BY pm.position)
  FROM post_media pm JOIN media m ON m.id = pm.media_id WHERE pm.post_id = ${id}), '[]')`;

const COLUMNS = `
  post.id, post.author_id AS "authorId", post.body, post.created_at AS "createdAt", CASE WHEN post.removed_at IS NOT NULL THEN 'REMOVED' WHEN post.held_at IS NOT NULL THEN 'HELD' ELSE 'VISIBLE' END AS state,
  ${adminMediaJson('post.id')} AS media,
  (SELECT count(*)::int FROM comments WHERE post_id = post.id AND deleted_at IS NULL AND removed_at IS NULL) AS "commentCount",
  (SELECT count(*)::int FROM reactions WHERE post_id = post.id) AS "reactionCount"`;

/** Posts with what was removed, without what its author deleted. */
@Injectable()
export class AdminPostsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, up to `limit` of each person, before the id `before`. */
  ofUsers(userIds: readonly string[], before: string, limit: number): Promise<AdminPostRow[]> {
    return this.database.query<AdminPostRow>(
      'staff_users.posts',
      `SELECT ${COLUMNS} FROM unnest($1::uuid[]) person,
         LATERAL (SELECT * FROM posts WHERE author_id = person AND deleted_at IS NULL AND id < $2 ORDER BY id DESC LIMIT $3) post
       ORDER BY post.id DESC`,
      [userIds, before, limit],
    );
  }

  find(id: string, on: Queries = this.database): Promise<AdminPostRow | null> {
    return on.one<AdminPostRow>('staff_users.post', `SELECT ${COLUMNS} FROM posts post WHERE post.id = $1 AND post.deleted_at IS NULL`, [
      id,
    ]);
  }
}
