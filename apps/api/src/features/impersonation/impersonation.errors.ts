import { defineErrors } from '../../platform/errors/domain-error.js';

export const IMPERSONATION_ERRORS = defineErrors({
  'impersonation.running': { status: 409, message: 'You already act in somebody’s place. End that first.' },
  'impersonation.of_staff': { status: 403, message: 'Nobody acts in the place of staff.' },
  'impersonation.target_locked': { status: 409, message: 'This account is locked. Unlock it first.' },
  'impersonation.code_invalid': { status: 400, message: 'This link was used already, is too old, or was made for somebody else.' },
});
