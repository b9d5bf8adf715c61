import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SubjectTrail } from '@/features/audit/subject-trail';
import { isDocument, nameOf } from '@/features/legal/documents';
import { LegalScreen } from '@/features/legal/legal-screen';
import { LegalDocumentDocument, LegalVersionTextsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('legal'))('title') });

export default async function LegalDocumentPage({ params }: { params: Promise<{ document: string }> }) {
  const { document: path } = await params;
  const viewer = await requireStaff(`/legal/${path}`, 'legal:manage');
  if (!isDocument(path)) notFound();
  const document = nameOf(path);
  const [t, { legalDocument }] = await Promise.all([translations('legal'), runOperation(LegalDocumentDocument, { document })]);
  const number = legalDocument.versions[0]?.number ?? 1;
  const { legalVersionTexts } = await runOperation(LegalVersionTextsDocument, { document, number });
  const mayReadTrail = viewer.permissions.includes('audit:read');
  return (
    <LegalScreen
      key={path}
      path={path}
      initial={legalDocument}
      newest={legalVersionTexts ?? null}
      trail={mayReadTrail ? <SubjectTrail subjectId={document} title={t('trail')} empty={t('noTrail')} /> : null}
    />
  );
}
