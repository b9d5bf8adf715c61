'use client';

import { Bell as Icon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLive } from '@/platform/live/live-context';
import { NavLink } from './nav-link';
import styles from './bell.module.css';

const SHOWN_LIMIT = 99;

export function Bell({ className, labelClass }: { className: string | undefined; labelClass?: string | undefined }) {
  const t = useTranslations('nav');
  const { unread } = useLive();
  const label = unread > 0 ? `${t('notifications')}, ${t('unread', { count: unread })}` : t('notifications');
  return (
    <NavLink href="/notifications" className={className}>
      <span className={styles.icon}>
        <Icon aria-hidden="true" />
        {unread > 0 ? (
          <span className={styles.count} aria-hidden="true">
            {unread > SHOWN_LIMIT ? `${SHOWN_LIMIT}+` : unread}
          </span>
        ) : null}
      </span>
      <span className="gps-visually-hidden">{label}</span>
      <span className={labelClass} aria-hidden="true">
        {t('notifications')}
      </span>
    </NavLink>
  );
}
