import { defineErrors } from '../../platform/errors/domain-error.js';

export const BULK_ERRORS = defineErrors({
  'bulk.kind_unknown': { status: 400, message: 'There is no such bulk action.' },
  'bulk.nothing_selected': { status: 400, message: 'Nothing is selected.' },
  'bulk.too_many': { status: 400, message: 'That is more than one bulk action may be about. Narrow the filter.' },
  'bulk.selection_changed': { status: 409, message: 'Meanwhile others match than you were shown. Look at the preview again.' },
  'bulk.run_not_found': { status: 404, message: 'There is no such bulk action.' },
  'bulk.over': { status: 409, message: 'It is over already. What was done stays done.' },
  'bulk.item_unknown': { status: 404, message: 'It is not there any more.' },
  'bulk.permission_lost': { status: 403, message: 'Whoever started it may not do this any more. The rest was left alone.' },
  'bulk.item_failed': { status: 500, message: 'It failed three times. The log says why.' },
});
