import { defineErrors } from '../../platform/errors/domain-error.js';

export const ACCOUNT_ERRORS = defineErrors({
  'account.handle_mismatch': { status: 400, message: 'Type your own handle to confirm.' },
  'account.merge_running': {
    status: 409,
    message: 'Another account of yours is just being merged into this one. Try again in a few minutes.',
  },
  'account.staff_role_held': { status: 409, message: 'Hand in your staff role before you delete your account.' },
});
