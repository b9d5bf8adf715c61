'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { Select, TextArea } from '@gps/ui/field';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LegalAsks } from '@/gql/graphql';
import { LOCALE_NAMES, type Locale } from '@/platform/i18n/locales';
import { type Draft, sameDraft, type Texts } from './documents';
import { LanguageChoice } from './language-choice';
import styles from './legal.module.css';

const DraftViews = dynamic(() => import('./draft-views').then((module) => module.DraftViews));
const ASKS: readonly LegalAsks[] = ['AS_BEFORE', 'EVERYBODY', 'NOBODY'];

export interface DraftEditorProps {
  readonly saved: Draft;
  readonly before: Texts | null;
  readonly mayAsk: boolean;
  readonly busy: boolean;
  /** Said by the API about what was sent. */
  readonly problem: string | null;
  readonly onSave: (draft: Draft) => void;
  readonly onPublish: () => void;
  readonly onDiscard: () => void;
}

/** The next version in five languages. Only what is saved can be published, so that what was previewed is what members get. */
export function DraftEditor({ saved, before, mayAsk, busy, problem, onSave, onPublish, onDiscard }: DraftEditorProps) {
  const t = useTranslations('legal');
  const [language, setLanguage] = useState<Locale>('en');
  const [draft, setDraft] = useState(saved);
  const [viewing, setViewing] = useState(false);
  const name = LOCALE_NAMES[language];
  const clean = saved.revision > 0 && sameDraft(draft, saved);
  return (
    <section className={styles.section} aria-labelledby="draft">
      <h2 id="draft">{t('draft')}</h2>
      <LanguageChoice
        value={language}
        onChange={setLanguage}
        done={(one) => draft.texts[one].trim() !== '' && draft.summary[one].trim() !== ''}
      />
      <TextArea
        label={t('summaryOf', { language: name })}
        hint={t('summaryHint')}
        rows={3}
        lang={language}
        maxLength={2000}
        value={draft.summary[language]}
        onChange={(event) => setDraft({ ...draft, summary: { ...draft.summary, [language]: event.target.value } })}
      />
      <TextArea
        label={t('textOf', { language: name })}
        hint={t('markdown')}
        rows={14}
        lang={language}
        maxLength={20_000}
        value={draft.texts[language]}
        onChange={(event) => setDraft({ ...draft, texts: { ...draft.texts, [language]: event.target.value } })}
      />
      <Select
        label={t('asks')}
        hint={t(`askText.${draft.asks}`)}
        value={draft.asks}
        onChange={(event) => setDraft({ ...draft, asks: event.target.value as LegalAsks })}
      >
        {ASKS.filter((asks) => mayAsk || asks !== 'EVERYBODY').map((asks) => (
          <option key={asks} value={asks}>
            {t(`ask.${asks}`)}
          </option>
        ))}
      </Select>
      <div role="status">{problem ? <Banner tone="red" title={problem} /> : null}</div>
      <div className={styles.actions}>
        <Button size="sm" variant={clean ? 'secondary' : 'primary'} busy={busy} disabled={clean} onClick={() => onSave(draft)}>
          {t('save')}
        </Button>
        <Button size="sm" aria-expanded={viewing} onClick={() => setViewing(!viewing)}>
          {t(viewing ? 'hideViews' : 'views')}
        </Button>
        <Button size="sm" variant="primary" disabled={!clean} onClick={onPublish}>
          {t('publish')}
        </Button>
        <Button size="sm" variant="danger" onClick={onDiscard}>
          {t('discard')}
        </Button>
      </div>
      {clean ? null : <p className={styles.muted}>{t('saveFirst')}</p>}
      {viewing ? (
        <DraftViews
          language={language}
          summary={draft.summary[language]}
          text={draft.texts[language]}
          before={before?.texts[language] ?? null}
        />
      ) : null}
    </section>
  );
}
