import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../platform/database/database.js';
import { eventOf, WAKE_RELAY } from '../../platform/outbox/outbox.sql.js';
import { authorJson, type AuthorRow, isVisible } from '../content/index.js';
import {
  bylineJoin,
  postJson,
  type PostRequest,
  type PostRow,
  type PostShape,
  type ReactionKind,
  shapeName,
  StatementCache,
  threadValues,
} from '../posts/index.js';
import { REACTION_ADDED, REACTION_REMOVED, type ReactionEvent } from './reactions.events.js';

export interface ReactionRow {
  readonly kind: ReactionKind;
  readonly createdAt: string;
  readonly author: AuthorRow;
}

export interface ReactionCursor {
  readonly at: string;
  readonly userId: string;
}

const PUT = new StatementCache<PostShape>(
  'reactions.put',
  shapeName,
  (shape) => `
  WITH put AS (
    INSERT INTO reactions (post_id, user_id, kind) SELECT p.id, $2::uuid, $3::text FROM posts p WHERE p.id = $1 AND ${isVisible('p')}
    ON CONFLICT (post_id, user_id) DO UPDATE SET kind = excluded.kind WHERE reactions.kind <> excluded.kind RETURNING xmax = 0 AS added),
  ${eventOf('put WHERE added', { eventId: '$4', type: '$5', payload: '$6' })}
  SELECT ${postJson('p', 'a', shape, { viewer: '$2', reacting: '$3', threadFrom: 7 })} AS post, ${WAKE_RELAY}
  FROM posts p ${bylineJoin('p', 'a', shape)} WHERE p.id = $1 AND ${isVisible('p')}`,
);

const TAKE = `
  WITH taken AS (DELETE FROM reactions WHERE post_id = $1 AND user_id = $2 RETURNING kind),
  ${eventOf('taken', { eventId: '$3', type: '$4', payload: '$5' })}
  SELECT ${WAKE_RELAY} FROM taken`;

const eventValues = (type: string, postId: string, userId: string): unknown[] => [
  uuidv7(),
  type,
  JSON.stringify({ postId, userId } satisfies ReactionEvent),
];

@Injectable()
export class ReactionsRepository {
  constructor(private readonly database: Database) {}

  /** Leaves exactly one reaction of the person and answers the post with it. What cannot be read takes none, and is null. */
  async put(postId: string, userId: string, kind: ReactionKind, request: PostRequest): Promise<PostRow | null> {
    const values = [postId, userId, kind, ...eventValues(REACTION_ADDED, postId, userId), ...threadValues(request)];
    return (await this.database.one<{ post: PostRow }>(...PUT.get(request.shape), values))?.post ?? null;
  }

  async take(postId: string, userId: string): Promise<void> {
    await this.database.query('reactions.take', TAKE, [postId, userId, ...eventValues(REACTION_REMOVED, postId, userId)]);
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
