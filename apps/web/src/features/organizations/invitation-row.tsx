'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ResendOrganizationInvitationDocument, type OrganizationInvitationRowFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import styles from './organizations.module.css';
import { unlessRefused } from './unless-refused';
import { useProblem } from './use-problem';

export interface InvitationRowProps {
  readonly invitation: OrganizationInvitationRowFragment;
  readonly onChanged: (now: OrganizationInvitationRowFragment) => void;
  readonly onWithdraw: () => void;
}

/** Whom it went to, by whom, how long it is good, and what can be done with it. */
export function InvitationRow({ invitation, onChanged, onWithdraw }: InvitationRowProps) {
  const t = useTranslations('organizationManage');
  const words = useTranslations('organizations');
  const problem = useProblem();
  const format = useFormatter();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const { id, email, role, expired, expiresAt, sentAt, invitedBy } = invitation;
  const date = (value: string): string => format.dateTime(new Date(value), { dateStyle: 'medium' });

  async function resend(): Promise<void> {
    setBusy(true);
    try {
      const { resendOrganizationInvitation } = await callApi(ResendOrganizationInvitationDocument, { id });
      onChanged(unlessRefused(resendOrganizationInvitation));
      toast.show(t('resent', { name: email }));
    } catch (error) {
      toast.show(problem(error));
    }
    setBusy(false);
  }

  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={styles.title}>{email}</p>
        <p className={styles.facts}>
          <Badge tone={expired ? 'amber' : 'neutral'}>{t(expired ? 'expired' : 'waiting')}</Badge>
          <span>{words(`role.${role}`)}</span>
          <span>{expired ? t('expiredOn', { date: date(expiresAt) }) : words('goodUntil', { date: date(expiresAt) })}</span>
        </p>
        <p className={styles.detail}>
          {t('sentOn', { date: date(sentAt) })} ·{' '}
          {invitedBy ? words('invitedBy', { name: invitedBy.displayName }) : words('invitedByPlatform')}
        </p>
      </div>
      <div className={styles.actions}>
        <Button variant="secondary" size="sm" busy={busy} onClick={() => void resend()} aria-label={t('resendNamed', { name: email })}>
          {t('resend')}
        </Button>
        <Button variant="quiet" size="sm" onClick={onWithdraw} aria-label={t('withdrawNamed', { name: email })}>
          {t('withdraw')}
        </Button>
      </div>
    </li>
  );
}
