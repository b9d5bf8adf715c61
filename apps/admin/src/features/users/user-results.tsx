'use client';

import { Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { UsersDocument, type UsersQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { Grid } from '@/platform/lists/grid';
import { useMore } from '@/platform/lists/use-more';
import { useUserColumns } from './user-columns';
import { userVariables, type UserFilters } from './user-filters';

export function UserResults({ filters, first, onClear }: { filters: UserFilters; first: UsersQuery['users']; onClear: () => void }) {
  const t = useTranslations('users');
  const list = useMore(first, async (after) => (await callApi(UsersDocument, userVariables(filters, after))).users);
  return (
    <Grid
      label={t('title')}
      columns={useUserColumns()}
      rowId={({ id }) => id}
      open={({ id }) => `/users/${id}`}
      list={list}
      empty={{ icon: <Users />, title: t('empty'), text: t('emptyText') }}
      onClear={onClear}
    />
  );
}
