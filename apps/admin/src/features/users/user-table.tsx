'use client';

import { Avatar } from '@gps/ui/avatar';
import { Badge } from '@gps/ui/badge';
import { TableFrame } from '@gps/ui/table-frame';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import type { UserLineFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import { StateBadge } from './state-badge';
import styles from './user-table.module.css';

export function UserTable({ users }: { users: readonly UserLineFragment[] }) {
  const t = useTranslations('users');
  const app = useTranslations('app');
  const format = useFormatter();
  return (
    <div className={styles.table}>
      <TableFrame label={t('title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('user')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('role')}</th>
              <th scope="col" data-numeric>
                {t('reportsAgainst')}
              </th>
              <th scope="col">{t('joined')}</th>
              <th scope="col">{t('seen')}</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <tr key={user.id}>
                <th scope="row">
                  <Link href={`/users/${user.id}`} className={styles.user} prefetch={false}>
                    <Avatar name={user.displayName || '?'} src={user.avatarUrl} size={20} />
                    <span className={styles.name}>{user.displayName}</span> <span className={styles.handle}>@{user.handle}</span>
                  </Link>
                </th>
                <td>
                  <StateBadge state={user.state} />
                </td>
                <td>
                  {user.roles.map((role) =>
                    role === 'member' ? (
                      <span key={role} className={styles.handle}>
                        {role}
                      </span>
                    ) : (
                      <Badge key={role} tone="blue">
                        {role}
                      </Badge>
                    ),
                  )}
                </td>
                <td data-numeric>
                  {user.reportsAgainst > 0 ? format.number(user.reportsAgainst) : <span className={styles.handle}>0</span>}
                </td>
                <td>
                  <Ago value={user.createdAt} />
                </td>
                <td>{user.lastSeenAt ? <Ago value={user.lastSeenAt} /> : <span className={styles.handle}>{app('never')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
