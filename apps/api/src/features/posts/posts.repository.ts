import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import { claimOf } from '../../platform/idempotency/idempotency.js';
import { eventOf, WAKE_RELAY } from '../../platform/outbox/outbox.sql.js';
import { recordsOf, type Verdict, WAKE_RELAY_ONCE } from '../automatic-rules/index.js';
import { authorJson, type AuthorRow, isReadable } from '../content/index.js';
import { POST_PUBLISHED, type PostEvent } from './posts.events.js';

export interface NewPost {
  readonly id: string;
  readonly authorId: string;
  readonly body: string;
  readonly pictures: readonly { readonly id: string; readonly altText: string }[];
  readonly topics: readonly { readonly kind: string; readonly id: string }[];
}

/** What the database decides about a post that it has just taken. */
export interface PublishedRow {
  readonly createdAt: string;
  readonly author: AuthorRow;
}

const ATTACHED = `pictures AS (INSERT INTO post_media (post_id, position, media_id, alt_text)
    SELECT post.id, m.n - 1, m.id, m.alt FROM post, unnest($4::uuid[], $5::text[]) WITH ORDINALITY AS m (id, alt, n)),
  topics AS (INSERT INTO post_topics (post_id, topic_kind, topic_id)
    SELECT post.id, t.kind, t.id FROM post, unnest($6::text[], $7::text[]) AS t (kind, id) ON CONFLICT DO NOTHING)`;
const answer = (wake: string): string =>
  `to_json(post.created_at)#>>'{}' AS "createdAt", ${authorJson('a')} AS author, ${wake} FROM post JOIN profiles a ON a.user_id = $2::uuid`;

const publishStatement = (claim: string | null): string => `
  WITH ${claim === null ? '' : `${claim},`}
  post AS (INSERT INTO posts (id, author_id, body) SELECT $1::uuid, $2::uuid, $3::text ${claim === null ? '' : 'FROM claimed'} RETURNING id, created_at),
  ${ATTACHED},
  ${eventOf('post', { eventId: '$8', type: '$9', payload: '$10' })}
  SELECT ${answer(WAKE_RELAY)}`;

/** The same where rules have something to say: $8 whether it is held, $9 what they write down and tell. */
const judgedStatement = (claim: string | null): string => `
  WITH ${claim === null ? '' : `${claim},`}
  post AS (INSERT INTO posts (id, author_id, body, held_at, unpublished)
    SELECT $1::uuid, $2::uuid, $3::text, CASE WHEN $8 THEN now() END, $8 ${claim === null ? '' : 'FROM claimed'} RETURNING id, created_at),
  ${ATTACHED},
  ${recordsOf('post', '$9')}
  SELECT ${answer(WAKE_RELAY_ONCE)}`;

const claimFrom = (n: number): string =>
  claimOf({ userId: '$2', key: `$${n}`, operation: `$${n + 1}`, hash: `$${n + 2}`, result: `$${n + 3}` });

const PUBLISH = { plain: publishStatement(null), judged: judgedStatement(null) };
const PUBLISH_ONCE = { plain: publishStatement(claimFrom(11)), judged: judgedStatement(claimFrom(10)) };

function valuesOf({ id, authorId, body, pictures, topics }: NewPost, verdict: Verdict): unknown[] {
  const payload: PostEvent = { postId: id, authorId };
  const published = { type: POST_PUBLISHED, payload };
  return [
    ...[id, authorId, body, pictures.map((picture) => picture.id), pictures.map(({ altText }) => altText)],
    ...[topics.map(({ kind }) => kind), topics.map((topic) => topic.id)],
    ...(verdict.isSilent
      ? [uuidv7(), POST_PUBLISHED, JSON.stringify(payload)]
      : [verdict.isHeld, verdict.records({ kind: 'post', id }, verdict.isHeld ? [] : [published])]),
  ];
}

const variantOf = (verdict: Verdict): 'plain' | 'judged' => (verdict.isSilent ? 'plain' : 'judged');
const nameOf = (statement: string, variant: 'plain' | 'judged'): string => (variant === 'plain' ? statement : `${statement}.judged`);

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

  /** Writes a post with all that belongs to it and says so, in one statement. */
  async publish(tx: Tx, post: NewPost, verdict: Verdict): Promise<void> {
    const variant = variantOf(verdict);
    await tx.query(nameOf('posts.publish', variant), PUBLISH[variant], valuesOf(post, verdict));
  }

  /** The same together with its idempotency key; null if that was used before. */
  publishOnce(
    post: NewPost,
    verdict: Verdict,
    claim: { key: string; operation: string; hash: Buffer; result: object },
  ): Promise<PublishedRow | null> {
    const variant = variantOf(verdict);
    const values = [...valuesOf(post, verdict), claim.key, claim.operation, claim.hash, JSON.stringify(claim.result)];
    return this.database.one(nameOf('posts.publish_once', variant), PUBLISH_ONCE[variant], values);
  }

  get queries(): Queries {
    return this.database;
  }

  /** A post that the person may read, locked until the transaction ends. */
  lock(tx: Tx, viewerId: string, id: string): Promise<{ authorId: string; createdAt: Date; hasPictures: boolean } | null> {
    return tx.one(
      'posts.lock',
      `SELECT p.author_id AS "authorId", p.created_at AS "createdAt", EXISTS (SELECT FROM post_media pm WHERE pm.post_id = p.id) AS "hasPictures"
         FROM posts p WHERE p.id = $1 AND ${isReadable('p', '$2')} FOR UPDATE`,
      [id, viewerId],
    );
  }

  /** What is held stays held, whatever is made of it: a person has to look. */
  async edit(tx: Tx, id: string, body: string, hold: boolean): Promise<void> {
    await tx.query(
      'posts.edit',
      'UPDATE posts SET body = $2, edited_at = now(), held_at = CASE WHEN $3 THEN coalesce(held_at, now()) ELSE held_at END WHERE id = $1 AND body <> $2',
      [id, body, hold],
    );
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.query('posts.delete', 'UPDATE posts SET deleted_at = now() WHERE id = $1', [id]);
  }
}
