'use client';

import { Button } from '@gps/ui/button';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import styles from './load-more.module.css';

export interface LoadMoreProps {
  hasNextPage: boolean;
  loading: boolean;
  failed: boolean;
  onLoad: () => void;
}

/** Loads by itself when it comes near, and is a button for those who go by keyboard or whose connection failed. */
export function LoadMore({ hasNextPage, loading, failed, onLoad }: LoadMoreProps) {
  const t = useTranslations('app');
  const errors = useTranslations('errors.code');
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mark.current;
    if (!element || !hasNextPage || failed) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onLoad(), {
      rootMargin: '900px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasNextPage, failed, onLoad]);
  return (
    <div ref={mark} className={styles.more}>
      {failed ? <p role="alert">{errors('network')}</p> : null}
      {hasNextPage ? (
        <Button onClick={onLoad} busy={loading}>
          {failed ? t('retry') : t('loadMore')}
        </Button>
      ) : (
        <p className={styles.end}>{t('end')}</p>
      )}
    </div>
  );
}
