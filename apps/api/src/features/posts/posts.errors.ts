import { defineErrors } from '../../platform/errors/domain-error.js';

export const POST_ERRORS = defineErrors({
  'post.edit_window_closed': { status: 403, message: 'A post can be edited for 24 hours.' },
  'post.too_many_topics': { status: 400, message: 'A post has at most 5 topics.' },
  'media.not_found': { status: 404, message: 'A picture is not there (any more). Upload it again.' },
  'media.already_used': { status: 409, message: 'A picture belongs to another post already.' },
  'media.alt_text_missing': { status: 400, message: 'Describe each picture for people who cannot see it.' },
  'media.too_many': { status: 400, message: 'A post has at most 4 pictures.' },
});
