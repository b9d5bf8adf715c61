import type { NewEvent } from '../../platform/outbox/outbox.js';

export interface RuleTrialAsked {
  readonly trialId: string;
}
export interface RuleCanariesAsked {
  readonly ruleId: string;
}

export const RULE_TRIAL_ASKED = 'rule.trial_asked';
export const RULE_CANARIES_ASKED = 'rule.canaries_asked';

export const trialAsked = (trialId: string): NewEvent => ({ type: RULE_TRIAL_ASKED, payload: { trialId } satisfies RuleTrialAsked });
export const canariesAsked = (ruleId: string): NewEvent => ({ type: RULE_CANARIES_ASKED, payload: { ruleId } satisfies RuleCanariesAsked });
