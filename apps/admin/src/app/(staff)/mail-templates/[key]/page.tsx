import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MailTemplateScreen } from '@/features/mail-templates/mail-template-screen';
import { MailTemplatePageDocument, MailTemplateVersionsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { isLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { requireStaff } from '@/platform/session/viewer';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await translations('mailTemplates'))('title') });

interface Props {
  readonly params: Promise<{ key: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MailTemplatePage({ params, searchParams }: Props) {
  const { key } = await params;
  await requireStaff(`/mail-templates/${key}`, 'communications:manage');
  const asked = (await searchParams)['language'];
  const language = typeof asked === 'string' && isLocale(asked) ? asked : await requestLocale();
  const [{ mailTemplate }, { mailTemplateVersions }] = await Promise.all([
    runOperation(MailTemplatePageDocument, { key, language }),
    runOperation(MailTemplateVersionsDocument, { key, language, first: 10 }),
  ]);
  if (!mailTemplate) notFound();
  return <MailTemplateScreen key={`${key} ${language}`} first={mailTemplate} versions={mailTemplateVersions} />;
}
