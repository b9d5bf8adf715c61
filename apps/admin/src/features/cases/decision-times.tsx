'use client';

import { Select } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import type { DecisionDraft } from './decision-draft';
import styles from './decision-form.module.css';

const HOURS = [1, 24, 72, 168] as const;
const DAYS = [1, 3, 7, 30] as const;

interface DecisionTimesProps {
  readonly draft: DecisionDraft;
  readonly onChange: (change: Partial<DecisionDraft>) => void;
}

const chosen = (value: string): number | null => (value === '' ? null : Number(value));

/** When it takes effect, and when what is removed comes back. */
export function DecisionTimes({ draft, onChange }: DecisionTimesProps) {
  const t = useTranslations('deciding');
  return (
    <div className={styles.times}>
      <Select label={t('takesEffect')} value={draft.later ?? ''} onChange={(event) => onChange({ later: chosen(event.target.value) })}>
        <option value="">{t('atOnce')}</option>
        {HOURS.map((hours) => (
          <option key={hours} value={hours}>
            {hours < 24 ? t('inHours', { hours }) : t('inDays', { days: hours / 24 })}
          </option>
        ))}
      </Select>
      {draft.kinds.includes('REMOVE_CONTENT') ? (
        <Select
          label={t('comesBack')}
          value={draft.removalDays ?? ''}
          onChange={(event) => onChange({ removalDays: chosen(event.target.value) })}
        >
          <option value="">{t('never')}</option>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {t('afterDays', { days })}
            </option>
          ))}
        </Select>
      ) : null}
    </div>
  );
}
