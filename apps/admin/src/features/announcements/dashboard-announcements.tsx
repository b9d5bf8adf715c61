'use client';

import { Announcements, type Announced } from '@gps/ui/announcements';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { CurrentAnnouncementsDocument, DismissAnnouncementDocument } from '@/gql/graphql';
import { callApi, watchApi } from '@/platform/api/browser-api';

/** Staff are few, and the answer comes from memory. */
const EVERY_MS = 5_000;

/** What is announced to staff, on every page of the dashboard. */
export function DashboardAnnouncements({ initial }: { initial: readonly Announced[] }) {
  const t = useTranslations('announcements');
  const language = useLocale().slice(0, 2);
  const [shown, setShown] = useState(initial);
  const early = useRef(new Set(initial.map(({ id }) => id)));
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      void watchApi(CurrentAnnouncementsDocument, { language }).then(
        ({ currentAnnouncements: now }) => setShown((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now)),
        () => undefined,
      );
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [language]);
  return (
    <Announcements
      shown={shown}
      early={early.current}
      words={{ region: t('region'), dismiss: t('dismiss'), more: t('more') }}
      link={(href, label, name) => (
        <a href={href} aria-label={name} rel="noreferrer">
          {label}
        </a>
      )}
      onDismiss={(id) => {
        setShown((before) => before.filter((one) => one.id !== id));
        void callApi(DismissAnnouncementDocument, { id }).catch(() => undefined);
      }}
    />
  );
}
