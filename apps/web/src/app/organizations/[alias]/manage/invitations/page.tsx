import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findManaged } from '@/features/organizations/find-organization';
import { ManagedInvitations } from '@/features/organizations/managed-invitations';
import { OrganizationInvitationsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { pageOf } from '@/platform/lists/connection-page';

type Props = { params: Promise<{ alias: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ name }, t] = await Promise.all([findManaged((await params).alias, 'invitations'), translations('organizationManage')]);
  return { title: `${t('part.invitations')} · ${name}` };
}

export default async function ManageInvitationsPage({ params }: Props) {
  const { id, alias } = await findManaged((await params).alias, 'invitations');
  const { organization } = await runOperation(OrganizationInvitationsDocument, { alias, first: 20 });
  if (!organization?.invitations) notFound();
  return <ManagedInvitations organizationId={id} alias={alias} initial={pageOf(organization.invitations)} />;
}
