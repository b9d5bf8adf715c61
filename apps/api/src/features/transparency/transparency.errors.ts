import { defineErrors } from '../../platform/errors/domain-error.js';

export const TRANSPARENCY_ERRORS = defineErrors({
  'transparency.not_found': { status: 404, message: 'Nothing is told of this month, or not yet.' },
});
