import { defineErrors } from '../../platform/errors/domain-error.js';

export const RULE_ERRORS = defineErrors({
  'content.refused_by_rule': { status: 403, message: 'This goes against the rules of the community and was not published.' },
  'rules.not_found': { status: 404, message: 'This rule, or this version of it, is not there.' },
  'rules.changed_meanwhile': { status: 409, message: 'Somebody else has changed this rule meanwhile. Look again.' },
  'rules.parameters_invalid': { status: 400, message: 'These settings make no rule. The fields say what is wrong.' },
  'rules.not_tried': { status: 409, message: 'Try this version on history first, or say why it is switched on without.' },
  'rules.catches_too_much': {
    status: 409,
    message: 'In its trial this version caught too much. Narrow it, or say why it is switched on all the same.',
  },
  'rules.not_tryable': { status: 409, message: 'Nobody keeps who wrote from which network, so this rule cannot be tried on history.' },
  'rules.off_already': { status: 409, message: 'This rule is off already.' },
  'rules.too_many': { status: 409, message: 'There are as many rules as one can keep an eye on. Change one of them.' },
  'rules.trial_running': { status: 409, message: 'A trial of this rule is under way. Wait for its end.' },
  'rules.canary_not_possible': { status: 400, message: 'A canary is a text; this rule does not look at the text alone.' },
  'rules.too_many_canaries': { status: 409, message: 'This rule has as many canaries as it may have.' },
  'held_content.not_found': { status: 404, message: 'This does not wait for anybody (any more).' },
});
