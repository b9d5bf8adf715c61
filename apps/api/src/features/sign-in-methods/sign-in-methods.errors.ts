import { defineErrors } from '../../platform/errors/domain-error.js';

export const SIGN_IN_METHOD_ERRORS = defineErrors({
  'sign_in_method.not_found': { status: 404, message: 'There is no such way to sign in (any more).' },
  'sign_in_method.only_one': { status: 409, message: 'This is your only way to sign in. Set a password or add a passkey first.' },
});
