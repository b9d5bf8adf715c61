'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { useTranslations } from 'use-intl';
import { OrganizationInvitationsDocument, type OrganizationDetailQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { Moment } from '@/platform/time/moment';
import styles from './organizations.module.css';

export interface OrganizationInvitationsProps {
  readonly organizationId: string;
  readonly first: NonNullable<OrganizationDetailQuery['organization']>['invitations'];
}

export function OrganizationInvitations({ organizationId, first }: OrganizationInvitationsProps) {
  const t = useTranslations('organizations');
  const app = useTranslations('app');
  const { nodes, hasMore, busy, more } = useMore(
    first,
    async (after) => (await callApi(OrganizationInvitationsDocument, { id: organizationId, after })).organization?.invitations,
  );
  if (nodes.length === 0) return <p className={styles.muted}>{t('noInvitations')}</p>;
  return (
    <>
      <ul className={styles.lines}>
        {nodes.map(({ id, emailHint, role, expired, expiresAt, invitedBy }) => (
          <li key={id} className={styles.line}>
            <span>{emailHint}</span>
            <span>{t(role)}</span>
            {expired ? <Badge tone="amber">{t('expired')}</Badge> : null}
            <span className={styles.muted}>
              {t('goodUntil')} <Moment value={expiresAt} />
              {invitedBy ? ` · ${invitedBy.displayName}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {hasMore ? (
        <div>
          <Button size="sm" busy={busy} onClick={more}>
            {app('loadMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
