'use client';

import { Badge } from '@gps/ui/badge';
import { Button, buttonClass } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import { ChartNoAxesColumn } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import page from '@/features/shell/page.module.css';
import { AnalyticReportsDocument, type AnalyticReportsQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { Ago } from '@/platform/time/ago';
import styles from './reports.module.css';

/** One's own reports and those shared with one's role. */
export function ReportsScreen({ first, mayBuild }: { first: AnalyticReportsQuery['analyticReports']; mayBuild: boolean }) {
  const t = useTranslations('reports');
  const app = useTranslations('app');
  const list = useMore(first, async (after) => (await callApi(AnalyticReportsDocument, { after })).analyticReports);
  const make = mayBuild ? (
    <Link href="/reports/new" className={buttonClass('primary', 'sm')}>
      {t('new')}
    </Link>
  ) : null;
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1>{t('title')}</h1>
        {list.nodes.length > 0 ? make : null}
      </header>
      {list.nodes.length === 0 ? (
        <EmptyState icon={<ChartNoAxesColumn aria-hidden="true" />} title={t('empty')} action={make}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ul className={styles.list} aria-label={t('title')}>
          {list.nodes.map(({ id, title, ownerName, schedule, sharedWith, updatedAt }) => (
            <li key={id}>
              <Link href={`/reports/${id}`}>{title}</Link>
              {schedule ? <Badge>{t('byMail')}</Badge> : null}
              {sharedWith.length > 0 ? <Badge>{t('shared')}</Badge> : null}
              <span className={page.muted}>
                {ownerName} · <Ago value={updatedAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {list.hasMore ? (
        <div>
          <Button size="sm" busy={list.busy} onClick={list.more}>
            {app('loadMore')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
