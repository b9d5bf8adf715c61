'use client';

import { Button } from '@gps/ui/button';
import { PenLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useCompose } from '@/features/posts/compose-context';
import styles from './shell.module.css';

export function ComposeButton({ place }: { place: 'side' | 'bottom' }) {
  const t = useTranslations('nav');
  const compose = useCompose();
  if (place === 'bottom') {
    return (
      <button type="button" className={styles.bottomPost} aria-label={t('newPost')} title={t('newPost')} onClick={compose}>
        <PenLine aria-hidden="true" />
      </button>
    );
  }
  return (
    <Button variant="primary" className={styles.sidePost} icon={<PenLine aria-hidden="true" />} aria-label={t('newPost')} onClick={compose}>
      <span className={styles.label}>{t('post')}</span>
    </Button>
  );
}
