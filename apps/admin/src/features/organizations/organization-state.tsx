'use client';

import { Badge } from '@gps/ui/badge';
import { useTranslations } from 'use-intl';
import type { AdminOrganizationState } from '@/gql/graphql';

export function OrganizationState({ state }: { state: AdminOrganizationState }) {
  const t = useTranslations('organizations');
  return <Badge tone={state === 'ACTIVE' ? 'green' : 'amber'}>{t(state)}</Badge>;
}
