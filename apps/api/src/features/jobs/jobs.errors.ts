import { defineErrors } from '../../platform/errors/domain-error.js';

export const JOB_ERRORS = defineErrors({
  'jobs.not_found': { status: 404, message: 'There is no such job.' },
  'jobs.asked_already': { status: 409, message: 'It was asked to run already and has not begun yet.' },
  'jobs.event_decided': { status: 409, message: 'One of these does not wait for a decision any more. Look at them again.' },
});
