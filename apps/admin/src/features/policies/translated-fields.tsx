'use client';

import { TextArea, TextField } from '@gps/ui/field';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { TEXT_LANGUAGES, type TextLanguage, type Translated } from './template-text';

interface TranslatedFieldsProps {
  readonly label: string;
  readonly value: Translated;
  readonly limit: number;
  readonly long?: boolean;
  readonly onChange: (value: Translated) => void;
  /** Below each field. */
  readonly below?: (language: TextLanguage) => ReactNode;
}

/** The same words in every language of the product. */
export function TranslatedFields({ label, value, limit, long, onChange, below }: TranslatedFieldsProps) {
  const languages = useTranslations('languages');
  return TEXT_LANGUAGES.map((language) => {
    const field = {
      label: `${label}: ${languages(language)}`,
      lang: language,
      required: true,
      maxLength: limit,
      value: value[language],
    };
    const set = (text: string): void => onChange({ ...value, [language]: text });
    return (
      <div key={language}>
        {long ? (
          <TextArea {...field} rows={3} onChange={(event) => set(event.target.value)} />
        ) : (
          <TextField {...field} onChange={(event) => set(event.target.value)} />
        )}
        {below?.(language)}
      </div>
    );
  });
}
