import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findReport } from '@/features/reports/find-report';
import { ReportBuilder } from '@/features/reports/report-builder';
import page from '@/features/shell/page.module.css';
import { ReportCatalogueDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('reports'))('edit') });

export default async function EditReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requireStaff(`/reports/${id}/edit`, 'analytics:build');
  const { analyticReport } = await findReport(id);
  if (!analyticReport.viewerCan.edit) notFound();
  const { reportCatalogue } = await runOperation(ReportCatalogueDocument);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{analyticReport.title}</h1>
      </header>
      <ReportBuilder catalogue={reportCatalogue} report={analyticReport} />
    </div>
  );
}
