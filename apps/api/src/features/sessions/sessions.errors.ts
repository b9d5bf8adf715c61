import { defineErrors } from '../../platform/errors/domain-error.js';

export const SESSIONS_ERRORS = defineErrors({
  'session.not_found': { status: 404, message: 'There is no such session, or it has ended already.' },
  'session.user_not_found': { status: 404, message: 'There is no such person.' },
});
