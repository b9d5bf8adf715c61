'use client';

import { TableFrame } from '@gps/ui/table-frame';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import type { OrganizationLineFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import { OrganizationState } from './organization-state';
import styles from './organizations.module.css';

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

export function OrganizationTable({ organizations }: { organizations: readonly OrganizationLineFragment[] }) {
  const t = useTranslations('organizations');
  const format = useFormatter();
  return (
    <div className={styles.table}>
      <TableFrame label={t('title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('organization')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col" data-numeric>
                {t('members')}
              </th>
              <th scope="col" data-numeric>
                {t('administrators')}
              </th>
              <th scope="col">{t('domains')}</th>
              <th scope="col">{t('provider')}</th>
              <th scope="col">{t('created')}</th>
            </tr>
          </thead>
          <tbody>
            {organizations.map(
              ({ id, name, alias, state, kind, memberCount, administratorCount, domains, identityProvider, createdAt }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link href={`/organizations/${id}`} className={styles.name} prefetch={false}>
                      {name} <span className={styles.muted}>{alias}</span>
                    </Link>
                  </th>
                  <td>
                    <OrganizationState state={state} />
                  </td>
                  <td>{t(kind)}</td>
                  <td data-numeric>{format.number(memberCount)}</td>
                  <td data-numeric>{format.number(administratorCount)}</td>
                  <td>
                    <Domains domains={domains} />
                  </td>
                  <td>
                    {identityProvider ? (
                      <>
                        {identityProvider.protocol} <span className={styles.muted}>{t(identityProvider.enabled ? 'on' : 'off')}</span>
                      </>
                    ) : (
                      <span className={styles.muted}>–</span>
                    )}
                  </td>
                  <td>
                    <Ago value={createdAt} />
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
