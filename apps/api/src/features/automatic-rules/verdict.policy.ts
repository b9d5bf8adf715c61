import type { Finding } from './finding.js';
import { RuleAction } from './rule-kinds.js';

export interface LiveRule {
  readonly ruleId: string;
  readonly version: number;
  readonly action: RuleAction;
  readonly severity: number;
  readonly reason: string;
}

export interface Hit extends Finding {
  readonly rule: LiveRule;
}

export type Decision = 'publish' | 'hold' | 'refuse';

/** The strictest of what the rules say. Where one could not look or is not sure, a person has to, whatever that rule would have done. */
export function decisionFor(hits: readonly Hit[]): Decision {
  const sure = hits.filter(({ outcome }) => outcome === 'CAUGHT').map(({ rule }) => rule.action);
  if (sure.includes(RuleAction.REFUSE)) return 'refuse';
  return sure.includes(RuleAction.HOLD) || sure.length < hits.length ? 'hold' : 'publish';
}
