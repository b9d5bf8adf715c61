import { Badge } from '@gps/ui/badge';
import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { ModerationNoticesDocument } from '@/gql/graphql';
import { AppealForm } from '@/features/moderation/appeal-form';
import { noticeKind } from '@/features/moderation/notice-kind';
import { runOperation } from '@/platform/api/server-api';
import { requestLocale } from '@/platform/i18n/request-locale';
import { formatter, translations } from '@/platform/i18n/translations';
import { requireViewer } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';
import styles from './notices.module.css';

/** What takes something away: who decided it is part of the statement. */
const TAKES: ReadonlySet<string> = new Set(['remove', 'warn', 'suspend', 'lock']);
const titleIn = (titles: Readonly<Record<string, string>>, locale: string): string => titles[locale] ?? titles['en'] ?? '';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('notices');
  return { title: t('title') };
}

export default async function NoticesPage() {
  await requireViewer('/notices');
  const [t, report, format, locale] = await Promise.all([
    translations('notices'),
    translations('notifications'),
    formatter(),
    requestLocale(),
  ]);
  const { myModerationNotices } = await runOperation(ModerationNoticesDocument, { first: 50 });
  const notices = myModerationNotices.edges.map((edge) => edge.node);
  const when = (value: string) => format.dateTime(new Date(value), { dateStyle: 'long', timeStyle: 'short' });
  const words = {
    ...{ appeal: t('appeal'), intro: t('appealIntro'), statement: t('statement'), statementWrong: t('statementWrong') },
    ...{ send: t('send'), sent: t('sent'), tooLate: t('tooLate'), failed: t('failed') },
  };
  return (
    <>
      <PageHeader title={t('title')} />
      <p className={styles.intro}>{t('intro')}</p>
      {notices.length === 0 ? <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState> : null}
      <ol>
        {notices.map((notice) => (
          <li key={notice.id} className={styles.notice}>
            <p className={styles.head}>
              <Badge tone={['restore', 'lift', 'unlock', 'overturned'].includes(noticeKind(notice.kind)) ? 'green' : 'amber'}>
                {t(`kind.${noticeKind(notice.kind)}`)}
              </Badge>
              <time dateTime={notice.createdAt}>{when(notice.createdAt)}</time>
            </p>
            {notice.policy ? <p>{t('policy', { policy: titleIn(notice.policy, locale) })}</p> : null}
            <p dir="auto">{report('reason', { reason: notice.reason })}</p>
            {notice.excerpt ? (
              <blockquote className={styles.excerpt} dir="auto">
                {notice.excerpt}
              </blockquote>
            ) : null}
            {TAKES.has(noticeKind(notice.kind)) ? <p className={styles.until}>{t(notice.automated ? 'automated' : 'byPerson')}</p> : null}
            {notice.until ? <p className={styles.until}>{t('until', { date: when(notice.until) })}</p> : null}
            {notice.appeal ? (
              <p role="note">
                {notice.appeal.outcome === null
                  ? t('waiting')
                  : t(notice.appeal.outcome === 'OVERTURNED' ? 'overturned' : 'upheld', { reply: notice.appeal.reply ?? '' })}
              </p>
            ) : null}
            {notice.appealableUntil ? (
              <>
                <p className={styles.until}>{t('appealUntil', { date: when(notice.appealableUntil) })}</p>
                <AppealForm noticeId={notice.id} words={words} />
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}
