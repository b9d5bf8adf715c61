import type { Metadata } from 'next';
import { deadVariables, jobsPath, readJobFilters } from '@/features/jobs/job-filters';
import { JobsScreen } from '@/features/jobs/jobs-screen';
import { DeadEventsDocument, JobsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('jobs'))('title') });

export default async function JobsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  await requireStaff('/jobs', 'analytics:read');
  const filters = readJobFilters(await searchParams);
  const [jobs, { deadEvents }] = await Promise.all([runOperation(JobsDocument), runOperation(DeadEventsDocument, deadVariables(filters))]);
  return <JobsScreen key={jobsPath(filters)} filters={filters} initial={jobs} first={deadEvents} />;
}
