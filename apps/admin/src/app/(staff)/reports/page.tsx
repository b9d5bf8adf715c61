import type { Metadata } from 'next';
import { ReportsScreen } from '@/features/reports/reports-screen';
import { AnalyticReportsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('reports'))('title') });

export default async function ReportsPage() {
  const { permissions } = await requireStaff('/reports', 'analytics:read');
  const { analyticReports } = await runOperation(AnalyticReportsDocument, {});
  return <ReportsScreen first={analyticReports} mayBuild={permissions.includes('analytics:build')} />;
}
