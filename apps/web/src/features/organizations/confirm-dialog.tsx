'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '@/platform/api/api-error';
import { useProblem } from './use-problem';

export interface Confirmation {
  readonly title: string;
  /** What follows from it. */
  readonly text: string;
  readonly confirm: string;
  readonly danger: boolean;
  /** Throws what the API refused. */
  readonly run: () => Promise<void>;
  /** Leaves for a fresh sign-in, and this dialogue is open again afterwards. */
  readonly stepUp?: () => void;
}

/** Asks before something happens that cannot be taken back by a click; who has not signed in lately proves first who they are. */
export function ConfirmDialog({ confirmation, onClose }: { confirmation: Confirmation; onClose: () => void }) {
  const t = useTranslations();
  const words = useProblem();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [proof, setProof] = useState(false);
  const { title, text, confirm, danger, stepUp } = confirmation;

  async function run(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await confirmation.run();
      onClose();
    } catch (error) {
      if (stepUp && error instanceof ApiError && error.code === 'auth.step_up_required') setProof(true);
      else setProblem(words(error));
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={title}
      description={text}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose} disabled={busy}>
            {t('app.cancel')}
          </Button>
          {proof && stepUp ? (
            <Button variant="primary" onClick={stepUp}>
              {t('deletion.stepUpButton')}
            </Button>
          ) : (
            <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void run()}>
              {confirm}
            </Button>
          )}
        </>
      }
    >
      <div role="status">
        {proof ? <p>{t('deletion.stepUp')}</p> : null}
        {problem ? <Banner tone="red" title={problem} /> : null}
      </div>
    </Dialog>
  );
}
