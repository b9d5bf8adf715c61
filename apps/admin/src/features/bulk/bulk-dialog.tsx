'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { TextArea } from '@gps/ui/field';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { UntilChoice, type Ending } from '@/features/decisions/until-choice';
import {
  PreviewBulkActionDocument,
  StartBulkActionDocument,
  type BulkRunFieldsFragment,
  type BulkSelectionInput,
  type PreviewBulkActionMutation,
} from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKey, errorKeyOf } from '@/platform/api/error-key';
import { leaveForStepUp } from '@/platform/session/step-up';
import { BULK_FORM, type BulkChoice, type OfferedKind } from './bulk-kinds';
import { BulkPreview } from './bulk-preview';
import styles from './bulk.module.css';

interface BulkDialogProps {
  readonly kind: OfferedKind;
  readonly selection: BulkSelectionInput;
  /** For a kind that names one: which there are, and what else belongs into the form then. */
  readonly policy?: PolicyPart;
  readonly onStarted: (run: BulkRunFieldsFragment) => void;
  readonly onClose: () => void;
}

export interface PolicyPart {
  readonly value: string | null;
  /** `use` puts words into the reason. */
  readonly fields: (use: (words: string) => void) => ReactNode;
}

/** Shows what would become of each before anything does; what is started can be taken back for some seconds. */
export function BulkDialog({ kind, selection, policy, onStarted, onClose }: BulkDialogProps) {
  const t = useTranslations('bulk');
  const app = useTranslations('app');
  const errors = useTranslations('errors');
  const [preview, setPreview] = useState<PreviewBulkActionMutation['previewBulkAction'] | null>(null);
  const [reason, setReason] = useState('');
  const [ending, setEnding] = useState<Ending>({ days: 7 });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [key] = useState(newIdempotencyKey);
  const [opened] = useState(() => Date.now());
  const policyId = policy?.value ?? null;
  const input = useMemo(() => {
    const until = kind.withUntil && ending.days !== null ? new Date(opened + ending.days * 86_400_000).toISOString() : null;
    const values = [
      ...(until ? [{ name: 'until', value: until }] : []),
      ...(kind.withPolicy && policyId !== null ? [{ name: 'policy', value: policyId }] : []),
    ];
    return { kind: kind.name, selection, values };
  }, [kind, selection, ending, opened, policyId]);
  const complete = !kind.withPolicy || policyId !== null;

  useEffect(() => {
    if (!complete) return;
    let current = true;
    callApi(PreviewBulkActionDocument, { input }).then(
      (answer) => current && setPreview(answer.previewBulkAction),
      (error: unknown) => {
        if (!current) return;
        // Nothing is typed yet: who has to prove who they are comes back to the same choice.
        if (error instanceof ApiError && error.code === 'auth.step_up_required')
          return leaveForStepUp<BulkChoice>(BULK_FORM, { kind: kind.name, selection });
        setProblem(errors(errorKeyOf(error)));
      },
    );
    return () => void (current = false);
  }, [input, complete, errors, kind, selection]);

  const start = async (): Promise<void> => {
    if (busy || !preview) return;
    if (reason.trim() === '') return setProblem(errors('reasonEmpty'));
    setBusy(true);
    try {
      const { outcome } = await callApi(StartBulkActionDocument, { input, reason, expected: preview.total, idempotencyKey: key });
      if (outcome.__typename === 'BulkRun') return onStarted(outcome);
      setProblem(errors(errorKey(outcome.code)));
    } catch (error) {
      setProblem(errors(errorKeyOf(error)));
    }
    setBusy(false);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && !busy && onClose()}
      title={t(kind.label)}
      description={t('undoable', { seconds: preview?.undoSeconds ?? 10 })}
      closeLabel={app('close')}
      actions={
        <>
          <Button size="sm" variant="quiet" onClick={onClose} disabled={busy}>
            {app('cancel')}
          </Button>
          <Button
            size="sm"
            variant={kind.danger ? 'danger' : 'primary'}
            busy={busy}
            disabled={!preview || preview.can === 0}
            onClick={() => void start()}
          >
            {t(kind.name.startsWith('case.') ? 'startCases' : 'start', { count: preview?.can ?? 0 })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {kind.withPolicy ? policy?.fields(setReason) : null}
        {preview ? <BulkPreview preview={preview} /> : <p aria-live="polite">{t(complete ? 'looking' : 'policyFirst')}</p>}
        {kind.withUntil ? <UntilChoice value={ending} onChange={setEnding} /> : null}
        <TextArea
          label={kind.label === 'addNote' ? t('note') : t('reason')}
          hint={kind.withPolicy ? t('factsHint') : undefined}
          error={problem}
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
