import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SingleCase } from '@/features/cases/single-case';
import { CaseDetailDocument, DecisionWordsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('cases'))('title') });

export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireStaff(`/cases/${(await params).id}`, 'reports:read');
  const { id } = await params;
  const [{ case: found }, words] = await Promise.all([runOperation(CaseDetailDocument, { id }), runOperation(DecisionWordsDocument)]);
  if (!found) notFound();
  return <SingleCase first={found} words={words} viewerId={viewer.id} />;
}
