'use client';

import { Banner } from '@gps/ui/banner';
import { useFormatter, useTranslations } from 'use-intl';
import type { UserFieldsFragment } from '@/gql/graphql';
import styles from './user-screen.module.css';

type Restriction = NonNullable<UserFieldsFragment['suspension']>;

/** Why somebody may not write or sign in, by whom and until when. */
export function RestrictionBanners({ user }: { user: UserFieldsFragment }) {
  const t = useTranslations('users');
  const format = useFormatter();
  const moment = (value: string): string => format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' });
  const title = (key: 'suspendedBy' | 'lockedBy', { by, since, until }: Restriction): string =>
    `${t(key, { name: by.displayName, since: moment(since) })}, ${until ? t('untilTime', { time: moment(until) }) : t('withoutEnd')}`;
  if (!user.suspension && !user.lock) return null;
  return (
    <div className={styles.banners}>
      {user.lock ? (
        <Banner tone="red" title={title('lockedBy', user.lock)}>
          {user.lock.reason}
        </Banner>
      ) : null}
      {user.suspension ? (
        <Banner tone="amber" title={title('suspendedBy', user.suspension)}>
          {user.suspension.reason}
        </Banner>
      ) : null}
    </div>
  );
}
