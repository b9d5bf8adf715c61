import { Badge } from '@gps/ui/badge';
import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { ModerationNoticesDocument } from '@/gql/graphql';
import { noticeKind } from '@/features/moderation/notice-kind';
import { runOperation } from '@/platform/api/server-api';
import { formatter, translations } from '@/platform/i18n/translations';
import { requireViewer } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';
import styles from './notices.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('notices');
  return { title: t('title') };
}

export default async function NoticesPage() {
  await requireViewer('/notices');
  const [t, report, format] = await Promise.all([translations('notices'), translations('notifications'), formatter()]);
  const { myModerationNotices } = await runOperation(ModerationNoticesDocument, { first: 50 });
  const notices = myModerationNotices.edges.map((edge) => edge.node);
  const when = (value: string) => format.dateTime(new Date(value), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <>
      <PageHeader title={t('title')} />
      <p className={styles.intro}>{t('intro')}</p>
      {notices.length === 0 ? <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState> : null}
      <ol>
        {notices.map((notice) => (
          <li key={notice.id} className={styles.notice}>
            <p className={styles.head}>
              <Badge tone={['restore', 'lift', 'unlock'].includes(noticeKind(notice.kind)) ? 'green' : 'amber'}>
                {t(`kind.${noticeKind(notice.kind)}`)}
              </Badge>
              <time dateTime={notice.createdAt}>{when(notice.createdAt)}</time>
            </p>
            <p dir="auto">{report('reason', { reason: notice.reason })}</p>
            {notice.excerpt ? (
              <blockquote className={styles.excerpt} dir="auto">
                {notice.excerpt}
              </blockquote>
            ) : null}
            {notice.until ? <p className={styles.until}>{t('until', { date: when(notice.until) })}</p> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
