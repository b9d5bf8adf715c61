'use client';

import { Badge } from '@gps/ui/badge';
import Link from 'next/link';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ApplicationLineFragment } from '@/gql/graphql';
import type { Column } from '@/platform/lists/column';
import { Ago } from '@/platform/time/ago';

const TONES = { ACTIVE: 'green', SUSPENDED: 'red', REVOKED: 'amber' } as const;

/** The columns of applications. */
export function useApplicationColumns(): readonly Column<ApplicationLineFragment>[] {
  const t = useTranslations('applications');
  const format = useFormatter();
  return useMemo(
    () => [
      { id: 'name', label: t('name'), cell: ({ name, clientId }) => name || clientId },
      { id: 'owner', label: t('owner'), cell: ({ ownerId, ownerName }) => <Link href={`/users/${ownerId}`}>{ownerName}</Link> },
      { id: 'state', label: t('state'), cell: ({ state }) => <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge> },
      { id: 'rate', label: t('rate'), cell: ({ rate }) => t(`rates.${rate}`) },
      { id: 'people', label: t('people'), numeric: true, cell: ({ people }) => format.number(people) },
      { id: 'lastUsed', label: t('lastUsed'), cell: ({ lastUsedAt }) => (lastUsedAt ? <Ago value={lastUsedAt} /> : '–') },
    ],
    [t, format],
  );
}
