'use client';

import { Avatar } from '@gps/ui/avatar';
import { Badge } from '@gps/ui/badge';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { UserLineFragment } from '@/gql/graphql';
import { useRoleName } from '@/platform/session/use-role-name';
import type { Column } from '@/platform/lists/column';
import { Ago } from '@/platform/time/ago';
import { StateBadge } from './state-badge';
import styles from './user-columns.module.css';

/** The columns of people. */
export function useUserColumns(): readonly Column<UserLineFragment>[] {
  const t = useTranslations('users');
  const app = useTranslations('app');
  const format = useFormatter();
  return useMemo(() => {
    const muted = (text: string) => <span className={styles.muted}>{text}</span>;
    return [
      {
        id: 'user',
        label: t('user'),
        cell: ({ displayName, avatarUrl, handle }) => (
          <>
            <Avatar name={displayName || '?'} src={avatarUrl} size={20} />
            <span className={styles.name}>{displayName}</span> <span className={styles.handle}>@{handle}</span>
          </>
        ),
      },
      { id: 'state', label: t('state'), cell: ({ state }) => <StateBadge state={state} /> },
      { id: 'role', label: t('role'), cell: ({ roles }) => roles.map((role) => <Role key={role} role={role} />) },
      {
        id: 'reports',
        label: t('reportsAgainst'),
        numeric: true,
        cell: ({ reportsAgainst }) => (reportsAgainst > 0 ? format.number(reportsAgainst) : muted('0')),
      },
      {
        id: 'joined',
        label: t('joined'),
        sort: { descending: 'NEWEST', ascending: 'OLDEST' },
        cell: ({ createdAt }) => <Ago value={createdAt} />,
      },
      {
        id: 'seen',
        label: t('seen'),
        sort: { descending: 'SEEN' },
        cell: ({ lastSeenAt }) => (lastSeenAt ? <Ago value={lastSeenAt} /> : muted(app('never'))),
      },
    ];
  }, [t, app, format]);
}

function Role({ role }: { role: string }) {
  const name = useRoleName()(role);
  return role === 'member' ? <span className={styles.muted}>{name}</span> : <Badge tone="blue">{name}</Badge>;
}
