'use client';

import { Button } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { OrganizationsDocument, type OrganizationsQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { organizationVariables, type OrganizationFilters } from './organization-filters';
import { OrganizationTable } from './organization-table';

export interface OrganizationResultsProps {
  readonly filters: OrganizationFilters;
  readonly first: OrganizationsQuery['organizations'];
  readonly onClear: () => void;
}

export function OrganizationResults({ filters, first, onClear }: OrganizationResultsProps) {
  const t = useTranslations('organizations');
  const app = useTranslations('app');
  const cases = useTranslations('cases');
  const { nodes, hasMore, busy, more } = useMore(
    first,
    async (after) => (await callApi(OrganizationsDocument, organizationVariables(filters, after))).organizations,
  );
  if (nodes.length === 0) {
    return (
      <EmptyState
        icon={<Building2 />}
        title={t('empty')}
        action={
          <Button size="sm" onClick={onClear}>
            {cases('clear')}
          </Button>
        }
      >
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <>
      <OrganizationTable organizations={nodes} />
      {hasMore ? (
        <div>
          <Button size="sm" busy={busy} onClick={more}>
            {app('loadMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
