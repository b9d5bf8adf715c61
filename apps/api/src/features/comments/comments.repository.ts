import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { isReadable, isVisible } from '../content/index.js';
import type { CommentRow } from './comment.mapper.js';
import { type Page, pageValues, placeholders } from './comment-pages.js';
import { commentJson, commentsJson } from './comment.sql.js';

/** What $2 may read, of what stands under a post that they may read. */
const LIVE = `${isReadable('c', '$2')} AND ${isReadable('p', '$2')}`;
const oneStatement = (levels: number): string => `SELECT ${commentJson('c', 'a', '$2', placeholders(levels, 3))} AS comment
  FROM comments c JOIN posts p ON p.id = c.post_id JOIN profiles a ON a.user_id = c.author_id WHERE c.id = $1 AND ${LIVE}`;

/** A thread's page, or null where the post (or the comment that was asked below) is not there to be read. */
const threadStatement = (below: 'post' | 'comment', levels: number): string => {
  const [own, ...replies] = placeholders(levels + 1, below === 'post' ? 3 : 4);
  const known = below === 'post' ? '' : 'AND EXISTS (SELECT FROM comments parent WHERE parent.id = $3 AND parent.post_id = $1)';
  return `SELECT CASE WHEN EXISTS (SELECT FROM posts p WHERE p.id = $1 AND ${isReadable('p', '$2')}) ${known}
    THEN ${commentsJson('$1', below === 'post' ? 'IS NULL' : '= $3', '$2', own as never, replies)} END AS comments`;
};

export interface CommentTarget {
  readonly postAuthorId: string;
  /** null at the top of the thread, and also where a parent was named that is not there. */
  readonly parentId: string | null;
  readonly parentDepth: number | null;
}

export interface OwnComment {
  readonly postId: string;
  readonly authorId: string;
  readonly createdAt: Date;
}

@Injectable()
export class CommentsRepository {
  private readonly threads = {
    post: [0, 1, 2].map((levels) => threadStatement('post', levels)),
    comment: [0, 1, 2].map((levels) => threadStatement('comment', levels)),
  };

  private readonly ones = [0, 1, 2].map(oneStatement);

  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  async thread(viewerId: string | null, postId: string, parentId: string | null, pages: readonly Page[]): Promise<CommentRow[] | null> {
    const below = parentId === null ? 'post' : 'comment';
    const levels = pages.length - 1;
    const values = [postId, viewerId, ...(parentId === null ? [] : [parentId]), ...pageValues(pages)];
    const row = await this.database.one<{ comments: CommentRow[] | null }>(
      `comments.thread.${below}.${levels}`,
      this.threads[below][levels] as string,
      values,
    );
    return row?.comments ?? null;
  }

  /** The comment with these pages of its replies, if the viewer may read it; null as the viewer: if everybody may. */
  async one(viewerId: string | null, id: string, replies: readonly Page[]): Promise<CommentRow | null> {
    const text = this.ones[replies.length] as string;
    const values = [id, viewerId, ...pageValues(replies)];
    return (await this.database.one<{ comment: CommentRow }>(`comments.one.${replies.length}`, text, values))?.comment ?? null;
  }

  target(tx: Tx, postId: string, parentId: string | null): Promise<CommentTarget | null> {
    return tx.one<CommentTarget>(
      'comments.target',
      `SELECT p.author_id AS "postAuthorId", c.id AS "parentId", c.depth AS "parentDepth"
         FROM posts p LEFT JOIN comments c ON c.id = $2 AND c.post_id = p.id AND ${isVisible('c')} WHERE p.id = $1 AND ${isVisible('p')} FOR SHARE OF p`,
      [postId, parentId],
    );
  }

  async insert(
    tx: Tx,
    comment: { id: string; postId: string; parentId: string | null; authorId: string; body: string; depth: number; held: boolean },
  ): Promise<void> {
    await tx.query(
      'comments.insert',
      `INSERT INTO comments (id, post_id, parent_id, author_id, body, depth, held_at, unpublished)
       VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $7 THEN now() END, $7)`,
      [comment.id, comment.postId, comment.parentId, comment.authorId, comment.body, comment.depth, comment.held],
    );
  }

  /** A comment that the person can still read, locked until the transaction ends. */
  lock(tx: Tx, viewerId: string, id: string): Promise<OwnComment | null> {
    return tx.one<OwnComment>(
      'comments.lock',
      `SELECT c.post_id AS "postId", c.author_id AS "authorId", c.created_at AS "createdAt"
         FROM comments c JOIN posts p ON p.id = c.post_id WHERE c.id = $1 AND ${LIVE} FOR UPDATE OF c`,
      [id, viewerId],
    );
  }

  /** What is held stays held, whatever is made of it: a person has to look. */
  async edit(tx: Tx, id: string, body: string, hold: boolean): Promise<void> {
    await tx.query(
      'comments.edit',
      'UPDATE comments SET body = $2, edited_at = now(), held_at = CASE WHEN $3 THEN coalesce(held_at, now()) ELSE held_at END WHERE id = $1 AND body <> $2',
      [id, body, hold],
    );
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.query('comments.delete', 'UPDATE comments SET deleted_at = now() WHERE id = $1', [id]);
  }
}
