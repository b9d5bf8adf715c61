'use client';

import { Badge } from '@gps/ui/badge';
import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { VerifyOrganizationDomainDocument, type OrganizationDomainCardFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { CopyValue } from './copy-value';
import manage from './manage.module.css';
import styles from './organizations.module.css';
import { unlessRefused } from './unless-refused';
import { useProblem } from './use-problem';

export interface DomainRowProps {
  readonly domain: OrganizationDomainCardFragment;
  readonly onChanged: (now: OrganizationDomainCardFragment) => void;
  readonly onRemove: () => void;
}

/** A domain: proven, or what has to be done to prove it. */
export function DomainRow({ domain, onChanged, onRemove }: DomainRowProps) {
  const t = useTranslations('organizationManage');
  const words = useProblem();
  const format = useFormatter();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id, name, verifiedAt, checkedAt, recordName, recordValue } = domain;
  const moment = (value: string): string => format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: 'short' });

  async function verify(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { verifyOrganizationDomain } = await callApi(VerifyOrganizationDomainDocument, { id });
      onChanged(unlessRefused(verifyOrganizationDomain));
      toast.show(t('verifiedNow', { name }));
    } catch (error) {
      setProblem(words(error));
    }
    setBusy(false);
  }

  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.title}>{name}</p>
        <p className={styles.facts}>
          <Badge tone={verifiedAt ? 'green' : 'amber'}>{t(verifiedAt ? 'proven' : 'unproven')}</Badge>
          {verifiedAt ? <span>{t('provenOn', { date: moment(verifiedAt) })}</span> : null}
          {!verifiedAt && checkedAt ? <span>{t('checkedOn', { date: moment(checkedAt) })}</span> : null}
        </p>
      </div>
      <div className={styles.actions}>
        {verifiedAt ? null : (
          <Button variant="secondary" size="sm" busy={busy} onClick={() => void verify()} aria-label={t('verifyNamed', { name })}>
            {t('verify')}
          </Button>
        )}
        <Button variant="quiet" size="sm" onClick={onRemove} aria-label={t('removeNamed', { name })}>
          {t('remove')}
        </Button>
      </div>
      {verifiedAt ? null : (
        <div className={manage.proof}>
          <p className={styles.text}>{t('record')}</p>
          <div className={manage.copies}>
            <CopyValue label={t('recordName')} value={recordName} />
            <CopyValue label={t('recordValue')} value={recordValue} />
          </div>
          <div role="status">{problem ? <Banner tone="amber" title={problem} /> : null}</div>
        </div>
      )}
    </li>
  );
}
