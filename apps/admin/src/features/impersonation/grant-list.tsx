'use client';

import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { EndGrantDocument, type GrantLineFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import { Moment } from '@/platform/time/moment';
import styles from './grant-list.module.css';

/** Who acts or acted in whose place. What runs can be taken back by its holder and by whoever stands above them. */
export function GrantList({ label, grants }: { label: string; grants: readonly GrantLineFragment[] }) {
  const t = useTranslations('grants');
  const errors = useTranslations('errors');
  const format = useFormatter();
  const toast = useToast();
  const router = useRouter();
  const [busy, setBusy] = useState<string | null>(null);

  async function end(id: string): Promise<void> {
    setBusy(id);
    try {
      const { ended } = await callApi(EndGrantDocument, { id });
      toast.show(t(ended ? 'revoked' : 'over'));
      router.refresh();
    } catch (error) {
      toast.show(errors(errorKeyOf(error)));
    }
    setBusy(null);
  }

  const stateOf = ({ endedAt, expiresAt, openedAt, changesAllowed }: GrantLineFragment): string => {
    const time = (value: string): string => format.dateTime(new Date(value), { timeStyle: 'short' });
    if (endedAt) return t('until', { time: time(endedAt) });
    const how = openedAt ? (changesAllowed ? 'changing' : 'looking') : 'notOpened';
    return `${t('atMost', { time: time(expiresAt) })} · ${t(how)}`;
  };
  return (
    <ul className={styles.list} aria-label={label}>
      {grants.map((grant) => (
        <li key={grant.id} className={styles.grant}>
          <div className={styles.what}>
            <span>
              {t('who', { staff: grant.staffName })} <Link href={`/users/${grant.userId}`}>{grant.displayName || `@${grant.handle}`}</Link>
            </span>
            <span className={styles.muted}>
              <Moment value={grant.createdAt} /> {stateOf(grant)}
            </span>
            <span className={styles.muted} dir="auto">
              {grant.reason}
            </span>
          </div>
          {grant.viewerCanEnd ? (
            <Button
              size="sm"
              variant="danger"
              busy={busy === grant.id}
              aria-label={t('revokeNamed', { staff: grant.staffName, name: grant.displayName || grant.handle })}
              onClick={() => void end(grant.id)}
            >
              {t('revoke')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
