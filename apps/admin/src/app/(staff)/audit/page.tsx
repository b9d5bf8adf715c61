import type { Metadata } from 'next';
import { auditPath, auditVariables, readAuditFilters } from '@/features/audit/audit-filters';
import { AuditScreen } from '@/features/audit/audit-screen';
import { AuditLogDocument, AuditVerificationsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('audit'))('title') });

export default async function AuditPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  await requireStaff('/audit', 'audit:read');
  const filters = readAuditFilters(await searchParams);
  const [{ auditLog }, { auditVerifications }] = await Promise.all([
    runOperation(AuditLogDocument, auditVariables(filters)),
    runOperation(AuditVerificationsDocument, { first: 1 }),
  ]);
  return (
    <AuditScreen key={auditPath(filters)} filters={filters} first={auditLog} verification={auditVerifications.edges[0]?.node ?? null} />
  );
}
