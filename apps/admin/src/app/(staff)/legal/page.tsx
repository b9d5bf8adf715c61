import type { Metadata } from 'next';
import { LegalList } from '@/features/legal/legal-list';
import page from '@/features/shell/page.module.css';
import { LegalDocumentsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('legal'))('title') });

export default async function LegalDocumentsPage() {
  await requireStaff('/legal', 'legal:manage');
  const [t, { legalDocuments }] = await Promise.all([translations('legal'), runOperation(LegalDocumentsDocument)]);
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
      </header>
      <p className={page.muted}>{t('lead')}</p>
      <LegalList documents={legalDocuments} />
    </div>
  );
}
