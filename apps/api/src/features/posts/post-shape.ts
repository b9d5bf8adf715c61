import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { type Page, pageOf, pageValues, replyPages } from '../comments/index.js';

/**
 * What of a post a client asked for. Each combination is a prepared statement of its own, so there are few of them on
 * purpose: what is not asked is not counted, but things that cost about the same go together.
 */
export interface PostShape {
  /** `counts`: comments and reactions; `kinds`: the reactions by kind as well. */
  readonly figures: 'none' | 'counts' | 'kinds';
  /** The viewer's own reaction. */
  readonly own: boolean;
  /** Name and picture of the author. A list of one person's posts seldom asks for them. */
  readonly byline: boolean;
  /** Pictures and topics. */
  readonly attached: boolean;
  /** Levels of the thread: 0 none, 1 its top, 2 and 3 with replies. */
  readonly threads: 0 | 1 | 2 | 3;
}

export interface PostRequest {
  readonly shape: PostShape;
  /** The pages of the thread, outermost first; as many as `shape.threads`. */
  readonly pages: readonly Page[];
}

const THREAD_FIRST = 20;
const COUNTS = ['commentCount', 'reactionCount'];

/** `post`: the fields that were asked of a Post. */
export function postRequest(post: RequestedFields): PostRequest {
  const figures = post.has('reactionCounts') ? 'kinds' : COUNTS.some((field) => post.has(field)) ? 'counts' : 'none';
  const pages = post.has('comments') ? [pageOf(post.args('comments'), THREAD_FIRST), ...replyPages(post.at('comments'))] : [];
  return {
    shape: {
      figures,
      own: post.has('viewerReaction'),
      byline: post.has('author'),
      attached: post.has('media') || post.has('topics'),
      threads: pages.length as PostShape['threads'],
    },
    pages,
  };
}

/** Fields of the nodes of a PostConnection. */
export const postsRequest = (connection: RequestedFields): PostRequest => postRequest(connection.at('edges').at('node'));

/** Part of the name of a prepared statement. */
export const shapeName = (shape: PostShape): string =>
  `${shape.figures}.${shape.own ? 'own' : 'any'}.${shape.byline ? 'signed' : 'unsigned'}.${shape.attached ? 'attached' : 'bare'}.${shape.threads}`;

/** Values of the thread's placeholders. */
export const threadValues = (request: PostRequest): unknown[] => pageValues(request.pages);
