import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database, type Tx } from '../../platform/database/database.js';
import { isVisible } from '../content/index.js';
import type { NotificationKind, NotificationOrganization } from './notification.type.js';

export interface NewNotification {
  readonly userId: string;
  readonly kind: NotificationKind | `${NotificationKind}`;
  readonly actorId?: string | null;
  readonly postId?: string | null;
  readonly commentId?: string | null;
  readonly reason?: string | null;
  readonly organization?: NotificationOrganization | null;
  /** The same thing is told to the same person once. */
  readonly dedupeKey: string;
}

export interface CommentOccasion {
  readonly postId: string;
  readonly postAuthorId: string;
  readonly parentAuthorId: string | null;
}

/** What the worker's handlers write. */
@Injectable()
export class NotificationWritesRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Answers the id, or null if this was told before. */
  async add(tx: Tx, notification: NewNotification): Promise<string | null> {
    const { userId, kind, actorId = null, postId = null, commentId = null, reason = null, organization = null, dedupeKey } = notification;
    const row = await tx.one<{ id: string }>(
      'notifications.add',
      `INSERT INTO notifications (id, user_id, kind, actor_id, post_id, comment_id, details, dedupe_key)
       SELECT $1, u.id, $3, $4, $5, $6, jsonb_strip_nulls(jsonb_build_object('reason', $7::text, 'organization', $9::jsonb)), $8 FROM users u WHERE u.id = $2 AND u.deleted_at IS NULL
       ON CONFLICT (user_id, dedupe_key) DO NOTHING RETURNING id`,
      [uuidv7(), userId, kind, actorId, postId, commentId, reason, dedupeKey, organization && JSON.stringify(organization)],
    );
    return row?.id ?? null;
  }

  /** Who is to hear about a comment that can be read. */
  occasion(tx: Tx, commentId: string): Promise<CommentOccasion | null> {
    return tx.one<CommentOccasion>(
      'notifications.occasion',
      `SELECT p.id AS "postId", p.author_id AS "postAuthorId", parent.author_id AS "parentAuthorId"
         FROM comments c JOIN posts p ON p.id = c.post_id LEFT JOIN comments parent ON parent.id = c.parent_id AND ${isVisible('parent')}
        WHERE c.id = $1 AND ${isVisible('c')} AND ${isVisible('p')}`,
      [commentId],
    );
  }

  /** The author of a post, which stays locked so that its reactions are counted one after the other. */
  async authorOf(tx: Tx, postId: string): Promise<string | null> {
    const row = await tx.one<{ authorId: string }>(
      'notifications.author_of',
      `SELECT p.author_id AS "authorId" FROM posts p WHERE p.id = $1 AND ${isVisible('p')} FOR NO KEY UPDATE`,
      [postId],
    );
    return row?.authorId ?? null;
  }

  /**
   * Tells the author of a post in one notification who reacted last and how many did; their own reaction is no news. It
   * goes when nobody is left. `news` brings it to the top again, unread; answers its id then.
   */
  async aggregateReactions(tx: Tx, postId: string, news: boolean): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      'notifications.reactions',
      `WITH others AS (
         SELECT p.author_id, count(*) AS n, (array_agg(r.user_id ORDER BY r.created_at DESC, r.user_id))[1] AS last
           FROM posts p JOIN reactions r ON r.post_id = p.id AND r.user_id <> p.author_id
          WHERE p.id = $1 AND ${isVisible('p')} GROUP BY p.author_id),
       gone AS (
         DELETE FROM notifications WHERE post_id = $1 AND dedupe_key = 'reaction:' || $1::text AND NOT EXISTS (SELECT FROM others))
       INSERT INTO notifications AS n (id, user_id, kind, actor_id, post_id, details, dedupe_key)
       SELECT $2, author_id, 'REACTION', last, $1, jsonb_build_object('actors', n), 'reaction:' || $1::text FROM others
       ON CONFLICT (user_id, dedupe_key) DO UPDATE SET actor_id = excluded.actor_id, details = excluded.details,
         id = CASE WHEN $3 THEN excluded.id ELSE n.id END, created_at = CASE WHEN $3 THEN now() ELSE n.created_at END,
         read_at = CASE WHEN $3 THEN NULL ELSE n.read_at END
       RETURNING n.id`,
      [postId, uuidv7(), news],
    );
    return news ? (row?.id ?? null) : null;
  }

  async withdraw(tx: Tx, userId: string, dedupeKey: string): Promise<void> {
    await tx.query('notifications.withdraw', 'DELETE FROM notifications WHERE user_id = $1 AND dedupe_key = $2', [userId, dedupeKey]);
  }

  /** What people did with a post or comment is no news once it is gone; what the moderators decided is. */
  async withdrawAbout(tx: Tx, subject: { postId: string } | { commentId: string }): Promise<void> {
    const [column, id] = 'postId' in subject ? ['post_id', subject.postId] : ['comment_id', subject.commentId];
    await tx.query(
      `notifications.withdraw_about.${column}`,
      `DELETE FROM notifications WHERE ${column} = $1 AND kind IN ('COMMENT', 'REPLY', 'REACTION')`,
      [id],
    );
  }
}
