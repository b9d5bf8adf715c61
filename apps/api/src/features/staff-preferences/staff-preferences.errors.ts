import { defineErrors } from '../../platform/errors/domain-error.js';

export const STAFF_PREFERENCES_ERRORS = defineErrors({
  'staff_views.not_found': { status: 404, message: 'This view is gone, or it is not shared with you.' },
  'staff_views.changed_meanwhile': { status: 409, message: 'This view was changed in another window. Look again.' },
  'staff_views.too_many': { status: 409, message: 'You have as many views as can be kept. Remove one first.' },
  'staff_views.role_not_allowed': { status: 403, message: 'A view can be shared with roles that stand no higher than yours.' },
  'staff_views.query_invalid': { status: 400, message: 'This address cannot be kept as a view.' },
});
