import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findManaged } from '@/features/organizations/find-organization';
import { ManagedDomains } from '@/features/organizations/managed-domains';
import { OrganizationDomainsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';

type Props = { params: Promise<{ alias: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ name }, t] = await Promise.all([findManaged((await params).alias, 'domains'), translations('organizationManage')]);
  return { title: `${t('part.domains')} · ${name}` };
}

export default async function ManageDomainsPage({ params }: Props) {
  const { id, alias } = await findManaged((await params).alias, 'domains');
  const { organization } = await runOperation(OrganizationDomainsDocument, { alias });
  if (!organization?.domains) notFound();
  return <ManagedDomains organizationId={id} domains={organization.domains} />;
}
