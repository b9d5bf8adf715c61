import { defineErrors } from '../../platform/errors/domain-error.js';

export const ANALYTICS_ERRORS = defineErrors({
  'analytics.too_slow': { status: 503, message: 'These figures take too long to add up. Ask for a shorter time.', level: 'warn' },
});
