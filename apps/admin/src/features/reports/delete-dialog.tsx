'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { errorKeyOf } from '@/platform/api/error-key';
import styles from './reports.module.css';

export function DeleteDialog({ title, onClose, remove }: { title: string; onClose: () => void; remove: () => Promise<void> }) {
  const t = useTranslations('reports');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      return await remove();
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={t('deleteTitle', { title })}
      description={t('deleteText')}
      closeLabel={app('close')}
      actions={
        <>
          <Button size="sm" variant="quiet" onClick={onClose} disabled={busy}>
            {app('cancel')}
          </Button>
          <Button size="sm" variant="danger" busy={busy} onClick={() => void confirm()}>
            {t('delete')}
          </Button>
        </>
      }
    >
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </Dialog>
  );
}
