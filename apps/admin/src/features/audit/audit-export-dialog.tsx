'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { TextArea } from '@gps/ui/field';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AuditExportFormat } from '@/gql/graphql';
import choices from '@/features/shell/choices.module.css';
import { ApiError } from '@/platform/api/api-error';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';

const FORMATS = ['CSV', 'JSON_LINES'] as const;

export interface ExportDraft {
  readonly format: AuditExportFormat;
  readonly reason: string;
  readonly key: string;
}

interface AuditExportDialogProps {
  readonly draft: ExportDraft;
  readonly onClose: () => void;
  /** Goes for fresh proof of identity and comes back with what was typed. */
  readonly stepUp: (draft: ExportDraft) => void;
  /** Answers the code of a refusal, or null when the dialog may close. */
  readonly run: (draft: ExportDraft) => Promise<string | null>;
}

/** In which form, and why; says that the export itself is put on record. */
export function AuditExportDialog({ draft, onClose, stepUp, run }: AuditExportDialogProps) {
  const t = useTranslations('audit');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const [typed, setTyped] = useState(draft);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async (): Promise<void> => {
    if (busy) return;
    if (typed.reason.trim() === '') return setProblem(errors('reasonEmpty'));
    setBusy(true);
    setProblem(null);
    try {
      const code = await run(typed);
      if (code === null) return onClose();
      setProblem(code === 'audit.nothing_to_export' ? t('nothingToExport') : errors(errorKey(code)));
    } catch (error) {
      if (error instanceof ApiError && error.code === 'auth.step_up_required') return stepUp(typed);
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={t('exportTitle')}
      description={t('exportText')}
      closeLabel={app('close')}
      actions={
        <>
          <Button size="sm" variant="quiet" onClick={onClose} disabled={busy}>
            {app('cancel')}
          </Button>
          <Button size="sm" variant="primary" busy={busy} onClick={() => void confirm()}>
            {t('export')}
          </Button>
        </>
      }
    >
      <fieldset>
        <legend className={choices.legend}>{t('format')}</legend>
        <div className={choices.choices}>
          {FORMATS.map((format) => (
            <label key={format} className={choices.choice}>
              <input type="radio" name="format" checked={typed.format === format} onChange={() => setTyped({ ...typed, format })} />
              {t(`formats.${format}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <TextArea
        label={t('exportReason')}
        error={problem}
        rows={3}
        maxLength={500}
        value={typed.reason}
        onChange={(event) => setTyped({ ...typed, reason: event.target.value })}
      />
    </Dialog>
  );
}
