import type { Metadata } from 'next';
import { findReport } from '@/features/reports/find-report';
import { ReportScreen } from '@/features/reports/report-screen';
import { ReportCatalogueDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('reports'))('title') });

export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requireStaff(`/reports/${id}`, 'analytics:read');
  const { analyticReport, analyticReportOutcome } = await findReport(id);
  const { reportCatalogue } = await runOperation(ReportCatalogueDocument);
  const { version } = analyticReport;
  return <ReportScreen key={version} initial={analyticReport} outcome={analyticReportOutcome} roles={reportCatalogue.roles} />;
}
