import type { Metadata } from 'next';
import { organizationVariables, readOrganizationFilters } from '@/features/organizations/organization-filters';
import { OrganizationsScreen } from '@/features/organizations/organizations-screen';
import { OrganizationsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('organizations'))('title') });

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OrganizationsPage({ searchParams }: Props) {
  await requireStaff('/organizations', 'organizations:read');
  const filters = readOrganizationFilters(await searchParams);
  const { organizations } = await runOperation(OrganizationsDocument, organizationVariables(filters));
  return <OrganizationsScreen filters={filters} first={organizations} />;
}
