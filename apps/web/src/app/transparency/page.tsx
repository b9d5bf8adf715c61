import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { DecisionList } from '@/features/transparency/decision-list';
import { MonthFigures } from '@/features/transparency/month-figures';
import { nameOfMonth } from '@/features/transparency/month-name';
import { MonthsTable } from '@/features/transparency/months-table';
import styles from '@/features/transparency/transparency.module.css';
import { TransparencyDecisionsDocument, TransparencyMonthsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatter, translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';

interface Props {
  searchParams: Promise<{ month?: string; after?: string; before?: string }>;
}

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
const CURSOR = /^[\w-]{1,300}$/;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translations('transparency'))('title') };
}

export default async function TransparencyPage({ searchParams }: Props) {
  const { month, after, before } = await searchParams;
  if ((month !== undefined && !MONTH.test(month)) || [after, before].some((one) => one !== undefined && !CURSOR.test(one))) notFound();
  const [t, format, { transparencyMonths }] = await Promise.all([
    translations('transparency'),
    formatter(),
    runOperation(TransparencyMonthsDocument, { after: before ?? null }),
  ]);
  const months = transparencyMonths.edges.map(({ node }) => node);
  const shown = month ?? months[0]?.month;
  const figures = months.find((one) => one.month === shown)?.figures ?? [];
  const decisions = shown
    ? (await runOperation(TransparencyDecisionsDocument, { month: shown, after: after ?? null })).transparencyDecisions
    : null;
  const { hasNextPage, endCursor } = transparencyMonths.pageInfo;
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={styles.part}>
        <p className={styles.intro}>{t('intro')}</p>
        <p className={styles.intro}>{t('privacy')}</p>
        {shown === undefined ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          <>
            <MonthsTable months={months} shown={shown} before={before} />
            {hasNextPage && endCursor ? (
              <p className={styles.links}>
                <Link href={`/transparency?before=${encodeURIComponent(endCursor)}`} prefetch={false}>
                  {t('older')}
                </Link>
              </p>
            ) : null}
            <h2>{nameOfMonth(format, shown)}</h2>
            <MonthFigures figures={figures} />
            {decisions && decisions.edges.length > 0 ? (
              <>
                <h2>{t('single')}</h2>
                <DecisionList month={shown} before={before} page={decisions} />
              </>
            ) : (
              <p>{t('nothingSingle')}</p>
            )}
          </>
        )}
      </div>
    </>
  );
}
