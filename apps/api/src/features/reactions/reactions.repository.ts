import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { authorJson, type AuthorRow, isVisible } from '../content/index.js';
import type { ReactionKind } from '../posts/index.js';

export interface ReactionRow {
  readonly kind: ReactionKind;
  readonly createdAt: string;
  readonly author: AuthorRow;
}

export interface ReactionCursor {
  readonly at: string;
  readonly userId: string;
}

@Injectable()
export class ReactionsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Leaves exactly one reaction of the person; null if the post is not there to be read. */
  put(tx: Tx, postId: string, userId: string, kind: ReactionKind): Promise<{ added: boolean } | null> {
    return tx.one<{ added: boolean }>(
      'reactions.put',
      `INSERT INTO reactions (post_id, user_id, kind) SELECT p.id, $2, $3 FROM posts p WHERE p.id = $1 AND ${isVisible('p')}
       ON CONFLICT (post_id, user_id) DO UPDATE SET kind = excluded.kind RETURNING xmax = 0 AS added`,
      [postId, userId, kind],
    );
  }

  async take(tx: Tx, postId: string, userId: string): Promise<boolean> {
    return (
      (await tx.one('reactions.take', 'DELETE FROM reactions WHERE post_id = $1 AND user_id = $2 RETURNING kind', [postId, userId])) !==
      null
    );
  }

  /** Newest first; null if the post is not there to be read. */
  async page(postId: string, limit: number, after: ReactionCursor | null): Promise<ReactionRow[] | null> {
    const row = await this.database.one<{ reactions: ReactionRow[] | null }>(
      'reactions.page',
      `SELECT CASE WHEN EXISTS (SELECT FROM posts p WHERE p.id = $1 AND ${isVisible('p')}) THEN (
         SELECT coalesce(json_agg(json_build_object('kind', r.kind, 'createdAt', r.created_at, 'author', ${authorJson('a')}) ORDER BY r.created_at DESC, r.user_id DESC), '[]')
         FROM (SELECT * FROM reactions WHERE post_id = $1 AND (created_at, user_id) < ($3::timestamptz, $4::uuid) ORDER BY created_at DESC, user_id DESC LIMIT $2::int) r
         JOIN profiles a ON a.user_id = r.user_id) END AS reactions`,
      [postId, limit, after?.at ?? 'infinity', after?.userId ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    );
    return row?.reactions ?? null;
  }
}
