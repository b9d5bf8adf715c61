import { EmptyState } from '@gps/ui/state';
import { TableFrame } from '@gps/ui/table-frame';
import type { ReactNode } from 'react';
import { RacePitStopsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { DriverLink, TeamLink } from './driver-link';
import styles from './racing.module.css';

export async function pitStops({ year, slug }: { year: number; slug: string }): Promise<ReactNode> {
  const [t, { race }] = await Promise.all([translations('racing'), runOperation(RacePitStopsDocument, { year, slug })]);
  const stops = race?.pitStops ?? [];
  if (stops.length === 0) return <EmptyState title={t('noPitStopsTitle')}>{t('noPitStopsText')}</EmptyState>;
  return (
    <div className={styles.part}>
      <TableFrame label={t('table', { name: t('pitStops') })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('lap')}</th>
              <th scope="col">{t('driver')}</th>
              <th scope="col">{t('team')}</th>
              <th scope="col" data-numeric="">
                {t('stop')}
              </th>
              <th scope="col" data-numeric="">
                {t('duration')}
              </th>
            </tr>
          </thead>
          <tbody>
            {stops.map((stop) => (
              <tr key={`${stop.driver.id}:${stop.stop}`}>
                <td className={styles.position}>{stop.lap}</td>
                <th scope="row">
                  <DriverLink driver={stop.driver} colour={stop.team.colour} />
                </th>
                <td>
                  <TeamLink team={stop.team} />
                </td>
                <td data-numeric="">{stop.stop}</td>
                <td data-numeric="">{stop.time}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
