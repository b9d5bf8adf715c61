import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { isVisible } from '../content/index.js';

export interface NewPost {
  readonly id: string;
  readonly authorId: string;
  readonly body: string;
  readonly pictures: readonly { readonly id: string; readonly altText: string }[];
  readonly topics: readonly { readonly kind: string; readonly id: string }[];
}

/** The writing side of posts. */
@Injectable()
export class PostsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** How many of `ids` the person uploaded; they stay locked, so that no other post takes them meanwhile. */
  async lockPictures(tx: Tx, ownerId: string, ids: readonly string[]): Promise<number> {
    const locked = await tx.query(
      'posts.lock_pictures',
      'SELECT id FROM media WHERE owner_id = $1 AND id = ANY($2::uuid[]) AND deleted_at IS NULL ORDER BY id FOR UPDATE',
      [ownerId, ids],
    );
    return locked.length;
  }

  /** To be asked once they are locked: a statement that waited for the lock would still see what was there before. */
  async anyUsed(tx: Tx, ids: readonly string[]): Promise<boolean> {
    return (await tx.one('posts.any_used', 'SELECT media_id FROM post_media WHERE media_id = ANY($1::uuid[]) LIMIT 1', [ids])) !== null;
  }

  async insert(tx: Tx, post: NewPost): Promise<void> {
    await tx.query('posts.insert', 'INSERT INTO posts (id, author_id, body) VALUES ($1, $2, $3)', [post.id, post.authorId, post.body]);
    if (post.pictures.length > 0) {
      await tx.query(
        'posts.insert_pictures',
        `INSERT INTO post_media (post_id, position, media_id, alt_text)
         SELECT $1, m.n - 1, m.id, m.alt FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS m (id, alt, n)`,
        [post.id, post.pictures.map(({ id }) => id), post.pictures.map(({ altText }) => altText)],
      );
    }
    if (post.topics.length > 0) {
      await tx.query(
        'posts.insert_topics',
        'INSERT INTO post_topics (post_id, topic_kind, topic_id) SELECT $1, t.kind, t.id FROM unnest($2::text[], $3::text[]) AS t (kind, id) ON CONFLICT DO NOTHING',
        [post.id, post.topics.map(({ kind }) => kind), post.topics.map(({ id }) => id)],
      );
    }
  }

  /** A post that everybody may read, locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<{ authorId: string; createdAt: Date; hasPictures: boolean } | null> {
    return tx.one(
      'posts.lock',
      `SELECT p.author_id AS "authorId", p.created_at AS "createdAt", EXISTS (SELECT FROM post_media pm WHERE pm.post_id = p.id) AS "hasPictures"
         FROM posts p WHERE p.id = $1 AND ${isVisible('p')} FOR UPDATE`,
      [id],
    );
  }

  async edit(tx: Tx, id: string, body: string): Promise<void> {
    await tx.query('posts.edit', 'UPDATE posts SET body = $2, edited_at = now() WHERE id = $1 AND body <> $2', [id, body]);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.query('posts.delete', 'UPDATE posts SET deleted_at = now() WHERE id = $1', [id]);
  }
}
