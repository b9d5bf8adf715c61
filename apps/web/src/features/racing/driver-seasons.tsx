import { TableFrame } from '@gps/ui/table-frame';
import Link from 'next/link';
import type { DriverDetailQuery } from '@/gql/graphql';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { TeamLink } from './driver-link';
import { formatPoints } from './points';
import styles from './racing.module.css';

type Driver = NonNullable<DriverDetailQuery['driver']>;

export async function DriverSeasons({ driver, chosen }: { driver: Driver; chosen: number | null }) {
  const [t, locale] = await Promise.all([translations('racing'), requestLocale()]);
  return (
    <section className={styles.part} aria-labelledby="seasons">
      <h2 id="seasons">{t('seasonsHistory')}</h2>
      <TableFrame label={t('table', { name: t('seasonsHistory') })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('team')}</th>
              <th scope="col" data-numeric="">
                {t('pos')}
              </th>
              <th scope="col" data-numeric="">
                {t('points')}
              </th>
              <th scope="col" data-numeric="">
                {t('wins')}
              </th>
              <th scope="col" data-numeric="">
                {t('stat.podiums')}
              </th>
              <th scope="col" data-numeric="">
                {t('stat.poles')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...driver.seasons]
              .sort((a, b) => b.year - a.year)
              .map((season) => (
                <tr key={season.year}>
                  <th scope="row">
                    <Link
                      href={`/drivers/${driver.id}?season=${season.year}#results`}
                      prefetch={false}
                      replace
                      aria-current={season.year === chosen ? 'true' : undefined}
                    >
                      {season.year}
                    </Link>
                  </th>
                  <td>
                    {season.teams.map((team, index) => (
                      <span key={team.id}>
                        {index > 0 ? ', ' : ''}
                        <TeamLink team={team} />
                      </span>
                    ))}
                  </td>
                  <td data-numeric="" className={styles.strong}>
                    {season.positionText ?? '–'}
                  </td>
                  <td data-numeric="">{formatPoints(season.points, formatLocale(locale))}</td>
                  <td data-numeric="">{season.wins}</td>
                  <td data-numeric="">{season.podiums}</td>
                  <td data-numeric="">{season.poles}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
