/** Payloads carry ids only: whoever handles them reads what is true by then. */
export interface CommentEvent {
  readonly commentId: string;
  readonly postId: string;
  readonly authorId: string;
}

export const COMMENT_CREATED = 'comment.created';
export const COMMENT_DELETED = 'comment.deleted';

/** Channel of the live thread of a post; the message is a `CommentRow`. */
export const threadChannel = (postId: string): string => `thread:${postId}`;
