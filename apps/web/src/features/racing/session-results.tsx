import { EmptyState } from '@gps/ui/state';
import { TableFrame } from '@gps/ui/table-frame';
import type { ReactNode } from 'react';
import { RaceSessionResultsDocument, type SessionKind } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { CorrectedMark } from './corrected-mark';
import { DriverLink, TeamLink } from './driver-link';
import { formatPoints } from './points';
import styles from './racing.module.css';
import { cell, columnsOf, correctable, type Column, type SessionResult } from './result-columns';
import results from './session-results.module.css';

const HEADINGS = {
  laps: 'lapsShort',
  time: 'time',
  gap: 'gap',
  grid: 'grid',
  points: 'pointsShort',
  penalty: 'penalty',
  lap: 'lap',
} as const;

export async function sessionResults({ year, slug, kind }: { year: number; slug: string; kind: SessionKind }): Promise<ReactNode> {
  const [t, locale, { race }] = await Promise.all([
    translations('racing'),
    requestLocale(),
    runOperation(RaceSessionResultsDocument, { year, slug, kind }),
  ]);
  const lines = race?.session?.results ?? [];
  if (lines.length === 0) return <EmptyState title={t('noResultsTitle')}>{t('noResultsText')}</EmptyState>;
  const columns = columnsOf(kind, lines);
  const heading = (column: Column): string =>
    column === 'q1' || column === 'q2' || column === 'q3' ? column.toUpperCase() : t(HEADINGS[column]);
  const words = (line: SessionResult, column: Column): string => {
    const value = cell(line, column);
    if (value === null) return '';
    return column === 'points' ? formatPoints(Number(value), formatLocale(locale)) : String(value);
  };
  return (
    <div className={styles.part}>
      <TableFrame label={t('table', { name: t(`session.${kind}`) })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('pos')}</th>
              <th scope="col" data-numeric="">
                {t('no')}
              </th>
              <th scope="col">{t('driver')}</th>
              <th scope="col">{t('team')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-numeric="">
                  {heading(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.order}:${line.driver.id}`}>
                <td className={styles.position}>
                  {line.positionText}
                  <CorrectedMark corrections={line.corrections} of={['POSITION']} />
                </td>
                <td data-numeric="" className={styles.quiet}>
                  {line.driverNumber ?? ''}
                </td>
                <th scope="row">
                  <DriverLink driver={line.driver} colour={line.team.colour} />
                  {line.sharedCar ? <span className={styles.quiet}> ({t('shared')})</span> : null}
                </th>
                <td>
                  <TeamLink team={line.team} />
                </td>
                {columns.map((column) => (
                  <td
                    key={column}
                    data-numeric=""
                    className={column === 'points' ? styles.strong : line.fastestLap && column === 'time' ? results.fastest : undefined}
                  >
                    {words(line, column)}
                    <CorrectedMark corrections={line.corrections} of={correctable(column)} />
                    {line.fastestLap && column === 'time' ? <span className="gps-visually-hidden"> ({t('fastest')})</span> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}
