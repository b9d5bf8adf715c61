'use client';

import { Badge } from '@gps/ui/badge';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { RuleLineFragment } from '@/gql/graphql';
import type { Column } from '@/platform/lists/column';

export function useRuleColumns(): readonly Column<RuleLineFragment>[] {
  const t = useTranslations('rules');
  const format = useFormatter();
  return useMemo(
    () => [
      { id: 'name', label: t('name'), cell: ({ latest }) => latest.name },
      { id: 'kind', label: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
      {
        id: 'state',
        label: t('state'),
        cell: ({ liveVersion, missedCanaries }) => (
          <>
            <Badge tone={liveVersion === null ? 'neutral' : 'green'}>
              {liveVersion === null ? t('off') : t('on', { version: liveVersion })}
            </Badge>{' '}
            {missedCanaries > 0 && liveVersion !== null ? <Badge tone="red">{t('missed', { count: missedCanaries })}</Badge> : null}
          </>
        ),
      },
      { id: 'action', label: t('action'), cell: ({ latest }) => t(`actions.${latest.action}`) },
      { id: 'hits', label: t('hits'), numeric: true, cell: ({ figures }) => format.number(figures.hits) },
      {
        id: 'precision',
        label: t('precision'),
        numeric: true,
        cell: ({ figures }) => (figures.precision == null ? '–' : format.number(figures.precision, { style: 'percent' })),
      },
    ],
    [t, format],
  );
}
