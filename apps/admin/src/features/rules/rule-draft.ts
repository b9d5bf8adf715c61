import type { ReportReason, RuleAction, RuleKind } from '@/gql/graphql';
import type { DecisionDraft } from '@/features/decisions/decision-dialog';
import type { FieldValues } from './rule-fields';
import type { RuleAct } from './use-rule-decision';

/** What somebody has typed about a rule: kept while they prove who they are, and theirs again on the same page. */
export interface RuleDraft {
  readonly kind: RuleKind;
  readonly name: string;
  readonly action: RuleAction;
  readonly severity: number;
  readonly reason: ReportReason;
  readonly values: FieldValues;
  readonly idempotencyKey: string;
}

/** The same of a switch. */
export interface RuleSwitchDraft {
  readonly act: RuleAct;
  readonly decision: DecisionDraft;
}

export const RULE_FORM = 'rule';
export const RULE_SWITCH = 'rule-switch';
