'use client';

import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { OrganizationLineFragment } from '@/gql/graphql';
import type { Column } from '@/platform/lists/column';
import { Ago } from '@/platform/time/ago';
import { OrganizationState } from './organization-state';
import styles from './organizations.module.css';

/** The columns of organizations; their orders are those the API knows. */
export function useOrganizationColumns(): readonly Column<OrganizationLineFragment>[] {
  const t = useTranslations('organizations');
  const format = useFormatter();
  return useMemo(
    () => [
      {
        id: 'organization',
        label: t('organization'),
        sort: { ascending: 'NAME' },
        cell: ({ name, alias }) => (
          <>
            <span className={styles.name}>{name}</span> <span className={styles.muted}>{alias}</span>
          </>
        ),
      },
      { id: 'state', label: t('state'), cell: ({ state }) => <OrganizationState state={state} /> },
      { id: 'kind', label: t('kind'), cell: ({ kind }) => t(kind) },
      {
        id: 'members',
        label: t('members'),
        numeric: true,
        sort: { descending: 'MOST_MEMBERS' },
        cell: ({ memberCount }) => format.number(memberCount),
      },
      {
        id: 'administrators',
        label: t('administrators'),
        numeric: true,
        cell: ({ administratorCount }) => format.number(administratorCount),
      },
      { id: 'domains', label: t('domains'), cell: ({ domains }) => <Domains domains={domains} /> },
      { id: 'provider', label: t('provider'), cell: ({ identityProvider }) => <Provider provider={identityProvider} /> },
      { id: 'created', label: t('created'), sort: { descending: 'NEWEST' }, cell: ({ createdAt }) => <Ago value={createdAt} /> },
    ],
    [t, format],
  );
}

function Domains({ domains }: { domains: OrganizationLineFragment['domains'] }) {
  const t = useTranslations('organizations');
  const [first, ...others] = domains;
  if (!first) return <span className={styles.muted}>–</span>;
  return (
    <>
      {first.name} {first.verifiedAt ? null : <span className={styles.muted}>({t('unproven')})</span>}
      {others.length > 0 ? <span className={styles.muted}> +{others.length}</span> : null}
    </>
  );
}

function Provider({ provider }: { provider: OrganizationLineFragment['identityProvider'] }) {
  const t = useTranslations('organizations');
  if (!provider) return <span className={styles.muted}>–</span>;
  return (
    <>
      {provider.protocol} <span className={styles.muted}>{t(provider.enabled ? 'on' : 'off')}</span>
    </>
  );
}
