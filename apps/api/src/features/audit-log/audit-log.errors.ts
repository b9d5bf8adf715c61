import { defineErrors } from '../../platform/errors/domain-error.js';

export const AUDIT_ERRORS = defineErrors({
  'audit.nothing_to_export': { status: 409, message: 'No entry matches, so there is nothing to export.' },
  'audit.export_not_found': { status: 404, message: 'There is no such export, or its hour is over. Ask for it again.' },
});
