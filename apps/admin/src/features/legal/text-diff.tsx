'use client';

import { diffLines } from 'diff';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import styles from './legal.module.css';

/** Line by line what goes and what comes; said in words as well, so that nobody needs the colours. */
export function TextDiff({ before, after, language }: { before: string; after: string; language: string }) {
  const t = useTranslations('legal');
  const parts = useMemo(() => diffLines(before, after), [before, after]);
  if (parts.every(({ added, removed }) => !added && !removed)) return <p className={styles.muted}>{t('noDifference')}</p>;
  return (
    <div className={styles.diff} lang={language}>
      {parts.map(({ added, removed, value }, index) =>
        added ? (
          <ins key={index} aria-label={t('added')}>
            {value}
          </ins>
        ) : removed ? (
          <del key={index} aria-label={t('removed')}>
            {value}
          </del>
        ) : (
          <span key={index}>{value}</span>
        ),
      )}
    </div>
  );
}
