import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isReadable, isVisible } from '../content/index.js';
import type { PostPageRow, PostRow } from './post.mapper.js';
import { type PostRequest, type PostShape, shapeName, threadValues } from './post-shape.js';
import { bylineJoin, pageOfPostsJson, postJson, postsOfProfile } from './post.sql.js';
import { StatementCache } from './statement-cache.js';

/** Names $1 with its type, for the variants whose fields do not depend on the viewer. */
const VIEWER = '$1::uuid AS viewer';

/** Placeholders of every list: $1 viewer, $2 start below this id, $3 size of the page plus one, from $4 what the list asks for. */
const LIMIT = '$3';

const page =
  (ids: string, threadFrom: number) =>
  (shape: PostShape): string => `WITH page AS MATERIALIZED (${ids})
  SELECT ${pageOfPostsJson('page', 'ids', LIMIT, shape, { viewer: '$1', threadFrom })} AS page, ${VIEWER}`;

const ONE = new StatementCache<PostShape>(
  'posts.one',
  shapeName,
  (shape) => `SELECT ${postJson('p', 'a', shape, { viewer: '$1', threadFrom: 3 })} AS post, ${VIEWER}
  FROM posts p ${bylineJoin('p', 'a', shape)} WHERE p.id = $2 AND ${isReadable('p', '$1')}`,
);

const LATEST = new StatementCache<PostShape>(
  'posts.latest',
  shapeName,
  page(`SELECT o.id FROM posts o WHERE ${isVisible('o')} AND o.id < $2::uuid ORDER BY o.id DESC LIMIT ${LIMIT}::int`, 4),
);

const ABOUT = new StatementCache<PostShape>(
  'posts.about',
  shapeName,
  page(
    `SELECT pt.post_id AS id FROM post_topics pt JOIN posts o ON o.id = pt.post_id AND ${isVisible('o')}
    WHERE pt.topic_kind = $4 AND pt.topic_id = $5 AND pt.post_id < $2::uuid ORDER BY pt.post_id DESC LIMIT ${LIMIT}::int`,
    6,
  ),
);

const OF_AUTHOR = new StatementCache<PostShape>(
  'posts.of_author',
  shapeName,
  (shape) => `
  WITH author AS MATERIALIZED (SELECT f.user_id FROM profiles f JOIN users u ON u.id = f.user_id AND u.deleted_at IS NULL WHERE f.handle = $4),
  page AS MATERIALIZED (${postsOfProfile('$1', '(SELECT user_id FROM author)', '$2', LIMIT)})
  SELECT CASE WHEN EXISTS (SELECT FROM author) THEN ${pageOfPostsJson('page', 'rows', LIMIT, shape, { viewer: '$1', threadFrom: 5 })} END AS page, ${VIEWER}`,
);

export interface ListPage {
  readonly first: number;
  /** Start below this id. */
  readonly below: string;
}

/** The hot reads of posts: one prepared statement each, JSON built by PostgreSQL. */
@Injectable()
export class PostReadsRepository {
  constructor(private readonly database: Database) {}

  async one(viewerId: string | null, id: string, request: PostRequest): Promise<PostRow | null> {
    return (await this.database.one<{ post: PostRow }>(...ONE.get(request.shape), [viewerId, id, ...threadValues(request)]))?.post ?? null;
  }

  latest(viewerId: string | null, page: ListPage, request: PostRequest): Promise<PostPageRow> {
    return this.list(LATEST, viewerId, page, [], request) as Promise<PostPageRow>;
  }

  about(viewerId: string | null, topic: { kind: string; id: string }, page: ListPage, request: PostRequest): Promise<PostPageRow> {
    return this.list(ABOUT, viewerId, page, [topic.kind, topic.id], request) as Promise<PostPageRow>;
  }

  /** null if there is nobody with this handle. */
  ofAuthor(viewerId: string | null, handle: string, page: ListPage, request: PostRequest): Promise<PostPageRow | null> {
    return this.list(OF_AUTHOR, viewerId, page, [handle], request);
  }

  private async list(
    statements: StatementCache<PostShape>,
    viewerId: string | null,
    page: ListPage,
    more: readonly unknown[],
    request: PostRequest,
  ): Promise<PostPageRow | null> {
    const values = [viewerId, page.below, page.first + 1, ...more, ...threadValues(request)];
    return (await this.database.one<{ page: PostPageRow | null }>(...statements.get(request.shape), values))?.page ?? null;
  }
}
