import { defineErrors } from '../../platform/errors/domain-error.js';

/** What is hidden, deleted, removed, somebody else's business or never was: all the same to whoever asks. */
export const CONTENT_ERRORS = defineErrors({
  'post.not_found': { status: 404, message: 'This post is not there (any more).' },
  'comment.not_found': { status: 404, message: 'This comment is not there (any more).' },
  'profile.not_found': { status: 404, message: 'There is nobody with this handle.' },
});
