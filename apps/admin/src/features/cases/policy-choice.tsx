'use client';

import { useTranslations } from 'use-intl';
import type { CaseFieldsFragment } from '@/gql/graphql';
import choices from '@/features/shell/choices.module.css';
import type { DecisionWords } from './decision-draft';
import styles from './decision-form.module.css';
import type { DecisionState } from './use-decision';

interface PolicyChoiceProps {
  words: DecisionWords;
  detail: CaseFieldsFragment;
  state: DecisionState;
  locale: string;
}

/** The rule that was broken, by number, and what the ladder of strikes suggests for it. */
export function PolicyChoice({ words, detail, state, locale }: PolicyChoiceProps) {
  const t = useTranslations('deciding');
  const { policyId } = state.draft;
  const suggestion = detail.suggestions.find((one) => one.policyId === policyId);
  return (
    <fieldset>
      <legend className={choices.legend}>{t('policy')}</legend>
      <div className={styles.policies}>
        {words.policies.map((policy) => (
          <label key={policy.id} className={`${choices.choice} ${styles.policy}`}>
            <input type="radio" name="policy" checked={policy.id === policyId} onChange={() => state.pick(policy.id)} />
            <span>{Object.entries(policy.titles).find(([key]) => key === locale)?.[1] ?? policy.titles.en}</span>
            <kbd aria-hidden="true">{policy.position}</kbd>
          </label>
        ))}
      </div>
      {suggestion ? (
        <p className={styles.suggestion} role="status">
          {suggestion.step === 'SUSPEND'
            ? t('ladderSuspend', { days: suggestion.days ?? 0, points: suggestion.points })
            : t('ladderWarn', { points: suggestion.points })}{' '}
          <button type="button" className={styles.accept} onClick={state.accept}>
            {t('accept')} <kbd aria-hidden="true">A</kbd>
          </button>
        </p>
      ) : null}
    </fieldset>
  );
}
