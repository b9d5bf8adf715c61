'use client';

import { Banner } from '@gps/ui/banner';
import { Button } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AcceptOrganizationInvitationDocument, DeclineOrganizationInvitationDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { ConfirmDialog } from './confirm-dialog';
import { organizationPath } from './organization-path';
import styles from './organizations.module.css';
import { unlessRefused } from './unless-refused';
import { useProblem } from './use-problem';

export interface InvitationAnswerProps {
  /** Which one: by its id, or by the token of the mail. */
  readonly invitation: { readonly id: string } | { readonly token: string };
  readonly name: string;
  /** Where to go after declining; without it one stays. */
  readonly declinedTo?: string;
}

/** Yes or no to an invitation. */
export function InvitationAnswer({ invitation, name, declinedTo }: InvitationAnswerProps) {
  const t = useTranslations('organizations');
  const router = useRouter();
  const toast = useToast();
  const words = useProblem();
  const [busy, setBusy] = useState(false);
  const [declining, setDeclining] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function accept(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { acceptOrganizationInvitation } = await callApi(AcceptOrganizationInvitationDocument, invitation);
      const { alias } = unlessRefused(acceptOrganizationInvitation);
      toast.show(t('accepted', { name }));
      router.push(organizationPath(alias));
      router.refresh();
    } catch (error) {
      setProblem(words(error));
      setBusy(false);
    }
  }

  async function decline(): Promise<void> {
    const { declineOrganizationInvitation } = await callApi(DeclineOrganizationInvitationDocument, invitation);
    unlessRefused(declineOrganizationInvitation);
    toast.show(t('declined'));
    if (declinedTo) router.push(declinedTo);
    router.refresh();
  }

  return (
    <>
      <div className={styles.actions}>
        <Button variant="primary" busy={busy} onClick={() => void accept()} aria-label={t('acceptNamed', { name })}>
          {t('accept')}
        </Button>
        <Button variant="secondary" onClick={() => setDeclining(true)} aria-label={t('declineNamed', { name })}>
          {t('decline')}
        </Button>
      </div>
      <div role="status">{problem ? <Banner tone="red" title={problem} /> : null}</div>
      {declining ? (
        <ConfirmDialog
          onClose={() => setDeclining(false)}
          confirmation={{
            title: t('declineTitle', { name }),
            text: t('declineText'),
            confirm: t('decline'),
            danger: true,
            run: decline,
          }}
        />
      ) : null}
    </>
  );
}
