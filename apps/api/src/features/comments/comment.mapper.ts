import type { Viewer } from '../../platform/auth/actor.js';
import { toConnection, type ConnectionOf } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { ContentState, toAuthor, viewerCan, type AuthorRow } from '../content/index.js';
import type { MediaUrls } from '../media/index.js';
import type { Page } from './comment-pages.js';
import type { Comment } from './comment.type.js';

/** As `commentJson` builds it. */
export interface CommentRow {
  readonly id: string;
  readonly postId: string;
  readonly parentId: string | null;
  readonly body: string;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly state: ContentState;
  readonly depth: number;
  readonly author: AuthorRow | null;
  readonly replyCount: number;
  readonly replies?: readonly CommentRow[];
}

const NOBODY = { edit: false, delete: false, report: false };

export function toComment(viewer: Viewer, row: CommentRow, urls: MediaUrls, pages: readonly Page[] = []): Comment {
  const createdAt = new Date(row.createdAt);
  const [own, ...below] = pages;
  return {
    id: row.id,
    postId: row.postId,
    parentId: row.parentId,
    body: row.body,
    createdAt,
    editedAt: row.editedAt === null ? null : new Date(row.editedAt),
    state: row.state,
    depth: row.depth,
    author: row.author && toAuthor(row.author, urls),
    replyCount: row.replyCount,
    viewerCan: row.author ? viewerCan(viewer, { authorId: row.author.id, createdAt, visible: true }, 'comments:create') : NOBODY,
    ...(own && row.replies ? { replies: toCommentConnection(viewer, row.replies, urls, own, below) } : {}),
  };
}

export function toCommentConnection(
  viewer: Viewer,
  rows: readonly CommentRow[],
  urls: MediaUrls,
  page: Page,
  below: readonly Page[] = [],
): ConnectionOf<Comment> {
  const comments = rows.map((row) => toComment(viewer, row, urls, below));
  return toConnection(comments, page, (comment) => cursor.encode([comment.id]));
}
