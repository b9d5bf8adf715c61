import Link from 'next/link';
import type { ReactNode } from 'react';
import { findOrganization } from '@/features/organizations/find-organization';
import { ManageNav } from '@/features/organizations/manage-nav';
import { OrganizationMessages } from '@/features/organizations/organization-messages';
import { managedParts, organizationPath } from '@/features/organizations/organization-path';
import { translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';

type Props = { params: Promise<{ alias: string }>; children: ReactNode };

/** The frame of the management; each part asks for itself whether the reader may do it. */
export default async function ManageLayout({ params, children }: Props) {
  const [{ alias }, t] = await Promise.all([params, translations('organizationManage')]);
  const organization = await findOrganization(alias);
  const parts = managedParts(organization.viewerCan);
  return (
    <OrganizationMessages manage>
      {parts.length > 0 ? (
        <>
          <PageHeader title={t('title', { name: organization.name })}>
            <Link href={organizationPath(alias)}>{t('toPage')}</Link>
          </PageHeader>
          <ManageNav alias={alias} parts={parts} />
        </>
      ) : null}
      {children}
    </OrganizationMessages>
  );
}
