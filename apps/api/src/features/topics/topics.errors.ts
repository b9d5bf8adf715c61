import { defineErrors } from '../../platform/errors/domain-error.js';

export const TOPIC_ERRORS = defineErrors({
  'topic.not_found': { status: 404, message: 'There is no such driver, team or race.' },
});
