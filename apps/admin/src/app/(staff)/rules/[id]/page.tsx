import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SubjectTrail } from '@/features/audit/subject-trail';
import { RuleScreen } from '@/features/rules/rule-screen';
import { RulePageDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('rules'))('title') });

export default async function RulePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await requireStaff(`/rules/${id}`, 'reports:read');
  const [{ automaticRule }, t] = await Promise.all([runOperation(RulePageDocument, { id }), translations('rules')]);
  if (!automaticRule) notFound();
  return (
    <RuleScreen
      key={automaticRule.id}
      initial={automaticRule}
      trail={viewer.permissions.includes('audit:read') ? <SubjectTrail subjectId={id} title={t('trail')} empty={t('noTrail')} /> : null}
    />
  );
}
