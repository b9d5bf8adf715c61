import { defineErrors } from '../../platform/errors/domain-error.js';

export const RACING_CORRECTION_ERRORS = defineErrors({
  'racing.unknown_fact': { status: 404, message: 'There is no such fact (any more).' },
  'racing.fact_ambiguous': { status: 409, message: 'The source has this row twice; neither can be corrected alone.' },
  'racing.value_invalid': { status: 400, message: 'This cannot be the value of that fact.' },
  'racing.value_same': { status: 409, message: 'The source says so already. Withdraw the correction instead.' },
  'racing.date_outside_season': { status: 400, message: 'This day is not in the season.' },
  'racing.start_on_another_day': { status: 400, message: 'At the circuit this start is on another day than the race.' },
  'racing.position_taken': { status: 409, message: 'Two of one session would have the same place. Correct both together.' },
  'racing.source_invalid': { status: 400, message: 'The source is the address of a page: https://…' },
  'racing.changed_meanwhile': { status: 409, message: 'Somebody else has corrected this meanwhile. Look at it again.' },
  'racing.correction_over': { status: 409, message: 'This correction is over already, or there is none.' },
});
