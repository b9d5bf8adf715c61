import { defineErrors } from '../../platform/errors/domain-error.js';

export const APPEALS_ERRORS = defineErrors({
  'appeal.notice_not_found': { status: 404, message: 'There is no such decision about you.' },
  'appeal.already': { status: 409, message: 'You have appealed against this decision already.' },
  'appeal.not_possible': { status: 409, message: 'There is nothing to appeal against.' },
  'appeal.too_late': { status: 409, message: 'It is too late to appeal against this decision.' },
  'appeal.not_waiting': { status: 409, message: 'No appeal waits in this case, or it has changed. Look at it again.' },
  'appeal.own': { status: 403, message: 'Nobody hears their own appeal.' },
  'appeal.first_decider': { status: 403, message: 'You took this decision. A colleague hears the appeal.' },
});
