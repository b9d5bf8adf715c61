import { defineErrors } from '../errors/domain-error.js';

export const AUTH_ERRORS = defineErrors({
  'auth.required': { status: 401, message: 'Sign in to do this.' },
  'auth.token_invalid': { status: 401, message: 'The access token is not valid here.' },
  'auth.session_revoked': { status: 401, message: 'This session has ended. Sign in again.' },
  'auth.machine_token': { status: 403, message: 'A machine cannot act as a person.', level: 'warn' },
  'auth.own_clients_only': { status: 403, message: 'No application of somebody else may do this.' },
  'auth.scope_missing': { status: 403, message: 'This was not allowed to the application. Ask for the scope that is named.' },
  'auth.application_stopped': { status: 403, message: 'This application was suspended or revoked.' },
  'auth.account_locked': { status: 403, message: 'This account is locked.' },
  'auth.address_not_allowed': {
    status: 403,
    message: 'You cannot do this from where you are. Use the network of your team.',
    level: 'warn',
  },
  'auth.account_deleted': { status: 403, message: 'This account was deleted.' },
  'auth.forbidden': { status: 403, message: 'You do not have the permission for this.' },
  'auth.step_up_required': { status: 403, message: 'Confirm who you are to do this.' },
  'auth.logout_token_invalid': { status: 400, message: 'The logout token is not valid.' },
  'auth.undeclared_access': { status: 403, message: 'This operation is closed because it declares no access rule.', level: 'error' },
  'impersonation.not_here': { status: 400, message: 'Nobody acts in another’s place here.', level: 'warn' },
  'impersonation.ended': { status: 403, message: 'You do not act in this person’s place, or no longer do.' },
  'impersonation.not_allowed': { status: 403, message: 'This is never done in another person’s place.' },
  'impersonation.read_only': { status: 403, message: 'You are only looking. Allow changes first.' },
  'account.suspended': { status: 403, message: 'Your account is suspended, so you can read but not write.' },
});
