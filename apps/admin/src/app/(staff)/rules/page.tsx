import type { Metadata } from 'next';
import { RulesScreen } from '@/features/rules/rules-screen';
import { HeldContentDocument, RulesDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('rules'))('title') });

export default async function RulesPage() {
  await requireStaff('/rules', 'reports:read');
  const [{ automaticRules }, { heldContent }] = await Promise.all([
    runOperation(RulesDocument, { first: 50 }),
    runOperation(HeldContentDocument, { first: 20 }),
  ]);
  return <RulesScreen rules={automaticRules} held={heldContent} />;
}
