'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ActionFieldsFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import { Moment } from '@/platform/time/moment';
import styles from './action-list.module.css';

/** What was decided, newest or oldest first as given: what, by whom, why. */
export function ActionList({ actions, empty }: { actions: readonly ActionFieldsFragment[]; empty: string }) {
  const t = useTranslations('action');
  if (actions.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ol className={styles.list}>
      {actions.map((action) => (
        <li key={action.id} className={styles.action}>
          <p className={styles.what}>
            <strong>{t(action.kind)}</strong>
            {action.until ? (
              <span>
                {' '}
                → <Moment value={action.until} />
              </span>
            ) : null}
          </p>
          <p className={styles.reason}>{action.reason}</p>
          {action.excerpt ? <p className={styles.excerpt}>“{action.excerpt}”</p> : null}
          <p className={styles.by}>
            <Link href={`/users/${action.staff.id}`}>{action.staff.displayName}</Link> · <Ago value={action.createdAt} />
          </p>
        </li>
      ))}
    </ol>
  );
}
