'use client';

import { Button } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import { ScrollText } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AuditLogDocument, type AuditLineFragment, type AuditLogQuery } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { AuditEntryDialog } from './audit-entry-dialog';
import { AuditFiltersForm } from './audit-filters-form';
import { auditPath, auditVariables, type AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';
import { IntegrityBadge } from './integrity-badge';

const NO_FILTERS: AuditFilters = { action: '', actor: '', subject: '', from: '', to: '' };

export function AuditScreen({ filters, first }: { filters: AuditFilters; first: AuditLogQuery['auditLog'] }) {
  const t = useTranslations('audit');
  const app = useTranslations('app');
  const cases = useTranslations('cases');
  const router = useRouter();
  const [chosen, setChosen] = useState<AuditLineFragment | null>(null);
  const { nodes, hasMore, busy, more } = useMore(
    first,
    async (after) => (await callApi(AuditLogDocument, auditVariables(filters, after))).auditLog,
  );
  const apply = (next: AuditFilters): void => {
    setChosen(null);
    router.push(auditPath(next));
  };
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        <IntegrityBadge />
      </header>
      <p className={page.muted}>{t('intro')}</p>
      <AuditFiltersForm filters={filters} onApply={apply} />
      {nodes.length === 0 ? (
        <EmptyState
          icon={<ScrollText />}
          title={t('empty')}
          action={
            <Button size="sm" onClick={() => apply(NO_FILTERS)}>
              {cases('clear')}
            </Button>
          }
        >
          {t('emptyText')}
        </EmptyState>
      ) : (
        <AuditTable entries={nodes} onChoose={setChosen} />
      )}
      {hasMore ? (
        <div>
          <Button size="sm" busy={busy} onClick={more}>
            {app('loadMore')}
          </Button>
        </div>
      ) : null}
      {chosen ? (
        <AuditEntryDialog entry={chosen} onClose={() => setChosen(null)} onFilter={(only) => apply({ ...NO_FILTERS, ...only })} />
      ) : null}
    </div>
  );
}
