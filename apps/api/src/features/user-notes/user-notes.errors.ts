import { defineErrors } from '../../platform/errors/domain-error.js';

export const USER_NOTES_ERRORS = defineErrors({
  'note.not_found': { status: 404, message: 'There is no such note.' },
  'note.not_yours': { status: 403, message: 'Only whoever wrote a note changes it or takes it away.' },
});
