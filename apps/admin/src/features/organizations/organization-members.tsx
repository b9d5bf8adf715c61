'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { TableFrame } from '@gps/ui/table-frame';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { OrganizationMembersDocument, type OrganizationDetailQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useMore } from '@/platform/lists/use-more';
import { Ago } from '@/platform/time/ago';
import styles from './organizations.module.css';
import type { Subject } from './use-organization-decisions';

export interface OrganizationMembersProps {
  readonly organizationId: string;
  readonly search: string;
  readonly first: NonNullable<OrganizationDetailQuery['organization']>['members'];
  /** null for those who may only look. */
  readonly onDecide: ((kind: 'appoint' | 'remove', subject: Subject) => void) | null;
}

export function OrganizationMembers({ organizationId, search, first, onDecide }: OrganizationMembersProps) {
  const t = useTranslations('organizations');
  const app = useTranslations('app');
  const { nodes, hasMore, busy, more } = useMore(
    first,
    async (after) =>
      (await callApi(OrganizationMembersDocument, { id: organizationId, search: search || null, after })).organization?.members,
  );
  if (nodes.length === 0) return <p className={styles.muted}>{t('noMembers')}</p>;
  return (
    <>
      <div className={styles.table}>
        <TableFrame label={t('members')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('person')}</th>
                <th scope="col">{t('role')}</th>
                <th scope="col">{t('joined')}</th>
                {onDecide ? <th scope="col">{t('actions')}</th> : null}
              </tr>
            </thead>
            <tbody>
              {nodes.map((member) => (
                <tr key={member.id}>
                  <th scope="row">
                    <Link href={`/users/${member.id}`} className={styles.name} prefetch={false}>
                      {member.displayName} <span className={styles.muted}>@{member.handle}</span>
                    </Link>
                  </th>
                  <td>{member.role === 'ADMIN' ? <Badge tone="blue">{t('ADMIN')}</Badge> : t('MEMBER')}</td>
                  <td>
                    <Ago value={member.joinedAt} />{' '}
                    {member.throughProvider ? <span className={styles.muted}>{t('throughProvider')}</span> : null}
                  </td>
                  {onDecide ? (
                    <td>
                      {member.role === 'ADMIN' ? null : (
                        <Button size="sm" variant="quiet" onClick={() => onDecide('appoint', member)}>
                          {t('appoint')}
                        </Button>
                      )}
                      <Button
                        size="sm"
                        variant="quiet"
                        aria-label={t('removeNamed', { name: member.displayName })}
                        onClick={() => onDecide('remove', member)}
                      >
                        {t('remove')}
                      </Button>
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </div>
      {hasMore ? (
        <div>
          <Button size="sm" busy={busy} onClick={more}>
            {app('loadMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
