import type { Metadata } from 'next';
import { NotificationList } from '@/features/notifications/notification-list';
import { NotificationsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { pageOf } from '@/platform/lists/connection-page';
import { requireViewer } from '@/platform/session/viewer';
import { PageHeader } from '@/platform/shell/page-header';
import { RetryState } from '@/platform/shell/retry-state';

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('notifications');
  return { title: t('title') };
}

export default async function NotificationsPage() {
  await requireViewer('/notifications');
  const t = await translations('notifications');
  const page = await runOperation(NotificationsDocument, { first: 20 })
    .then((answer) => pageOf(answer.notifications))
    .catch(() => null);
  return (
    <>
      <PageHeader title={t('title')} />
      {page ? <NotificationList initial={page} /> : <RetryState title={t('errorTitle')} />}
    </>
  );
}
