'use client';

import { useTranslations } from 'use-intl';
import choices from '@/features/shell/choices.module.css';
import { LOCALE_NAMES, LOCALES, type Locale } from '@/platform/i18n/locales';

interface LanguageChoiceProps {
  readonly value: Locale;
  readonly onChange: (language: Locale) => void;
  /** Marked as written. */
  readonly done?: (language: Locale) => boolean;
}

export function LanguageChoice({ value, onChange, done }: LanguageChoiceProps) {
  const t = useTranslations('legal');
  return (
    <fieldset>
      <legend className={choices.legend}>{t('language')}</legend>
      <div className={choices.choices}>
        {LOCALES.map((one) => (
          <label key={one} className={choices.choice}>
            <input type="radio" name="legal-language" checked={value === one} onChange={() => onChange(one)} />
            {LOCALE_NAMES[one]}
            {done?.(one) ? ' ✓' : ''}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
