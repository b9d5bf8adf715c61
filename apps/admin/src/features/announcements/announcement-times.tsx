'use client';

import { TextField } from '@gps/ui/field';
import { useTranslations } from 'use-intl';
import choices from '@/features/shell/choices.module.css';
import type { AnnouncementFieldsProps } from './announcement-fields';
import styles from './announcements.module.css';

const WHENS = ['draft', 'now', 'at'] as const;

/** When it is shown, in the writer's own time, which is named. */
export function AnnouncementTimes({ value, begun, onChange }: AnnouncementFieldsProps) {
  const t = useTranslations('announcements');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      {begun ? null : (
        <fieldset>
          <legend className={choices.legend}>{t('when')}</legend>
          <div className={choices.choices}>
            {WHENS.map((when) => (
              <label key={when} className={choices.choice}>
                <input type="radio" name="when" checked={value.when === when} onChange={() => onChange({ when })} />
                {t(`whens.${when}`)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {value.when === 'draft' ? null : (
        <div className={styles.fields}>
          {value.when === 'at' ? (
            <TextField
              label={t('from')}
              hint={t('zone', { zone })}
              type="datetime-local"
              required
              disabled={begun}
              value={value.from}
              onChange={(event) => onChange({ from: event.target.value })}
            />
          ) : null}
          <TextField
            label={t('until')}
            hint={`${t('zone', { zone })} ${t('untilHint')}`}
            type="datetime-local"
            value={value.until}
            onChange={(event) => onChange({ until: event.target.value })}
          />
        </div>
      )}
    </>
  );
}
