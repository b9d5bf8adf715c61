'use client';

import { Avatar } from '@gps/ui/avatar';
import { Badge } from '@gps/ui/badge';
import { useFormatter, useTranslations } from 'use-intl';
import type { UserFieldsFragment } from '@/gql/graphql';
import { useRoleName } from '@/platform/session/use-role-name';
import { Ago } from '@/platform/time/ago';
import { StateBadge } from './state-badge';
import styles from './user-screen.module.css';

export function UserHead({ user }: { user: UserFieldsFragment }) {
  const t = useTranslations('users');
  const app = useTranslations('app');
  const format = useFormatter();
  const roleName = useRoleName();
  const counts = [
    [t('posts'), user.counts.posts],
    [t('comments'), user.counts.comments],
    [t('followers'), user.counts.followers],
    [t('following'), user.counts.following],
    [t('reportsAgainst'), user.reportsAgainst],
    [t('reportsMade'), user.reportsMade],
  ] as const;
  return (
    <header className={styles.head}>
      <Avatar name={user.displayName || '?'} src={user.avatarUrl} size={48} />
      <div className={styles.identity}>
        <div className={styles.names}>
          <h1>{user.displayName}</h1>
          <span className={styles.muted}>@{user.handle}</span>
          <StateBadge state={user.state} />
          {user.roles
            .filter((role) => role !== 'member')
            .map((role) => (
              <Badge key={role} tone="blue">
                {roleName(role)}
              </Badge>
            ))}
        </div>
        <p className={user.bio ? styles.bio : styles.muted} dir="auto">
          {user.bio || t('noBio')}
        </p>
        <ul className={styles.counts}>
          {counts.map(([label, count]) => (
            <li key={label}>
              <strong>{format.number(count)}</strong> <span className={styles.muted}>{label}</span>
            </li>
          ))}
        </ul>
      </div>
      <dl className={styles.facts}>
        <dt>{t('username')}</dt>
        <dd>{user.username}</dd>
        {user.email ? (
          <>
            <dt>{t('email')}</dt>
            <dd>
              {user.email} <span className={styles.muted}>({user.emailVerified ? t('verified') : t('unverified')})</span>
              <span className={styles.noted}>{t('emailNoted')}</span>
            </dd>
          </>
        ) : null}
        <dt>{t('joined')}</dt>
        <dd>
          <Ago value={user.createdAt} />
        </dd>
        <dt>{t('seen')}</dt>
        <dd>{user.lastSeenAt ? <Ago value={user.lastSeenAt} /> : app('never')}</dd>
        <dt>id</dt>
        <dd>
          <code>{user.id}</code>
        </dd>
      </dl>
    </header>
  );
}
