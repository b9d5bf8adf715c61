'use client';

import { useFormatter, useTranslations } from 'use-intl';
import choices from '@/features/shell/choices.module.css';
import styles from './decision-dialog.module.css';

export interface Ending {
  /** Null = without end. */
  readonly days: number | null;
}

const CHOICES = [
  { days: 1, label: 'day' },
  { days: 3, label: 'threeDays' },
  { days: 7, label: 'week' },
  { days: 30, label: 'month' },
  { days: null, label: 'forever' },
] as const;

export function UntilChoice({ value, onChange }: { value: Ending; onChange: (ending: Ending) => void }) {
  const t = useTranslations('decision');
  const format = useFormatter();
  return (
    <fieldset>
      <legend className={choices.legend}>{t('until')}</legend>
      <div className={choices.choices}>
        {CHOICES.map(({ days, label }) => (
          <label key={label} className={choices.choice}>
            <input type="radio" name="until" checked={value.days === days} onChange={() => onChange({ days })} />
            {t(label)}
          </label>
        ))}
      </div>
      <p className={styles.ends}>
        {value.days === null
          ? t('noEnd')
          : t('endsAt', {
              time: format.dateTime(new Date(Date.now() + value.days * 86_400_000), { dateStyle: 'full', timeStyle: 'short' }),
            })}
      </p>
    </fieldset>
  );
}
