'use client';

import { Building2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { OrganizationsDocument, type OrganizationsQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useMore } from '@/platform/lists/use-more';
import { useOrganizationColumns } from './organization-columns';
import { organizationVariables, type OrganizationFilters } from './organization-filters';

export interface OrganizationResultsProps {
  readonly filters: OrganizationFilters;
  readonly first: OrganizationsQuery['organizations'];
  readonly onClear: () => void;
  readonly onSort: (sort: string) => void;
}

export function OrganizationResults({ filters, first, onClear, onSort }: OrganizationResultsProps) {
  const t = useTranslations('organizations');
  const list = useMore(first, async (after) => (await callApi(OrganizationsDocument, organizationVariables(filters, after))).organizations);
  return (
    <Grid
      label={t('title')}
      columns={useOrganizationColumns()}
      rowId={({ id }) => id}
      open={({ id }) => `/organizations/${id}`}
      sort={filters.sort}
      onSort={onSort}
      list={list}
      empty={{ icon: <Building2 />, title: t('empty'), text: t('emptyText') }}
      onClear={onClear}
    />
  );
}
