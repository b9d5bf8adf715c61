'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { TextArea } from '@gps/ui/field';
import { useId, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import styles from './organizations.module.css';

export interface FormDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Answers the code of a refusal, `''` for a problem that a field shows itself, or null when the dialogue may close. */
  readonly send: (reason: string) => Promise<string | null>;
}

/** A form that ends with the reason, as every act of staff does. */
export function FormDialog({ title, confirm, children, onClose, send }: FormDialogProps) {
  const app = useTranslations('app');
  const decision = useTranslations('decision');
  const errors = useTranslations('errors');
  const form = useId();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const code = await send(reason);
      if (code === null) return onClose();
      if (code) setProblem(errors(errorKey(code)));
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={title}
      closeLabel={app('close')}
      phone="full"
      actions={
        <>
          <Button size="sm" variant="quiet" onClick={onClose} disabled={busy}>
            {app('cancel')}
          </Button>
          <Button size="sm" type="submit" form={form} variant="primary" busy={busy}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {children}
        <TextArea
          label={decision('reason')}
          hint={decision('reasonStaff')}
          rows={2}
          required
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div role="status">{problem ? <Banner tone="red" title={problem} /> : null}</div>
      </form>
    </Dialog>
  );
}
