'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { MergeSideFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import styles from './merge.module.css';

interface MergeSidesProps {
  readonly survivor: MergeSideFragment;
  readonly leaver: MergeSideFragment;
}

/** Both people side by side, and which of them is which. */
export function MergeSides({ survivor, leaver }: MergeSidesProps) {
  const t = useTranslations('merge');
  const users = useTranslations('users');
  const app = useTranslations('app');
  return (
    <div className={styles.sides}>
      {[
        { which: t('stays'), side: survivor },
        { which: t('goes'), side: leaver },
      ].map(({ which, side }) => (
        <section key={side.id} className={styles.side} aria-label={which}>
          <strong>{which}</strong>
          <Link href={`/users/${side.id}`}>
            {side.displayName} @{side.handle}
          </Link>
          <span className={styles.muted}>
            {users('joined')} <Ago value={side.createdAt} />
          </span>
          <span className={styles.muted}>
            {users('seen')} {side.lastSeenAt ? <Ago value={side.lastSeenAt} /> : app('never')}
          </span>
        </section>
      ))}
    </div>
  );
}
