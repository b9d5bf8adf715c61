'use client';

import { Button } from '@gps/ui/button';
import { ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLive } from '@/platform/live/live-context';
import styles from './new-posts-pill.module.css';

/** Says that there is more above; the list stays where it is until the reader asks. */
export function NewPostsPill({ newest, onLoad }: { newest: string | null; onLoad: () => Promise<void> }) {
  const t = useTranslations('feed');
  const { newestPostId } = useLive();
  const [seen, setSeen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const waiting = newestPostId !== null && newestPostId !== newest && newestPostId !== seen;
  return (
    <div className={styles.place} role="status">
      {waiting ? (
        <Button
          variant="primary"
          size="sm"
          busy={busy}
          icon={<ArrowUp aria-hidden="true" />}
          className={styles.pill}
          onClick={() => {
            setBusy(true);
            void onLoad()
              .then(() => {
                setSeen(newestPostId);
                window.scrollTo({ top: 0 });
              })
              .catch(() => undefined)
              .finally(() => setBusy(false));
          }}
        >
          {t('newPosts')}
        </Button>
      ) : null}
    </div>
  );
}
