'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLiveCounts } from '@/platform/live/live-counts';
import styles from './queue-notice.module.css';

/** Changes by others wait behind a pill, so that nothing jumps under the pointer. `decided` counts one's own. */
export function QueueNotice({ decided, onShow }: { decided: number; onShow: () => void }) {
  const t = useTranslations('cases');
  const nav = useTranslations('nav');
  const { live, counts } = useLiveCounts();
  const [base, setBase] = useState<number | null>(null);
  const open = counts?.open ?? null;
  useEffect(() => {
    if (base === null && open !== null) setBase(open + decided);
  }, [base, open, decided]);
  const show = (): void => {
    setBase(open === null ? null : open + decided);
    onShow();
  };
  return (
    <div className={styles.notice}>
      <span className={styles.state} title={live ? undefined : t('offline')}>
        <span className={live ? styles.live : styles.off} aria-hidden="true" />
        {live ? t('live') : <span className="gps-visually-hidden">{t('offline')}</span>}
        {counts ? <span>{nav('open', { count: counts.open })}</span> : null}
      </span>
      <span role="status">
        {base !== null && open !== null && open !== base - decided ? (
          <button type="button" className={styles.pill} onClick={show}>
            {t('changed')}
          </button>
        ) : null}
      </span>
    </div>
  );
}
