import { defineErrors } from '../../platform/errors/domain-error.js';

export const ACCOUNT_HELP_ERRORS = defineErrors({
  'account_help.nothing_changed': { status: 400, message: 'Nothing is different from before.' },
  'account_help.no_email': { status: 409, message: 'This account has no verified e-mail address to send a link to.' },
  'account_help.changed_meanwhile': { status: 409, message: 'The profile has changed meanwhile. Look at it again.' },
  'role.too_high': { status: 403, message: 'Nobody grants or takes a role of their own rank or a higher one.' },
  'role.held_already': { status: 409, message: 'They hold this role already.' },
  'role.not_held': { status: 409, message: 'They do not hold this role, or it comes with another one.' },
});
