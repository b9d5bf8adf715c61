import { TableFrame } from '@gps/ui/table-frame';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { DriverResultsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { CountryCode } from './country-code';
import { TeamLink } from './driver-link';
import { formatPoints } from './points';
import styles from './racing.module.css';

export async function driverResults({ id, season }: { id: string; season: number }): Promise<ReactNode> {
  const [t, locale, { driver }] = await Promise.all([
    translations('racing'),
    requestLocale(),
    runOperation(DriverResultsDocument, { id, season }),
  ]);
  const results = driver?.results ?? [];
  if (results.length === 0) return null;
  const title = t('results', { year: String(season) });
  return (
    <section className={styles.part} id="results" aria-labelledby="results-title">
      <h2 id="results-title">{title}</h2>
      <TableFrame label={t('table', { name: title })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('race')}</th>
              <th scope="col">{t('team')}</th>
              <th scope="col" data-numeric="">
                {t('grid')}
              </th>
              <th scope="col" data-numeric="">
                {t('result')}
              </th>
              <th scope="col" data-numeric="">
                {t('points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <tr key={`${result.race.id}:${result.team.id}:${result.positionText}`}>
                <th scope="row">
                  <CountryCode code={result.race.countryCode} />{' '}
                  <Link href={`/races/${result.race.year}/${result.race.slug}`} prefetch={false}>
                    {result.race.name}
                  </Link>
                </th>
                <td>
                  <TeamLink team={result.team} />
                </td>
                <td data-numeric="">{result.grid ?? '–'}</td>
                <td data-numeric="" className={styles.strong} title={result.reasonRetired ?? undefined}>
                  {result.positionText}
                </td>
                <td data-numeric="">{formatPoints(result.points, formatLocale(locale))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
