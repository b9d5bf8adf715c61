import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { OrganizationDocument, type OrganizationCardFragment } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { requireViewer } from '@/platform/session/viewer';
import { isAlias, managedParts, managePath, organizationPath, type ManagePart } from './organization-path';

const byAlias = cache(async (alias: string): Promise<OrganizationCardFragment> => {
  if (!isAlias(alias)) notFound();
  const { organization } = await runOperation(OrganizationDocument, { alias });
  if (!organization) notFound();
  return organization;
});

/** The organization of an address, for whoever is signed in; to them it may not be there. */
export async function findOrganization(alias: string): Promise<OrganizationCardFragment> {
  await requireViewer(organizationPath(isAlias(alias) ? alias : ''));
  return byAlias(alias);
}

/** The same for a part of its management, which is not there for those who may not do it. */
export async function findManaged(alias: string, part: ManagePart): Promise<OrganizationCardFragment> {
  await requireViewer(isAlias(alias) ? managePath(alias, part) : '/');
  const organization = await byAlias(alias);
  if (!managedParts(organization.viewerCan).includes(part)) notFound();
  return organization;
}
