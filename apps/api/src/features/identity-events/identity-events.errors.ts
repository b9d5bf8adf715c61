import { defineErrors } from '../../platform/errors/domain-error.js';

export const IDENTITY_EVENTS_ERRORS = defineErrors({
  'identity_events.not_signed': { status: 401, message: 'The signature of the events is missing, wrong or too old.', level: 'warn' },
  'identity_events.malformed': { status: 422, message: 'These are no events of a version that is known here.', level: 'warn' },
  'identity_events.switched_off': { status: 503, message: 'No secret for events is set here.' },
});
