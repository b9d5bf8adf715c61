import type { NewEvent } from '../../platform/outbox/outbox.js';

export interface RuleTrialAsked {
  readonly trialId: string;
}
export interface RuleCanariesAsked {
  readonly ruleId: string;
}

export const RULE_TRIAL_ASKED = 'rule.trial_asked';
export const RULE_CANARIES_ASKED = 'rule.canaries_asked';

/** A rule in force did not catch what it has to catch, when its time to be looked at had come. */
export interface RuleCanaryMissed {
  readonly ruleId: string;
  readonly version: number;
}
export const RULE_CANARY_MISSED = 'rule.canary_missed';
export const canaryMissed = (payload: RuleCanaryMissed): NewEvent => ({ type: RULE_CANARY_MISSED, payload });

export const trialAsked = (trialId: string): NewEvent => ({ type: RULE_TRIAL_ASKED, payload: { trialId } satisfies RuleTrialAsked });
export const canariesAsked = (ruleId: string): NewEvent => ({ type: RULE_CANARIES_ASKED, payload: { ruleId } satisfies RuleCanariesAsked });
