import { useTranslations } from 'use-intl';
import { type RuleDetailFragment, SwitchRuleOffDocument, SwitchRuleOnDocument } from '@/gql/graphql';
import type { Decision, DecisionDraft } from '@/features/decisions/decision-dialog';
import { leaveForStepUp } from '@/platform/session/step-up';
import { RULE_SWITCH, type RuleSwitchDraft } from './rule-draft';
import { callApi } from '@/platform/api/browser-api';

export type RuleAct = { readonly kind: 'off' } | { readonly kind: 'on'; readonly version: number; readonly override: boolean };

/** What is asked before a rule begins or ceases to act. */
export function useRuleDecision(
  { id, revision, latest }: RuleDetailFragment,
  act: RuleAct | null,
  draft: DecisionDraft | null,
  done: (rule: RuleDetailFragment) => void,
): Decision | null {
  const t = useTranslations('rules');
  if (!act) return null;
  const label = act.kind === 'off' ? t('switchOff') : t(act.override ? 'switchOnAnyway' : 'switchOn', { version: act.version });
  return {
    title: `${label}: ${latest.name}`,
    text: act.kind === 'off' ? t('switchOffText') : t(act.override ? 'switchOnAnywayText' : 'switchOnText'),
    hint: t('hint'),
    confirm: label,
    danger: act.kind === 'off' || act.override,
    suggestions: [],
    withUntil: false,
    draft,
    stepUp: (typed) => leaveForStepUp<RuleSwitchDraft>(RULE_SWITCH, { act, decision: typed }),
    run: async ({ reason }) => {
      const { outcome } =
        act.kind === 'off'
          ? await callApi(SwitchRuleOffDocument, { id, revision, reason })
          : await callApi(SwitchRuleOnDocument, { id, revision, reason, version: act.version, override: act.override });
      if (outcome.__typename !== 'AutomaticRule') return outcome.code;
      done(outcome);
      return null;
    },
  };
}
