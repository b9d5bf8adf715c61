import type { Metadata } from 'next';
import { PoliciesScreen } from '@/features/policies/policies-screen';
import { PoliciesPageDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('policies'))('title') });

export default async function PoliciesPage() {
  await requireStaff('/policies', 'reports:read');
  const { policies, decisionTemplates, retired } = await runOperation(PoliciesPageDocument, {});
  return <PoliciesScreen policies={policies} templates={decisionTemplates} retired={retired} />;
}
