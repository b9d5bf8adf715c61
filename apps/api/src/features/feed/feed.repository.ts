import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isVisible } from '../content/index.js';
import {
  heldPostsOf,
  type PostPageRow,
  type PostRequest,
  type PostShape,
  pageOfPostsJson,
  postsOfAuthor,
  shapeName,
  StatementCache,
  threadValues,
} from '../posts/index.js';

/**
 * The newest ids of each person and topic that the viewer ($1) follows, and of their own posts, merged. Every source
 * gives at most a page ($3) from its index, so the work grows with what one follows, never with what all others write.
 * A post can come by its author and by its topics; only then there is something to take out twice.
 */
const IDS = `
  (SELECT p.id FROM follows f CROSS JOIN LATERAL (${postsOfAuthor('ids', 'f.followee_id', '$2', '$3')}) p
    WHERE f.follower_id = $1::uuid ORDER BY p.id DESC LIMIT $3::int)
  UNION
  (${postsOfAuthor('ids', '$1::uuid', '$2', '$3')})
  UNION
  (${heldPostsOf('ids', '$1', '$2', '$3')})
  UNION
  (SELECT DISTINCT t.post_id FROM topic_follows f CROSS JOIN LATERAL (
      SELECT pt.post_id FROM post_topics pt JOIN posts o ON o.id = pt.post_id AND ${isVisible('o')}
      WHERE pt.topic_kind = f.topic_kind AND pt.topic_id = f.topic_id AND pt.post_id < $2::uuid ORDER BY pt.post_id DESC LIMIT $3::int) t
    WHERE f.user_id = $1::uuid ORDER BY t.post_id DESC LIMIT $3::int)`;

const HOME = new StatementCache<PostShape>(
  'feed.home',
  shapeName,
  (shape) => `
  WITH page AS MATERIALIZED (SELECT i.id FROM (${IDS}) i ORDER BY i.id DESC LIMIT $3::int)
  SELECT ${pageOfPostsJson('page', 'ids', '$3', shape, { viewer: '$1', threadFrom: 4 })} AS page`,
);

export interface Interests {
  readonly people: readonly string[];
  /** `<kind>:<id>` */
  readonly topics: readonly string[];
}

@Injectable()
export class FeedRepository {
  constructor(private readonly database: Database) {}

  async home(viewerId: string, page: { first: number; below: string }, request: PostRequest): Promise<PostPageRow> {
    const [name, text] = HOME.get(request.shape);
    const row = await this.database.one<{ page: PostPageRow }>(name, text, [
      viewerId,
      page.below,
      page.first + 1,
      ...threadValues(request),
    ]);
    return (row as { page: PostPageRow }).page;
  }

  /** Whom and what a person follows, for deciding about live updates in memory. */
  async interests(userId: string): Promise<Interests> {
    const row = await this.database.one<Interests>(
      'feed.interests',
      `SELECT coalesce((SELECT array_agg(followee_id::text) FROM follows WHERE follower_id = $1), '{}') AS people,
              coalesce((SELECT array_agg(topic_kind || ':' || topic_id) FROM topic_follows WHERE user_id = $1), '{}') AS topics`,
      [userId],
    );
    return row as Interests;
  }

  /** What the live feed says about a post that was just published; null if it is gone again. */
  publication(postId: string): Promise<Publication | null> {
    return this.database.one<Publication>(
      'feed.publication',
      `SELECT p.id AS "postId", p.author_id AS "authorId", a.handle AS "authorHandle",
              coalesce((SELECT array_agg(topic_kind || ':' || topic_id) FROM post_topics WHERE post_id = p.id), '{}') AS topics
         FROM posts p JOIN profiles a ON a.user_id = p.author_id WHERE p.id = $1 AND ${isVisible('p')}`,
      [postId],
    );
  }
}

export interface Publication {
  readonly postId: string;
  readonly authorId: string;
  readonly authorHandle: string;
  readonly topics: readonly string[];
}
