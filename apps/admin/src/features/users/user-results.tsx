'use client';

import { Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { UsersDocument, type UsersQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { PagedResults } from '@/platform/lists/paged-results';
import { useMore } from '@/platform/lists/use-more';
import { userVariables, type UserFilters } from './user-filters';
import { UserTable } from './user-table';

export function UserResults({ filters, first, onClear }: { filters: UserFilters; first: UsersQuery['users']; onClear: () => void }) {
  const t = useTranslations('users');
  const list = useMore(first, async (after) => (await callApi(UsersDocument, userVariables(filters, after))).users);
  return (
    <PagedResults list={list} empty={{ icon: <Users />, title: t('empty'), text: t('emptyText') }} onClear={onClear}>
      <UserTable users={list.nodes} />
    </PagedResults>
  );
}
