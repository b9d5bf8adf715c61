'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type AllowedApplicationsQuery, WithdrawConsentDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';
import { errorKeyOf } from '@/platform/api/error-key';
import styles from './applications.module.css';
import { SCOPE_WORDS } from './scope-words';

type Allowed = AllowedApplicationsQuery['allowedApplications'][number];

function Row({ application }: { application: Allowed }) {
  const t = useTranslations();
  const format = useFormatter();
  const toast = useToast();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const { clientId, name, developer, homePage, scopes, offline, since, lastUsedAt, suspended } = application;
  const day = (value: string) => format.dateTime(new Date(value), { dateStyle: 'medium' });

  async function withdraw(): Promise<void> {
    setBusy(true);
    try {
      const { withdrawConsent: result } = await callApi(WithdrawConsentDocument, { clientId });
      if (result.__typename !== 'ConsentWithdrawn') throw new ApiError(result.code, result.message);
      toast.show(t('applications.withdrawn', { name }));
      router.refresh();
    } catch (error) {
      toast.show(t(`errors.code.${errorKeyOf(error)}`));
    }
    setBusy(false);
  }

  return (
    <li className={styles.card} data-client={clientId}>
      <p className={styles.name}>
        {name} {suspended ? <Badge tone="red">{t('applications.suspended')}</Badge> : null}
      </p>
      <span className={styles.detail}>
        {[developer ? t('applications.by', { handle: developer }) : null, homePage].filter(Boolean).join(' · ')}
      </span>
      <ul className={styles.words}>
        {SCOPE_WORDS.filter(([scope]) => scopes.includes(scope)).map(([scope, key]) => (
          <li key={scope}>{t(`applications.scope.${key}`)}</li>
        ))}
        {offline ? <li>{t('applications.offline')}</li> : null}
      </ul>
      <span className={styles.detail}>
        {t('applications.since', { date: day(since) })} ·{' '}
        {lastUsedAt ? t('applications.lastUsed', { date: day(lastUsedAt) }) : t('applications.neverUsed')}
      </span>
      <div className={styles.actions}>
        <Button
          variant="secondary"
          size="sm"
          busy={busy}
          aria-label={t('applications.withdrawNamed', { name })}
          onClick={() => void withdraw()}
        >
          {t('applications.withdraw')}
        </Button>
      </div>
    </li>
  );
}

/** What one has allowed applications of others, in words, with the way to take it back. */
export function AllowedApplications({ applications }: { applications: readonly Allowed[] }) {
  const t = useTranslations('applications');
  if (applications.length === 0) return <EmptyState title={t('allowedNone')}>{t('allowedNoneText')}</EmptyState>;
  return (
    <div className={styles.part}>
      <ul className={styles.list} aria-label={t('allowedTitle')}>
        {applications.map((application) => (
          <Row key={application.clientId} application={application} />
        ))}
      </ul>
    </div>
  );
}
