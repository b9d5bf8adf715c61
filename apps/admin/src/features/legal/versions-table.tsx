'use client';

import { Badge } from '@gps/ui/badge';
import { Button } from '@gps/ui/button';
import { TableFrame } from '@gps/ui/table-frame';
import { useFormatter, useTranslations } from 'use-intl';
import { Moment } from '@/platform/time/moment';
import type { Detail } from './documents';

interface VersionsTableProps {
  /** What the table is called; the section around it has another name. */
  readonly label: string;
  readonly versions: Detail['versions'];
  readonly activeMembers: number;
  readonly onRead: (number: number) => void;
}

/** Every version with who published it and why, and how many have accepted it. */
export function VersionsTable({ label, versions, activeMembers, onRead }: VersionsTableProps) {
  const t = useTranslations('legal');
  const format = useFormatter();
  const share = (count: number): string =>
    activeMembers === 0 ? '–' : format.number(count / activeMembers, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <TableFrame label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('version')}</th>
            <th scope="col">{t('effectiveFrom')}</th>
            <th scope="col">{t('asks')}</th>
            <th scope="col">{t('accepted')}</th>
            <th scope="col">{t('published')}</th>
            <th scope="col">{t('reason')}</th>
            <th scope="col">{t('read')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <tr key={one.number}>
              <th scope="row">
                {one.number} {one.inForce ? <Badge tone="green">{t('inForce')}</Badge> : null}
              </th>
              <td>
                <Moment value={one.effectiveFrom} />
              </td>
              <td>{t(`ask.${one.asks}`)}</td>
              <td>
                {t('acceptedOf', {
                  count: format.number(one.acceptedActive),
                  active: format.number(activeMembers),
                  share: share(one.acceptedActive),
                })}
              </td>
              <td>
                {one.publishedByName} · <Moment value={one.publishedAt} />
              </td>
              <td>{one.reason}</td>
              <td>
                <Button size="sm" variant="quiet" aria-label={t('readVersion', { number: one.number })} onClick={() => onRead(one.number)}>
                  {t('read')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
