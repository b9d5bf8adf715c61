'use client';

import { EmptyState } from '@gps/ui/state';
import { useToast } from '@gps/ui/toast';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  OrganizationInvitationsDocument,
  WithdrawOrganizationInvitationDocument,
  type OrganizationInvitationRowFragment,
} from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { pageOf } from '@/platform/lists/connection-page';
import { LoadMore } from '@/platform/lists/load-more';
import { usePagedList, type Page } from '@/platform/lists/use-paged-list';
import { ConfirmDialog } from './confirm-dialog';
import { InvitationRow } from './invitation-row';
import { InviteForm } from './invite-form';
import styles from './organizations.module.css';
import { unlessRefused } from './unless-refused';

type Invitation = OrganizationInvitationRowFragment;

export interface ManagedInvitationsProps {
  readonly organizationId: string;
  readonly alias: string;
  readonly initial: Page<Invitation>;
}

export function ManagedInvitations({ organizationId, alias, initial }: ManagedInvitationsProps) {
  const t = useTranslations('organizationManage');
  const toast = useToast();
  const [withdrawing, setWithdrawing] = useState<Invitation | null>(null);
  const load = useCallback(
    async (after: string) => {
      const { organization } = await callApi(OrganizationInvitationsDocument, { alias, first: 20, after });
      return organization?.invitations ? pageOf(organization.invitations) : { nodes: [], hasNextPage: false, endCursor: null };
    },
    [alias],
  );
  const list = usePagedList(`invitations:${alias}`, initial, load);

  async function withdraw({ id }: Invitation): Promise<void> {
    const { withdrawOrganizationInvitation } = await callApi(WithdrawOrganizationInvitationDocument, { id });
    unlessRefused(withdrawOrganizationInvitation);
    list.change((all) => all.filter((invitation) => invitation.id !== id));
    toast.show(t('confirm.withdraw.done'));
  }

  return (
    <>
      <section className={styles.part} aria-labelledby="invite">
        <h2 id="invite">{t('invite')}</h2>
        <InviteForm
          organizationId={organizationId}
          onSent={(sent) => {
            const fresh = new Set(sent.map(({ id }) => id));
            list.change((all) => [...sent.toReversed(), ...all.filter(({ id }) => !fresh.has(id))]);
          }}
        />
      </section>
      <section className={styles.part} aria-labelledby="open">
        <h2 id="open">{t('open')}</h2>
        {list.nodes.length > 0 ? (
          <ul className={styles.list}>
            {list.nodes.map((invitation) => (
              <InvitationRow
                key={invitation.id}
                invitation={invitation}
                onChanged={(now) => list.change((all) => all.map((one) => (one.id === now.id ? now : one)))}
                onWithdraw={() => setWithdrawing(invitation)}
              />
            ))}
          </ul>
        ) : (
          <EmptyState title={t('noInvitation')}>{t('noInvitationText')}</EmptyState>
        )}
        {list.hasNextPage ? <LoadMore hasNextPage loading={list.loading} failed={list.failed} onLoad={list.loadMore} /> : null}
      </section>
      {withdrawing ? (
        <ConfirmDialog
          onClose={() => setWithdrawing(null)}
          confirmation={{
            title: t('confirm.withdraw.title', { name: withdrawing.email }),
            text: t('confirm.withdraw.text'),
            confirm: t('withdraw'),
            danger: true,
            run: () => withdraw(withdrawing),
          }}
        />
      ) : null}
    </>
  );
}
