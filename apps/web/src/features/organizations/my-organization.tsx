'use client';

import { Badge } from '@gps/ui/badge';
import { Button, buttonClass } from '@gps/ui/button';
import { useToast } from '@gps/ui/toast';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LeaveOrganizationDocument, type OrganizationCardFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { ConfirmDialog } from './confirm-dialog';
import { managedParts, managePath, organizationPath } from './organization-path';
import styles from './organizations.module.css';
import { ShownInProfile } from './shown-in-profile';
import { unlessRefused } from './unless-refused';

/** One of those the reader belongs to, and the way out. */
export function MyOrganization({ organization }: { organization: OrganizationCardFragment }) {
  const t = useTranslations('organizations');
  const router = useRouter();
  const toast = useToast();
  const [leaving, setLeaving] = useState(false);
  const { id, alias, name, kind, memberCount, viewerRole, viewerCan, viewerShows, suspended } = organization;
  const [part] = managedParts(viewerCan);
  const isAdmin = viewerRole === 'ADMIN';

  async function leave(): Promise<void> {
    const { leaveOrganization } = await callApi(LeaveOrganizationDocument, { organizationId: id });
    unlessRefused(leaveOrganization);
    toast.show(t('left', { name }));
    router.refresh();
  }

  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Link href={organizationPath(alias)} className={styles.title} dir="auto">
          {name}
        </Link>
        <p className={styles.facts}>
          <span>{t(`kind.${kind}`)}</span>
          <span>{t('memberCount', { count: memberCount })}</span>
          <Badge tone={isAdmin ? 'blue' : 'neutral'}>{t(`role.${viewerRole ?? 'MEMBER'}`)}</Badge>
          {suspended ? <Badge tone="amber">{t('suspended')}</Badge> : null}
        </p>
        <ShownInProfile organizationId={id} name={name} initial={viewerShows} />
        {isAdmin && !viewerCan.leave && !suspended ? (
          <p className={styles.detail}>
            {t('lastAdmin')} <Link href={managePath(alias, 'members')}>{t('lastAdminLink')}</Link>
          </p>
        ) : null}
      </div>
      <div className={styles.actions}>
        {part ? (
          <Link href={managePath(alias, part)} className={buttonClass('secondary')}>
            {t('manage')}
          </Link>
        ) : null}
        {viewerCan.leave ? (
          <Button variant="quiet" onClick={() => setLeaving(true)} aria-label={t('leaveNamed', { name })}>
            {t('leave')}
          </Button>
        ) : null}
      </div>
      {leaving ? (
        <ConfirmDialog
          onClose={() => setLeaving(false)}
          confirmation={{
            title: t('leaveTitle', { name }),
            text: isAdmin ? `${t('leaveText')} ${t('leaveAdminText')}` : t('leaveText'),
            confirm: t('leave'),
            danger: true,
            run: leave,
          }}
        />
      ) : null}
    </li>
  );
}
