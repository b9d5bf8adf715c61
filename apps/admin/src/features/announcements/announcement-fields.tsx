'use client';

import { Select, TextArea, TextField } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import choices from '@/features/shell/choices.module.css';
import { LOCALE_NAMES, LOCALES, type Locale } from '@/platform/i18n/locales';
import { AnnouncementPreview } from './announcement-preview';
import type { AnnouncementDraft } from './announcement-draft';
import { AUDIENCES, KINDS, PLACES } from './announcement-filters';
import { AnnouncementTimes } from './announcement-times';
import styles from './announcements.module.css';

export interface AnnouncementFieldsProps {
  readonly value: AnnouncementDraft;
  /** It is shown already: its beginning stays. */
  readonly begun: boolean;
  readonly onChange: (change: Partial<AnnouncementDraft>) => void;
}

/** What is said in which language, to whom, where and when; with how it will look below. */
export function AnnouncementFields({ value, begun, onChange }: AnnouncementFieldsProps) {
  const t = useTranslations('announcements');
  const [language, setLanguage] = useState<Locale>('en');
  const words = value.words[language];
  const write = (change: Partial<typeof words>): void => onChange({ words: { ...value.words, [language]: { ...words, ...change } } });
  return (
    <>
      <fieldset>
        <legend className={choices.legend}>{t('language')}</legend>
        <div className={choices.choices}>
          {LOCALES.map((one) => (
            <label key={one} className={choices.choice}>
              <input type="radio" name="language" checked={language === one} onChange={() => setLanguage(one)} />
              {LOCALE_NAMES[one]}
              {value.words[one].title.trim() ? ' ✓' : ''}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={t('titleOf', { language: LOCALE_NAMES[language] })}
        hint={language === 'en' ? null : t('fallback')}
        required={language === 'en' || words.body.trim() !== ''}
        lang={language}
        maxLength={120}
        value={words.title}
        onChange={(event) => write({ title: event.target.value })}
      />
      <TextArea
        label={t('bodyOf', { language: LOCALE_NAMES[language] })}
        rows={3}
        lang={language}
        maxLength={600}
        value={words.body}
        onChange={(event) => write({ body: event.target.value })}
      />
      <div className={styles.fields}>
        <Choice
          label={t('kind')}
          values={KINDS}
          value={value.kind}
          onChange={(kind) => onChange({ kind })}
          word={(one) => t(`kinds.${one}`)}
        />
        <Choice
          label={t('place')}
          values={PLACES}
          value={value.place}
          onChange={(place) => onChange({ place })}
          word={(one) => t(`places.${one}`)}
        />
        <Choice
          label={t('audience')}
          values={AUDIENCES}
          value={value.audience}
          onChange={(audience) => onChange({ audience })}
          word={(one) => t(`audiences.${one}`)}
        />
      </div>
      <AnnouncementTimes value={value} begun={begun} onChange={onChange} />
      <TextField
        label={t('link')}
        hint={t('linkHint')}
        maxLength={500}
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        value={value.link}
        onChange={(event) => onChange({ link: event.target.value })}
      />
      <div className={choices.choices}>
        <label className={choices.choice}>
          <input type="checkbox" checked={value.dismissible} onChange={(event) => onChange({ dismissible: event.target.checked })} />
          {t('dismissible')}
        </label>
      </div>
      <AnnouncementPreview
        kind={value.kind}
        language={words.title.trim() ? language : 'en'}
        text={words.title.trim() ? words : value.words.en}
        link={value.link.trim() || null}
        dismissible={value.dismissible}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly word: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, value, word, onChange }: ChoiceProps<Value>) {
  return (
    <Select label={label} value={value} onChange={(event) => onChange(event.target.value as Value)}>
      {values.map((one) => (
        <option key={one} value={one}>
          {word(one)}
        </option>
      ))}
    </Select>
  );
}
