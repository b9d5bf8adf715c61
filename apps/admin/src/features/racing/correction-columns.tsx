'use client';

import { Badge } from '@gps/ui/badge';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { RacingCorrectionLineFragment, RacingCorrectionState } from '@/gql/graphql';
import type { Column } from '@/platform/lists/column';
import { Ago } from '@/platform/time/ago';

const TONES: Readonly<Record<RacingCorrectionState, 'green' | 'blue' | 'amber' | 'red' | 'neutral'>> = {
  IN_FORCE: 'green',
  CAUGHT_UP: 'blue',
  OVERTAKEN: 'amber',
  LOST: 'red',
  ENDED: 'neutral',
};

export function useCorrectionColumns(): readonly Column<RacingCorrectionLineFragment>[] {
  const t = useTranslations('racing');
  return useMemo(
    () => [
      {
        id: 'what',
        label: t('what'),
        width: 320,
        cell: ({ subjectName, driverName, field }) => `${subjectName}${driverName ? ` · ${driverName}` : ''}: ${t(`fields.${field}`)}`,
      },
      { id: 'state', label: t('state'), cell: ({ state }) => <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge> },
      { id: 'imported', label: t('imported'), width: 160, cell: ({ importedValue }) => importedValue ?? '–' },
      { id: 'corrected', label: t('shown'), width: 160, cell: ({ correctedValue }) => <strong>{correctedValue ?? '–'}</strong> },
      { id: 'now', label: t('importedNow'), width: 160, hidden: true, cell: ({ importedNow }) => importedNow ?? '–' },
      { id: 'session', label: t('session'), hidden: true, cell: ({ sessionKind }) => (sessionKind ? t(`sessions.${sessionKind}`) : '–') },
      { id: 'who', label: t('who'), cell: ({ byName }) => byName },
      { id: 'when', label: t('when'), cell: ({ correctedAt }) => <Ago value={correctedAt} /> },
      { id: 'why', label: t('why'), width: 260, cell: ({ reason }) => <span title={reason}>{reason}</span> },
      {
        id: 'source',
        label: t('source'),
        cell: ({ sourceUrl }) => (
          <a href={sourceUrl} target="_blank" rel="noopener noreferrer">
            {new URL(sourceUrl).hostname}
          </a>
        ),
      },
      {
        id: 'end',
        label: t('end'),
        hidden: true,
        width: 220,
        cell: ({ endedAt, endedByName, endReason }) =>
          endedAt ? (
            <>
              <Ago value={endedAt} /> · {endedByName} {endReason ? `· ${endReason}` : ''}
            </>
          ) : (
            '–'
          ),
      },
    ],
    [t],
  );
}
