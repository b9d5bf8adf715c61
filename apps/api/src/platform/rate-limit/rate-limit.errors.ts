import { defineErrors } from '../errors/domain-error.js';

export const RATE_LIMIT_ERRORS = defineErrors({
  'rate.limited': { status: 429, message: 'Too many requests. Wait a moment.', level: 'info' },
});
