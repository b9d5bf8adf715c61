'use client';

import { Button } from '@gps/ui/button';
import { Download } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ExportAuditLogDocument } from '@/gql/graphql';
import { callApi, newIdempotencyKey } from '@/platform/api/browser-api';
import { useMay } from '@/platform/session/permissions';
import { leaveForStepUp, takeDraft } from '@/platform/session/step-up';
import { AuditExportDialog, type ExportDraft } from './audit-export-dialog';
import { auditVariables, type AuditFilters } from './audit-filters';

const FORM = 'audit-export';

/** The filter as it stands on the screen becomes a file: with a reason, on record, straight from the API to the disk. */
export function useAuditExport(filters: AuditFilters): { button: ReactNode; dialog: ReactNode } {
  const t = useTranslations('audit');
  const may = useMay()('audit:export');
  const [draft, setDraft] = useState<ExportDraft | null>(null);
  useEffect(() => setDraft(takeDraft<ExportDraft>(FORM)), []);
  const run = async ({ format, reason, key }: ExportDraft): Promise<string | null> => {
    const { filter } = auditVariables(filters);
    const { outcome } = await callApi(ExportAuditLogDocument, { filter, format, reason, idempotencyKey: key });
    if (outcome.__typename !== 'AuditExportReady') return outcome.code;
    location.assign(`/api/audit-exports/${outcome.id}`);
    return null;
  };
  if (!may) return { button: null, dialog: null };
  return {
    button: (
      <Button size="sm" onClick={() => setDraft({ format: 'CSV', reason: '', key: newIdempotencyKey() })}>
        <Download size={16} aria-hidden="true" />
        {t('export')}
      </Button>
    ),
    dialog: draft ? (
      <AuditExportDialog draft={draft} onClose={() => setDraft(null)} stepUp={(typed) => leaveForStepUp(FORM, typed)} run={run} />
    ) : null,
  };
}
