import type { CommentFieldsFragment, CommentsQuery } from '@/gql/graphql';
import type { Page } from '@/platform/lists/use-paged-list';

export interface Thread {
  readonly comment: CommentFieldsFragment;
  readonly replies: readonly CommentFieldsFragment[];
  /** Cursor behind the last reply shown; null when all are there. */
  readonly more: string | null;
}

/** Adds a comment where it belongs; one that is there already stays as it is. */
export function addComment(threads: readonly Thread[], comment: CommentFieldsFragment): readonly Thread[] {
  const known = threads.some((thread) => thread.comment.id === comment.id || thread.replies.some((reply) => reply.id === comment.id));
  if (known) return threads;
  const root = comment.parentId
    ? threads.find((thread) => thread.comment.id === comment.parentId || thread.replies.some((reply) => reply.id === comment.parentId))
    : undefined;
  if (comment.parentId && !root) return threads;
  if (!root) return [...threads, { comment, replies: [], more: null }];
  return threads.map((thread) =>
    thread === root
      ? { ...thread, comment: { ...thread.comment, replyCount: thread.comment.replyCount + 1 }, replies: [...thread.replies, comment] }
      : thread,
  );
}

export function changeComment(
  threads: readonly Thread[],
  id: string,
  change: (comment: CommentFieldsFragment) => CommentFieldsFragment,
): readonly Thread[] {
  return threads.map((thread) => ({
    ...thread,
    comment: thread.comment.id === id ? change(thread.comment) : thread.comment,
    replies: thread.replies.map((reply) => (reply.id === id ? change(reply) : reply)),
  }));
}

export function threadsOf({ edges, pageInfo }: CommentsQuery['comments']): Page<Thread> {
  const nodes = edges.map(({ node: { replies, ...comment } }) => ({
    comment,
    replies: replies.edges.map((edge) => edge.node),
    more: replies.pageInfo.hasNextPage ? (replies.pageInfo.endCursor ?? null) : null,
  }));
  return { nodes, hasNextPage: pageInfo.hasNextPage, endCursor: pageInfo.endCursor ?? null };
}
