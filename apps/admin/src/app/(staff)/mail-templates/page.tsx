import type { Metadata } from 'next';
import { MailTemplatesScreen } from '@/features/mail-templates/mail-templates-screen';
import { MailTemplatesDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('mailTemplates'))('title') });

export default async function MailTemplatesPage() {
  await requireStaff('/mail-templates', 'communications:manage');
  return <MailTemplatesScreen templates={(await runOperation(MailTemplatesDocument)).mailTemplates} />;
}
