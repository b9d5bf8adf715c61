import { Banner } from '@gps/ui/banner';
import { Markdown } from '@gps/ui/markdown';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { isDocument, nameOf } from '@/features/legal/documents';
import styles from '@/features/legal/legal.module.css';
import { VersionList } from '@/features/legal/version-list';
import { LegalTextDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { requestLocale } from '@/platform/i18n/request-locale';
import { formatter, translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';

interface Props {
  params: Promise<{ document: string }>;
  searchParams: Promise<{ version?: string }>;
}

const NUMBER = /^[1-9]\d{0,5}$/;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document } = await params;
  if (!isDocument(document)) return {};
  const t = await translations('legal');
  return { title: t(`document.${document}`) };
}

export default async function LegalDocumentPage({ params, searchParams }: Props) {
  const [{ document: path }, { version }] = await Promise.all([params, searchParams]);
  if (!isDocument(path) || (version !== undefined && !NUMBER.test(version))) notFound();
  const [t, format, language] = await Promise.all([translations('legal'), formatter(), requestLocale()]);
  const number = version === undefined ? null : Number(version);
  const { legalText } = await runOperation(LegalTextDocument, { document: nameOf(path), number, language });
  if (!legalText) notFound();
  const { effectiveFrom, inForce, text, summary, versions } = legalText;
  const date = format.dateTime(new Date(effectiveFrom), { dateStyle: 'long' });
  const current = versions.find((one) => one.inForce)?.number ?? legalText.number;
  return (
    <>
      <PageHeader title={t(`document.${path}`)} />
      <div className={styles.part}>
        {inForce ? null : (
          <Banner tone="amber" title={t(legalText.number > current ? 'toCome' : 'outdated', { date })}>
            <Link href={`/legal/${path}`}>{t('readCurrent')}</Link>
          </Banner>
        )}
        <p className={styles.note}>{t('version', { number: legalText.number, date })}</p>
        <Markdown text={text} />
        {legalText.number > 1 ? (
          <section className={styles.document} aria-labelledby="changes">
            <h2 id="changes">{t('changes')}</h2>
            <Markdown text={summary} />
          </section>
        ) : null}
        <VersionList path={path} shown={legalText.number} versions={versions} />
      </div>
    </>
  );
}
