'use client';

import { ScrollText } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AuditLogDocument, type AuditLineFragment, type AuditLogQuery, type VerificationLineFragment } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { callApi, watchApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useFresh } from '@/platform/lists/use-fresh';
import { useKeptLook } from '@/platform/lists/use-list-look';
import { useMore } from '@/platform/lists/use-more';
import { useAuditColumns } from './audit-columns';
import { AuditEntryDialog } from './audit-entry-dialog';
import { AuditFiltersForm } from './audit-filters-form';
import { auditPath, auditVariables, NO_FILTERS, type AuditFilters } from './audit-filters';
import { useAuditExport } from './use-audit-export';
import { VerificationPanel } from './verification-panel';

export function AuditScreen({
  filters,
  first,
  verification,
}: {
  filters: AuditFilters;
  first: AuditLogQuery['auditLog'];
  /** The newest there is. */
  verification: VerificationLineFragment | null;
}) {
  const t = useTranslations('audit');
  const router = useRouter();
  const [chosen, setChosen] = useState<AuditLineFragment | null>(null);
  const columns = useAuditColumns();
  const keepLook = useKeptLook();
  const exporting = useAuditExport(filters);
  const list = useMore(first, async (after) => (await callApi(AuditLogDocument, auditVariables(filters, after))).auditLog);
  const fresh = useFresh(
    list,
    ({ seq }) => String(seq),
    async () => (await watchApi(AuditLogDocument, auditVariables(filters))).auditLog,
    filters.to === '',
  );
  const apply = (next: AuditFilters): void => {
    setChosen(null);
    router.push(keepLook(auditPath(next)));
  };
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        {exporting.button}
      </header>
      <p className={page.muted}>{t('intro')}</p>
      <VerificationPanel first={verification} />
      <AuditFiltersForm filters={filters} onApply={apply} />
      <Grid
        label={t('title')}
        columns={columns}
        rowId={({ seq }) => String(seq)}
        open={(entry) => () => setChosen(entry)}
        list={list}
        fresh={fresh}
        empty={{ icon: <ScrollText />, title: t('empty'), text: t('emptyText') }}
        onClear={() => apply(NO_FILTERS)}
      />
      {exporting.dialog}
      {chosen ? (
        <AuditEntryDialog entry={chosen} onClose={() => setChosen(null)} onFilter={(only) => apply({ ...NO_FILTERS, ...only })} />
      ) : null}
    </div>
  );
}
