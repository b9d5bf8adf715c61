export { type CommentRow, toCommentConnection } from './comment.mapper.js';
export { type Page, pageOf, pageValues, placeholders, replyPages } from './comment-pages.js';
export { commentsJson } from './comment.sql.js';
export { CommentConnection, type Comment } from './comment.type.js';
export { COMMENT_CREATED, COMMENT_DELETED, type CommentEvent } from './comments.events.js';
