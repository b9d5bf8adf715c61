import { defineErrors } from '../../platform/errors/domain-error.js';

export const FOLLOW_ERRORS = defineErrors({
  'follow.self': { status: 400, message: 'You cannot follow yourself.' },
});
