import { defineErrors } from '../../platform/errors/domain-error.js';

export const COMMENT_ERRORS = defineErrors({
  'comment.parent_not_found': { status: 404, message: 'The comment you answer is not there (any more).' },
  'comment.edit_window_closed': { status: 403, message: 'A comment can be edited for 24 hours.' },
  'comment.replies_too_deep': { status: 400, message: 'Ask for deeper replies with comments(postId, parentId).' },
});
