import type { Viewer } from '../../platform/auth/actor.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { type CommentRow, type Page, toCommentConnection } from '../comments/index.js';
import { type AuthorRow, ContentState, toAuthor, viewerCan } from '../content/index.js';
import { type MediaRow, type MediaUrls, toMedia } from '../media/index.js';
import { type TopicRow, toTopics } from '../topics/index.js';
import type { PostRequest } from './post-shape.js';
import { type Post, type ReactionCount, ReactionKind } from './post.type.js';

/** As `postJson` builds it; what the shape left out is missing. */
export interface PostRow {
  readonly id: string;
  readonly body: string;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly authorId: string;
  /** It waits for a look by a person: only its author and staff ever get such a row. */
  readonly held: boolean;
  readonly author?: AuthorRow;
  readonly commentCount?: number;
  readonly reactionCount?: number;
  /** By kind, in the order of `ReactionKind`. */
  readonly reactions?: readonly number[];
  readonly viewerReaction?: ReactionKind | null;
  readonly media?: readonly MediaRow[] | null;
  readonly topics?: readonly TopicRow[] | null;
  readonly comments?: readonly CommentRow[];
}

export interface PostPageRow {
  readonly more: boolean;
  readonly nodes: readonly PostRow[];
}

const KINDS = Object.values(ReactionKind);

export function toPost(viewer: Viewer, row: PostRow, urls: MediaUrls, pages: PostRequest['pages'] = []): Post {
  const createdAt = new Date(row.createdAt);
  const reactionCounts = row.reactions ? byKind(row.reactions) : [];
  const [own, ...below] = pages;
  return {
    id: row.id,
    body: row.body,
    createdAt,
    editedAt: row.editedAt === null ? null : new Date(row.editedAt),
    state: row.held ? ContentState.HELD : ContentState.VISIBLE,
    media: row.media ? row.media.map((picture) => toMedia(picture, urls)) : [],
    topics: row.topics ? toTopics(row.topics) : [],
    commentCount: row.commentCount ?? 0,
    reactionCount: row.reactionCount ?? reactionCounts.reduce((sum, { count }) => sum + count, 0),
    reactionCounts,
    viewerReaction: row.viewerReaction ?? null,
    viewerCan: viewerCan(viewer, { authorId: row.authorId, createdAt, visible: true }, 'posts:create'),
    ...(row.author ? { author: toAuthor(row.author, urls) } : {}),
    ...(own && row.comments ? { comments: toCommentConnection(viewer, row.comments, urls, own, below) } : {}),
  };
}

function byKind(counts: readonly number[]): ReactionCount[] {
  return KINDS.map((kind, i) => ({ kind, count: counts[i] ?? 0 })).filter(({ count }) => count > 0);
}

export function toPostConnection(viewer: Viewer, row: PostPageRow, urls: MediaUrls, page: Page, request: PostRequest): ConnectionOf<Post> {
  const edges = row.nodes.map((node) => ({ cursor: cursor.encode([node.id]), node: toPost(viewer, node, urls, request.pages) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: row.more,
      hasPreviousPage: page.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
