'use client';

import { Banner } from '@gps/ui/banner';
import { useTranslations } from 'use-intl';
import type { AccountMergePreviewQuery } from '@/gql/graphql';
import { MergeParts } from './merge-parts';
import { MergeSides } from './merge-sides';
import styles from './merge.module.css';

export type Preview = Extract<AccountMergePreviewQuery['outcome'], { __typename: 'AccountMergePreview' }>;

/** What would happen, what would not, and that there is no way back. */
export function MergePreview({ preview }: { preview: Preview }) {
  const t = useTranslations('merge');
  const { survivor, leaver, parts, warnings, handleDays, identityDays } = preview;
  const names = { survivor: survivor.handle, leaver: leaver.handle };
  return (
    <>
      <MergeSides survivor={survivor} leaver={leaver} />
      {warnings.map((warning) => (
        <Banner key={warning} tone="amber" title={t(`warnings.${warning}`, names)} />
      ))}
      <h2>{t('follows')}</h2>
      <MergeParts parts={parts} moved={false} />
      <p className={styles.muted}>{t('settledText', names)}</p>
      <h2>{t('staysBehind')}</h2>
      <ul className={styles.list}>
        <li>{t('noSignIn', names)}</li>
        <li>{t('noConsent', names)}</li>
        <li>{t('records', names)}</li>
      </ul>
      <h2>{t('consequence')}</h2>
      <ul className={styles.list}>
        <li>{t('undo')}</li>
        <li>{t('closed', { ...names, days: identityDays })}</li>
        <li>{t('redirect', { ...names, days: handleDays })}</li>
        <li>{t('stricter', names)}</li>
        <li>{t('told')}</li>
      </ul>
    </>
  );
}
