'use client';

import { Badge } from '@gps/ui/badge';
import { TableFrame } from '@gps/ui/table-frame';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ApplicationLineFragment } from '@/gql/graphql';
import { Ago } from '@/platform/time/ago';
import styles from './applications.module.css';

const TONES = { ACTIVE: 'green', SUSPENDED: 'red', REVOKED: 'amber' } as const;

export interface ApplicationTableProps {
  readonly applications: readonly ApplicationLineFragment[];
  readonly onChoose: (application: ApplicationLineFragment) => void;
}

export function ApplicationTable({ applications, onChoose }: ApplicationTableProps) {
  const t = useTranslations('applications');
  return (
    <TableFrame label={t('title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('owner')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('rate')}</th>
            <th scope="col">{t('people')}</th>
            <th scope="col">{t('lastUsed')}</th>
          </tr>
        </thead>
        <tbody>
          {applications.map((application) => (
            <tr key={application.id}>
              <th scope="row">
                <button type="button" className={styles.open} onClick={() => onChoose(application)}>
                  {application.name || application.clientId}
                </button>
              </th>
              <td>
                <Link href={`/users/${application.ownerId}`}>{application.ownerName}</Link>
              </td>
              <td>
                <Badge tone={TONES[application.state]}>{t(`states.${application.state}`)}</Badge>
              </td>
              <td>{t(`rates.${application.rate}`)}</td>
              <td>{application.people}</td>
              <td>{application.lastUsedAt ? <Ago value={application.lastUsedAt} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
