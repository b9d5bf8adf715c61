import { defineErrors } from '../../platform/errors/domain-error.js';

export const ACCOUNT_MERGE_ERRORS = defineErrors({
  'merge.same_account': { status: 400, message: 'An account cannot be merged into itself.' },
  'merge.staff': { status: 403, message: 'Accounts of staff are not merged. Take their roles first.' },
  'merge.running': { status: 409, message: 'One of these accounts is being merged already.' },
  'merge.appeal_open': { status: 409, message: 'The account that goes has an open appeal. It has to be heard first.' },
  'merge.both_reported': { status: 409, message: 'There is an open case about each of these people. Decide one of them first.' },
  'merge.not_confirmed': { status: 400, message: 'That is not the handle of the account that goes.' },
  'merge.not_found': { status: 404, message: 'There is no such merge.' },
  'merge.begun': { status: 409, message: 'It has begun, and there is no way back any more.' },
  'merge.permission_lost': { status: 403, message: 'Whoever started it may not do this any more. Nothing was changed.' },
});
