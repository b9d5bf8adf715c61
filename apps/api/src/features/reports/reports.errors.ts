import { defineErrors } from '../../platform/errors/domain-error.js';

export const REPORT_ERRORS = defineErrors({
  'report.subject_not_found': { status: 404, message: 'What you report is not there (any more).' },
  'report.self': { status: 400, message: 'You cannot report yourself.' },
  'report.note_too_long': { status: 400, message: 'The note may have 500 characters.' },
});
