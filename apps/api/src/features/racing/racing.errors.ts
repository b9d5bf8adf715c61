import { defineErrors } from '../../platform/errors/domain-error.js';

export const RACING_ERRORS = defineErrors({
  'racing.no_data': { status: 404, message: 'No race data has been imported yet.' },
});
