'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Composer } from './composer';

/** The composer as a sheet. What was begun is not lost by a slip of the finger. */
export default function ComposerDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations();
  const [dirty, setDirty] = useState(false);
  const [asking, setAsking] = useState(false);
  const leave = () => (dirty ? setAsking(true) : onClose());
  return (
    <>
      <Dialog open onOpenChange={(open) => !open && leave()} title={t('composer.title')} closeLabel={t('app.close')}>
        <Composer rows={6} onPosted={onClose} onDirty={setDirty} />
      </Dialog>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t('composer.discard')}
        description={t('composer.discardText')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('composer.keep')}</Button>
            <Button variant="danger" onClick={onClose}>
              {t('composer.discardConfirm')}
            </Button>
          </>
        }
      />
    </>
  );
}
