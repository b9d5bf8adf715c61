'use client';

import { Badge } from '@gps/ui/badge';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AnnouncementLineFragment } from '@/gql/graphql';
import { useLocale } from 'use-intl';
import type { Column } from '@/platform/lists/column';
import { Ago } from '@/platform/time/ago';
import { Moment } from '@/platform/time/moment';

const TONES = { DRAFT: 'neutral', SCHEDULED: 'blue', LIVE: 'green', ENDED: 'neutral' } as const;

export function AnnouncementStateBadge({ state }: Pick<AnnouncementLineFragment, 'state'>) {
  const t = useTranslations('announcements');
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}

/** In the language of whoever looks, else in English. */
export const titleIn = ({ translations }: Pick<AnnouncementLineFragment, 'translations'>, locale: string): string =>
  (translations.find(({ language }) => locale.startsWith(language)) ?? translations[0])?.title ?? '';

export function useAnnouncementColumns(): readonly Column<AnnouncementLineFragment>[] {
  const t = useTranslations('announcements');
  const locale = useLocale();
  return useMemo(
    () => [
      { id: 'title', label: t('announcement'), cell: (one) => titleIn(one, locale) },
      { id: 'state', label: t('state'), cell: ({ state }) => <AnnouncementStateBadge state={state} /> },
      { id: 'kind', label: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
      { id: 'place', label: t('place'), cell: ({ place }) => t(`places.${place}`) },
      { id: 'audience', label: t('audience'), cell: ({ audience }) => t(`audiences.${audience}`) },
      { id: 'from', label: t('from'), cell: ({ startsAt }) => (startsAt ? <Moment value={startsAt} /> : '–') },
      { id: 'until', label: t('until'), cell: ({ endsAt }) => (endsAt ? <Moment value={endsAt} /> : '–') },
      { id: 'languages', label: t('languages'), cell: ({ translations }) => translations.map(({ language }) => language).join(' ') },
      {
        id: 'changed',
        label: t('changed'),
        cell: ({ changedAt, changedByName }) => (
          <>
            {changedByName} · <Ago value={changedAt} />
          </>
        ),
      },
    ],
    [t, locale],
  );
}
