'use client';

import { Building2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { OrganizationsDocument, type OrganizationsQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { PagedResults } from '@/platform/lists/paged-results';
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
  const list = useMore(first, async (after) => (await callApi(OrganizationsDocument, organizationVariables(filters, after))).organizations);
  return (
    <PagedResults list={list} empty={{ icon: <Building2 />, title: t('empty'), text: t('emptyText') }} onClear={onClear}>
      <OrganizationTable organizations={list.nodes} />
    </PagedResults>
  );
}
