'use client';

import { Button } from '@gps/ui/button';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './grid.module.css';

/** What may be done with the chosen rows; stays in sight while the list scrolls. */
export function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const t = useTranslations('lists');
  return (
    <div className={styles.bulk} role="group" aria-label={t('chosen', { count })}>
      <strong>{t('chosen', { count })}</strong>
      {children}
      <Button size="sm" variant="quiet" onClick={onClear}>
        {t('clearChoice')}
      </Button>
    </div>
  );
}
