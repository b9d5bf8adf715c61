'use client';

import { Button } from '@gps/ui/button';
import { useTranslations } from 'use-intl';
import { UserActionsDocument, type UserDetailQuery } from '@/gql/graphql';
import { ActionList } from '@/features/decisions/action-list';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';

export function UserHistory({ userId, first }: { userId: string; first: NonNullable<UserDetailQuery['user']>['actions'] }) {
  const t = useTranslations('users');
  const app = useTranslations('app');
  const { nodes, hasMore, busy, more } = useMore(
    first,
    async (after) => (await callApi(UserActionsDocument, { id: userId, after })).user?.actions,
  );
  return (
    <>
      <ActionList actions={nodes} empty={t('noHistory')} />
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
