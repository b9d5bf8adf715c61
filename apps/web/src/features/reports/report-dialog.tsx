'use client';

import { Button } from '@gps/ui/button';
import { Dialog } from '@gps/ui/dialog';
import { Select, TextArea } from '@gps/ui/field';
import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ReportDocument, type ReportReason, type ReportSubjectKind } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';

const REASONS: readonly ReportReason[] = ['SPAM', 'HARASSMENT', 'HATE', 'VIOLENCE', 'SEXUAL', 'MISINFORMATION', 'IMPERSONATION', 'OTHER'];
const NOTE_LIMIT = 1000;

export interface ReportDialogProps {
  subjectKind: ReportSubjectKind;
  subjectId: string;
  onClose: () => void;
}

export default function ReportDialog({ subjectKind, subjectId, onClose }: ReportDialogProps) {
  const t = useTranslations();
  const toast = useToast();
  const [reason, setReason] = useState<ReportReason>('SPAM');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [key] = useState(newIdempotencyKey);

  async function send(): Promise<void> {
    setBusy(true);
    try {
      const input = { subjectKind, subjectId, reason, note: note.trim() || null };
      const { report: result } = await callApi(ReportDocument, { input, idempotencyKey: key });
      if (result.__typename !== 'ReportReceived') throw new ApiError(result.code, result.message);
      toast.show(result.alreadyReported ? t('report.already') : t('report.received'));
      onClose();
    } catch (problem) {
      setError(t(`errors.code.${errorKeyOf(problem)}`));
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`report.${subjectKind}`)}
      description={t('report.intro')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button variant="danger" busy={busy} onClick={() => void send()}>
            {t('report.send')}
          </Button>
        </>
      }
    >
      <Select label={t('report.reason')} value={reason} onChange={(event) => setReason(event.target.value as ReportReason)}>
        {REASONS.map((value) => (
          <option key={value} value={value}>
            {t(`report.reasons.${value}`)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('report.note')}
        rows={3}
        maxLength={NOTE_LIMIT}
        value={note}
        error={error}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
