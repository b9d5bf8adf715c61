'use client';

import { Markdown } from '@gps/ui/markdown';
import { useTranslations } from 'use-intl';
import styles from './legal.module.css';
import { TextDiff } from './text-diff';

export interface DraftViewProps {
  readonly language: string;
  readonly summary: string;
  readonly text: string;
  /** Of the version before, in the same language; null: there is none. */
  readonly before: string | null;
}

/** What members will read, and what is different from what they read now. Loaded when somebody looks. */
export function DraftViews({ language, summary, text, before }: DraftViewProps) {
  const t = useTranslations('legal');
  return (
    <div className={styles.views}>
      <section className={styles.section} aria-labelledby="preview-summary">
        <h3 id="preview-summary">{t('summary')}</h3>
        <div lang={language}>
          <Markdown text={summary} />
        </div>
      </section>
      <section className={styles.section} aria-labelledby="preview-text">
        <h3 id="preview-text">{t('preview')}</h3>
        <div lang={language} className={styles.paper}>
          <Markdown text={text} />
        </div>
      </section>
      {before === null ? null : (
        <section className={styles.section} aria-labelledby="preview-diff">
          <h3 id="preview-diff">{t('difference')}</h3>
          <TextDiff before={before} after={text} language={language} />
        </section>
      )}
    </div>
  );
}
