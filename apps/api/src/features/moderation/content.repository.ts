import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { SubjectColumn } from '../moderation-log/index.js';

type ContentKind = Exclude<SubjectColumn, 'user'>;

export interface ContentSubject {
  readonly id: string;
  readonly authorId: string;
  /** The post itself, or the one under which the comment stands. */
  readonly postId: string;
}

export interface CommentRow extends ContentSubject {
  readonly body: string;
  readonly createdAt: Date;
}

const TABLE: Readonly<Record<ContentKind, string>> = { post: 'posts', comment: 'comments' };
const POST_ID: Readonly<Record<ContentKind, string>> = { post: 'id', comment: 'post_id' };
const subject = (kind: ContentKind): string => `id, author_id AS "authorId", ${POST_ID[kind]} AS "postId"`;

/** What moderators do to posts and comments, and nothing more. */
@Injectable()
export class ModeratedContentRepository {
  constructor(private readonly database: Database) {}

  find(kind: ContentKind, id: string): Promise<ContentSubject | null> {
    return this.database.one<ContentSubject>(
      `moderated.find.${kind}`,
      `SELECT ${subject(kind)} FROM ${TABLE[kind]} WHERE id = $1 AND deleted_at IS NULL`,
      [id],
    );
  }

  async isRemoved(tx: Tx, kind: ContentKind, id: string): Promise<boolean> {
    const row = await tx.one(
      `moderated.is_removed.${kind}`,
      `SELECT id FROM ${TABLE[kind]} WHERE id = $1 AND deleted_at IS NULL AND removed_at IS NOT NULL FOR NO KEY UPDATE`,
      [id],
    );
    return row !== null;
  }

  /** Null if it was gone before. */
  remove(tx: Tx, kind: ContentKind, id: string): Promise<ContentSubject | null> {
    return tx.one<ContentSubject>(
      `moderated.remove.${kind}`,
      `UPDATE ${TABLE[kind]} SET removed_at = now() WHERE id = $1 AND deleted_at IS NULL AND removed_at IS NULL RETURNING ${subject(kind)}`,
      [id],
    );
  }

  /** Null if it was not removed, or its author has deleted it since. */
  restore(tx: Tx, kind: ContentKind, id: string): Promise<ContentSubject | null> {
    return tx.one<ContentSubject>(
      `moderated.restore.${kind}`,
      `UPDATE ${TABLE[kind]} SET removed_at = NULL WHERE id = $1 AND deleted_at IS NULL AND removed_at IS NOT NULL RETURNING ${subject(kind)}`,
      [id],
    );
  }

  comment(id: string, on: Queries = this.database): Promise<CommentRow | null> {
    return on.one<CommentRow>(
      'moderated.comment',
      `SELECT ${subject('comment')}, body, created_at AS "createdAt" FROM comments WHERE id = $1 AND deleted_at IS NULL`,
      [id],
    );
  }
}
