import { defineErrors } from '../../platform/errors/domain-error.js';

export const DATA_EXPORT_ERRORS = defineErrors({
  'data_export.running': { status: 409, message: 'A copy of your data is being prepared already.' },
  'data_export.once_a_day': { status: 409, message: 'You can ask for one copy of your data a day.' },
  'data_export.not_found': { status: 404, message: 'There is no such copy of your data (any more).' },
});
