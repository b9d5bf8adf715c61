import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SingleCase } from '@/features/cases/single-case';
import { CaseDetailDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('cases'))('title') });

export default async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  await requireStaff(`/cases/${(await params).id}`, 'reports:read');
  const { case: found } = await runOperation(CaseDetailDocument, { id: (await params).id });
  if (!found) notFound();
  return <SingleCase first={found} />;
}
