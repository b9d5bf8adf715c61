import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SubjectTrail } from '@/features/audit/subject-trail';
import { OrganizationScreen } from '@/features/organizations/organization-screen';
import { OrganizationDetailDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ member?: string | string[] }> };

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('organizations'))('organization') });

export default async function OrganizationPage({ params, searchParams }: Props) {
  const [{ id }, { member }] = await Promise.all([params, searchParams]);
  const viewer = await requireStaff(`/organizations/${id}`, 'organizations:read');
  const search = typeof member === 'string' ? member.slice(0, 100) : '';
  const [{ organization }, t] = await Promise.all([
    runOperation(OrganizationDetailDocument, { id, search: search || null }),
    translations('organizations'),
  ]);
  if (!organization) notFound();
  return (
    <OrganizationScreen
      key={organization.id}
      organization={organization}
      search={search}
      trail={viewer.permissions.includes('audit:read') ? <SubjectTrail subjectId={id} title={t('trail')} empty={t('noTrail')} /> : null}
    />
  );
}
