import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { authorJson, type AuthorRow } from '../content/index.js';

export type HeldKind = 'post' | 'comment';

export interface HeldSubject {
  readonly kind: HeldKind;
  readonly id: string;
}

export interface ReleasedRow {
  readonly authorId: string;
  readonly postId: string;
  /** Nobody but its author and staff could read it before. */
  readonly unpublished: boolean;
}

export interface HeldRow extends HeldSubject {
  readonly body: string;
  readonly heldAt: string;
  readonly createdAt: string;
  readonly postId: string;
  readonly author: AuthorRow;
  readonly rules: readonly { readonly ruleId: string; readonly version: number; readonly name: string; readonly matched: string }[];
}

const TABLE: Readonly<Record<HeldKind, string>> = { post: 'posts', comment: 'comments' };
const POST_ID: Readonly<Record<HeldKind, string>> = { post: 'id', comment: 'post_id' };

const held = (
  kind: HeldKind,
): string => `(SELECT '${kind}' AS kind, h.id, h.body, h.held_at, h.created_at, h.${POST_ID[kind]} AS post_id, h.author_id
  FROM ${TABLE[kind]} h WHERE h.held_at IS NOT NULL AND h.deleted_at IS NULL AND h.id > $1::uuid ORDER BY h.id LIMIT $2::int)`;

@Injectable()
export class HeldContentRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Null if it does not wait. Whoever comes second finds it released. */
  release(tx: Tx, { kind, id }: HeldSubject): Promise<ReleasedRow | null> {
    return tx.one<ReleasedRow>(
      `held_content.release.${kind}`,
      `UPDATE ${TABLE[kind]} SET held_at = NULL, unpublished = false WHERE id = $1 AND held_at IS NOT NULL AND deleted_at IS NULL
       RETURNING author_id AS "authorId", ${POST_ID[kind]} AS "postId", old.unpublished`,
      [id],
    );
  }

  /** What waits, longest first, with the rules that raised it. */
  page(after: string, limit: number): Promise<HeldRow[]> {
    return this.database.query<HeldRow>(
      'held_content.page',
      `SELECT s.kind, s.id, s.body, to_json(s.held_at)#>>'{}' AS "heldAt", to_json(s.created_at)#>>'{}' AS "createdAt", s.post_id AS "postId", ${authorJson('a')} AS author,
         coalesce((SELECT json_agg(json_build_object('ruleId', n.rule_id, 'version', n.rule_version, 'name', v.name, 'matched', n.matched) ORDER BY n.id DESC)
           FROM (SELECT * FROM rule_hits WHERE subject_kind = s.kind AND subject_id = s.id ORDER BY id DESC LIMIT 5) n
           JOIN rule_versions v ON v.rule_id = n.rule_id AND v.version = n.rule_version), '[]') AS rules
       FROM (${held('post')} UNION ALL ${held('comment')} ORDER BY id LIMIT $2::int) s JOIN profiles a ON a.user_id = s.author_id ORDER BY s.id`,
      [after, limit],
    );
  }

  async count(): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      'held_content.count',
      `SELECT (SELECT count(*) FROM posts WHERE held_at IS NOT NULL AND deleted_at IS NULL)::int
            + (SELECT count(*) FROM comments WHERE held_at IS NOT NULL AND deleted_at IS NULL)::int AS n`,
    );
    return row?.n ?? 0;
  }
}
