import { defineErrors } from '../../platform/errors/domain-error.js';

export const POLICIES_ERRORS = defineErrors({
  'policy.not_found': { status: 404, message: 'There is no such policy.' },
  'policy.changed_meanwhile': { status: 409, message: 'Somebody else has changed this meanwhile. Look at it again.' },
  'template.not_found': { status: 404, message: 'There is no such template (any more), or somebody else has changed it meanwhile.' },
  'template.variable_unknown': { status: 400, message: 'A template knows {name} and {policy}, and nothing else in braces.' },
});
