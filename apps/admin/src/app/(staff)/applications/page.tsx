import type { Metadata } from 'next';
import { applicationsPath, applicationVariables, readApplicationFilters } from '@/features/applications/application-filters';
import { ApplicationsScreen } from '@/features/applications/applications-screen';
import { ApplicationsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('applications'))('title') });

export default async function ApplicationsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  await requireStaff('/applications', 'integrations:read');
  const filters = readApplicationFilters(await searchParams);
  const { applications } = await runOperation(ApplicationsDocument, applicationVariables(filters));
  return <ApplicationsScreen key={applicationsPath(filters)} filters={filters} first={applications} />;
}
