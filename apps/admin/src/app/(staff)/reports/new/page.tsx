import type { Metadata } from 'next';
import { ReportBuilder } from '@/features/reports/report-builder';
import page from '@/features/shell/page.module.css';
import { ReportCatalogueDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('reports'))('new') });

export default async function NewReportPage() {
  await requireStaff('/reports/new', 'analytics:build');
  const t = await translations('reports');
  const { reportCatalogue } = await runOperation(ReportCatalogueDocument);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('new')}</h1>
      </header>
      <ReportBuilder catalogue={reportCatalogue} />
    </div>
  );
}
