'use client';

import { Button } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import { Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { UsersDocument, type UsersQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { userVariables, type UserFilters } from './user-filters';
import { UserTable } from './user-table';

export function UserResults({ filters, first, onClear }: { filters: UserFilters; first: UsersQuery['users']; onClear: () => void }) {
  const t = useTranslations('users');
  const app = useTranslations('app');
  const cases = useTranslations('cases');
  const { nodes, hasMore, busy, more } = useMore(
    first,
    async (after) => (await callApi(UsersDocument, userVariables(filters, after))).users,
  );
  if (nodes.length === 0) {
    return (
      <EmptyState
        icon={<Users />}
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
      <UserTable users={nodes} />
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
