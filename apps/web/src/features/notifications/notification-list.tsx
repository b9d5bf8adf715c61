'use client';

import { Avatar } from '@gps/ui/avatar';
import { RelativeTime } from '@gps/ui/relative-time';
import { EmptyState } from '@gps/ui/state';
import { Building2, ShieldAlert } from 'lucide-react';
import Link from 'next/link';
import { useCallback, useEffect } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { organizationPath } from '@/features/organizations/organization-path';
import { MarkNotificationsReadDocument, NotificationsDocument, type NotificationFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { pageOf } from '@/platform/lists/connection-page';
import { LoadMore } from '@/platform/lists/load-more';
import { usePagedList, type Page } from '@/platform/lists/use-paged-list';
import { useLive } from '@/platform/live/live-context';
import styles from './notification-list.module.css';

/** What the notices of moderators tell in full. */
const NOTICED: ReadonlySet<string> = new Set([
  ...['CONTENT_REMOVED', 'CONTENT_RESTORED', 'WARNED', 'SUSPENDED', 'SUSPENSION_LIFTED', 'APPEAL_DECIDED'],
]);

/** Where a notification leads. */
export function targetOf(notification: NotificationFieldsFragment): string {
  if (notification.kind === 'FOLLOW' && notification.actor) return `/@${notification.actor.handle}`;
  if (NOTICED.has(notification.kind)) return '/notices';
  if (notification.kind === 'NEW_DEVICE') return '/settings/sessions/not-me';
  if (notification.kind === 'SESSION_COMPROMISED') return '/settings/sessions';
  if (notification.kind === 'DATA_EXPORT_READY') return '/settings/export';
  if (notification.kind === 'IMPERSONATED') return '/settings/security-history';
  if (notification.kind === 'ORGANIZATION_INVITED' || notification.kind === 'ORGANIZATION_REMOVED') return '/settings/organizations';
  if (notification.organization) return organizationPath(notification.organization.alias);
  if (!notification.postId) return '/notifications';
  return `/posts/${notification.postId}${notification.commentId ? `#comment-${notification.commentId}` : ''}`;
}

function Row({ notification }: { notification: NotificationFieldsFragment }) {
  const t = useTranslations('notifications');
  const locale = useLocale();
  const timeZone = useTimeZone();
  const name = notification.actor?.displayName ?? t('somebody');
  return (
    <li className={styles.row} data-unread={notification.readAt ? undefined : ''}>
      {notification.actor ? (
        <Avatar name={name} src={notification.actor.avatarUrl ?? null} />
      ) : (
        <span className={styles.icon}>
          {notification.organization ? <Building2 aria-hidden="true" /> : <ShieldAlert aria-hidden="true" />}
        </span>
      )}
      <div className={styles.words}>
        <Link href={targetOf(notification)} prefetch={false} className={styles.link}>
          {t(notification.kind, { name, organization: notification.organization?.name ?? '' })}
          {notification.readAt ? null : <span className="gps-visually-hidden"> ({t('unread')})</span>}
        </Link>
        {notification.excerpt ? (
          <p className={styles.excerpt} dir="auto">
            {notification.excerpt}
          </p>
        ) : null}
        {notification.reason ? (
          <p className={styles.excerpt} dir="auto">
            {t('reason', { reason: notification.reason })}
          </p>
        ) : null}
        <span className={styles.when}>
          <RelativeTime value={notification.createdAt} locale={locale} {...(timeZone ? { timeZone } : {})} />
        </span>
      </div>
    </li>
  );
}

export function NotificationList({ initial }: { initial: Page<NotificationFieldsFragment> }) {
  const t = useTranslations('notifications');
  const { setUnread } = useLive();
  const load = useCallback(async (after: string) => pageOf((await callApi(NotificationsDocument, { first: 20, after })).notifications), []);
  const list = usePagedList('notifications', initial, load);
  const newest = initial.nodes.find((notification) => !notification.readAt)?.id;

  // What is on screen has been seen. It keeps its mark here until the page is opened again.
  useEffect(() => {
    if (!newest) return;
    callApi(MarkNotificationsReadDocument, { upTo: newest }).then(
      ({ markNotificationsRead }) => setUnread(markNotificationsRead),
      () => undefined,
    );
  }, [newest, setUnread]);

  if (list.nodes.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  return (
    <>
      <ul>
        {list.nodes.map((notification) => (
          <Row key={notification.id} notification={notification} />
        ))}
      </ul>
      <LoadMore hasNextPage={list.hasNextPage} loading={list.loading} failed={list.failed} onLoad={list.loadMore} />
    </>
  );
}
