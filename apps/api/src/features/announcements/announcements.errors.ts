import { defineErrors } from '../../platform/errors/domain-error.js';

export const ANNOUNCEMENT_ERRORS = defineErrors({
  'announcement.not_found': { status: 404, message: 'There is no such announcement (any more).' },
  'announcement.changed_meanwhile': { status: 409, message: 'Somebody else has changed this announcement meanwhile.' },
  'announcement.times_invalid': { status: 400, message: 'It has to end after it begins, in the future, and within a year.' },
  'announcement.begun': { status: 409, message: 'It has begun; its beginning stays.' },
  'announcement.over': { status: 409, message: 'It is over. Write a new one.' },
  'announcement.not_live': { status: 409, message: 'It is not shown just now.' },
  'announcement.not_draft': { status: 409, message: 'Only a draft can be deleted; what was shown stays on record.' },
  'announcement.link_invalid': { status: 400, message: 'A link begins with https:// or is a path of our own, such as /help.' },
  'announcement.too_many': { status: 409, message: 'So many announcements are read by nobody. End some first.' },
  'announcement.not_dismissible': { status: 409, message: 'This announcement stays until it is over.' },
});
