import { buttonClass } from '@gps/ui/button';
import Link from 'next/link';
import { CaseCountsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatter, translations } from '@/platform/i18n/translations';
import styles from './overview.module.css';

export async function QueueBlock() {
  const t = await translations('overview');
  const format = await formatter();
  const { caseCounts } = await runOperation(CaseCountsDocument);
  return (
    <section className={styles.block}>
      <h2>{t('queue')}</h2>
      <p>
        {caseCounts.oldestOpenAt
          ? t('oldest', { time: format.dateTime(new Date(caseCounts.oldestOpenAt), { dateStyle: 'medium', timeStyle: 'short' }) })
          : t('queueEmpty')}
      </p>
      <p className={styles.muted}>{t('resolved', { count: caseCounts.resolvedToday })}</p>
      <Link href="/cases" className={buttonClass('primary', 'sm')}>
        {t('work')}
      </Link>
    </section>
  );
}
