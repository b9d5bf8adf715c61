'use client';

import { Button } from '@gps/ui/button';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { CaseReportsDocument, type CaseFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { Ago } from '@/platform/time/ago';
import styles from './report-list.module.css';

export function ReportList({ caseId, first }: { caseId: string; first: CaseFieldsFragment['reports'] }) {
  const t = useTranslations('cases');
  const app = useTranslations('app');
  const reason = useTranslations('reason');
  const deciding = useTranslations('deciding');
  const { nodes, hasMore, busy, more } = useMore(
    first,
    async (after) => (await callApi(CaseReportsDocument, { id: caseId, after })).case?.reports,
  );
  return (
    <>
      <ul className={styles.list}>
        {nodes.map((report) => (
          <li key={report.id} className={styles.report}>
            <span className={styles.reason}>{reason(report.reason)}</span>
            <span className={styles.note} dir="auto">
              {report.note || <em>{t('noNote')}</em>}
            </span>
            <span className={styles.by}>
              <Link href={`/users/${report.reporter.id}`}>@{report.reporter.handle}</Link> ·{' '}
              <span title={deciding('weightText')}>{deciding('weight', { percent: report.weight })}</span> ·{' '}
              <Ago value={report.createdAt} />
            </span>
          </li>
        ))}
      </ul>
      {hasMore ? (
        <div>
          <Button size="sm" busy={busy} onClick={more}>
            {app('loadMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
