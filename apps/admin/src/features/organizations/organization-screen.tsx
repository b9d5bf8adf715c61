'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganizationDetailQuery, OrganizationFieldsFragment } from '@/gql/graphql';
import page from '@/features/shell/page.module.css';
import styles from '@/features/users/user-screen.module.css';
import { useShortcuts } from '@/platform/keyboard/use-shortcuts';
import { EditDialog } from './edit-dialog';
import { OrganizationActions } from './organization-actions';
import { OrganizationHead } from './organization-head';
import { OrganizationInvitations } from './organization-invitations';
import { OrganizationMembers } from './organization-members';
import { OrganizationSignIn } from './organization-sign-in';
import { SearchField } from './search-field';
import { useOrganizationDecisions } from './use-organization-decisions';

export interface OrganizationScreenProps {
  readonly organization: NonNullable<OrganizationDetailQuery['organization']>;
  /** Which members are shown, as the address says. */
  readonly search: string;
  readonly trail: ReactNode;
}

export function OrganizationScreen({ organization: first, search, trail }: OrganizationScreenProps) {
  const t = useTranslations('organizations');
  const router = useRouter();
  const [now, setNow] = useState<OrganizationFieldsFragment | null>(null);
  const [editing, setEditing] = useState(false);
  const organization: OrganizationFieldsFragment = now ?? first;
  const { id, viewerCan } = organization;
  const changed = (next: OrganizationFieldsFragment): void => {
    setNow(next);
    router.refresh();
  };
  const { decide, dialog } = useOrganizationDecisions(organization, changed);
  useShortcuts('organization', {
    e: viewerCan.update ? () => setEditing(true) : undefined,
    s: viewerCan.suspend ? () => decide('suspend') : undefined,
  });
  const path = (text: string): string =>
    text.trim() ? `/organizations/${id}?member=${encodeURIComponent(text.trim())}` : `/organizations/${id}`;
  return (
    <div className={page.page}>
      <OrganizationHead organization={organization} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <section className={styles.block}>
            <h2>{t('members')}</h2>
            <SearchField label={t('searchMembers')} value={search} onSearch={(text) => router.replace(path(text), { scroll: false })} />
            <OrganizationMembers
              key={first.members.edges.map(({ node }) => `${node.id}${node.role}`).join()}
              organizationId={id}
              search={search}
              first={first.members}
              onDecide={viewerCan.manageMembers ? decide : null}
            />
          </section>
          <section className={styles.block}>
            <h2>{t('invitations')}</h2>
            <OrganizationInvitations key={first.invitations.edges[0]?.node.id ?? ''} organizationId={id} first={first.invitations} />
          </section>
        </div>
        <div className={styles.side}>
          <OrganizationActions can={viewerCan} onEdit={() => setEditing(true)} onDecide={decide} />
          <OrganizationSignIn domains={organization.domains} identityProvider={organization.identityProvider} />
          {trail}
        </div>
      </div>
      {dialog}
      {editing ? <EditDialog organization={organization} onClose={() => setEditing(false)} onChanged={changed} /> : null}
    </div>
  );
}
