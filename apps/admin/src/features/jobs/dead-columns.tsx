'use client';

import { Badge } from '@gps/ui/badge';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { DeadEventLineFragment, DeadEventState } from '@/gql/graphql';
import type { Column } from '@/platform/lists/column';
import { Ago } from '@/platform/time/ago';
import { Moment } from '@/platform/time/moment';

const TONES: Readonly<Record<DeadEventState, 'red' | 'blue' | 'green' | 'neutral' | 'amber'>> = {
  WAITING: 'red',
  RETRIED: 'blue',
  DONE: 'green',
  DISCARDED: 'neutral',
  LOST: 'amber',
};

export function useDeadColumns(): readonly Column<DeadEventLineFragment>[] {
  const t = useTranslations('jobs');
  return useMemo(
    () => [
      { id: 'handler', label: t('handler'), width: 260, cell: ({ handler }) => <code>{handler}</code> },
      { id: 'state', label: t('state'), cell: ({ state }) => <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge> },
      { id: 'type', label: t('event'), width: 220, cell: ({ type }) => <code>{type}</code> },
      { id: 'error', label: t('error'), width: 320, cell: ({ error }) => <code title={error}>{error}</code> },
      { id: 'failed', label: t('failedAt'), cell: ({ failedAt }) => <Ago value={failedAt} /> },
      { id: 'tries', label: t('tries'), numeric: true, cell: ({ tries }) => tries },
      { id: 'occurred', label: t('occurredAt'), hidden: true, cell: ({ occurredAt }) => <Moment value={occurredAt} seconds /> },
      { id: 'id', label: t('eventId'), hidden: true, width: 300, cell: ({ eventId }) => <code>{eventId}</code> },
      {
        id: 'decided',
        label: t('decided'),
        hidden: true,
        width: 260,
        cell: ({ decidedAt, decidedByName, reason }) =>
          decidedAt ? (
            <>
              {decidedByName} · <Ago value={decidedAt} /> · {reason}
            </>
          ) : (
            '–'
          ),
      },
    ],
    [t],
  );
}
