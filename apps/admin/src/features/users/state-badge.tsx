'use client';

import { Badge } from '@gps/ui/badge';
import { useTranslations } from 'use-intl';
import type { UserState } from '@/gql/graphql';

const TONES = { ACTIVE: 'green', SUSPENDED: 'amber', LOCKED: 'red', DELETED: 'neutral' } as const;

export function StateBadge({ state }: { state: UserState }) {
  const t = useTranslations('state');
  return <Badge tone={TONES[state]}>{t(state)}</Badge>;
}
