import { TableFrame } from '@gps/ui/table-frame';
import type { TeamDetailQuery } from '@/gql/graphql';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { DriverLink } from './driver-link';
import { formatPoints } from './points';
import styles from './racing.module.css';

type Team = NonNullable<TeamDetailQuery['team']>;

export async function TeamSeasons({ team }: { team: Team }) {
  const [t, locale] = await Promise.all([translations('racing'), requestLocale()]);
  return (
    <section className={styles.part} aria-labelledby="seasons">
      <h2 id="seasons">{t('seasonsHistory')}</h2>
      <TableFrame label={t('table', { name: t('seasonsHistory') })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col" data-numeric="">
                {t('pos')}
              </th>
              <th scope="col" data-numeric="">
                {t('points')}
              </th>
              <th scope="col" data-numeric="">
                {t('wins')}
              </th>
              <th scope="col">{t('driver')}</th>
              <th scope="col">{t('engine')}</th>
            </tr>
          </thead>
          <tbody>
            {[...team.seasons]
              .sort((a, b) => b.year - a.year)
              .map((season) => (
                <tr key={`${season.year}:${season.engine ?? ''}`}>
                  <th scope="row">{season.year}</th>
                  <td data-numeric="" className={styles.strong}>
                    {season.positionText ?? '–'}
                  </td>
                  <td data-numeric="">{formatPoints(season.points, formatLocale(locale))}</td>
                  <td data-numeric="">{season.wins}</td>
                  <td>
                    {season.drivers.map((driver, index) => (
                      <span key={driver.id}>
                        {index > 0 ? ' ' : ''}
                        <DriverLink driver={driver} short />
                      </span>
                    ))}
                  </td>
                  <td>{season.engine ?? '–'}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
