import { TableFrame } from '@gps/ui/table-frame';
import type { ConstructorStandingLineFragment, DriverStandingLineFragment } from '@/gql/graphql';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { CountryCode } from './country-code';
import { DriverLink, TeamLink } from './driver-link';
import { formatPoints } from './points';
import styles from './racing.module.css';

export async function DriverStandingsTable({ standings, label }: { standings: readonly DriverStandingLineFragment[]; label: string }) {
  const [t, locale] = await Promise.all([translations('racing'), requestLocale()]);
  return (
    <TableFrame label={t('table', { name: label })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('pos')}</th>
            <th scope="col">{t('driver')}</th>
            <th scope="col">{t('team')}</th>
            <th scope="col" data-numeric="">
              {t('wins')}
            </th>
            <th scope="col" data-numeric="">
              {t('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((line) => (
            <tr key={line.driver.id}>
              <td className={styles.position}>{line.positionText}</td>
              <th scope="row">
                <DriverLink driver={line.driver} colour={line.team?.colour} /> <CountryCode code={line.driver.countryCode} />
              </th>
              <td>{line.team ? <TeamLink team={line.team} /> : null}</td>
              <td data-numeric="">{line.wins}</td>
              <td data-numeric="" className={styles.strong}>
                {formatPoints(line.points, formatLocale(locale))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

export async function TeamStandingsTable({ standings, label }: { standings: readonly ConstructorStandingLineFragment[]; label: string }) {
  const [t, locale] = await Promise.all([translations('racing'), requestLocale()]);
  return (
    <TableFrame label={t('table', { name: label })}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('pos')}</th>
            <th scope="col">{t('team')}</th>
            <th scope="col">{t('engine')}</th>
            <th scope="col" data-numeric="">
              {t('wins')}
            </th>
            <th scope="col" data-numeric="">
              {t('points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((line) => (
            <tr key={`${line.team.id}:${line.engine ?? ''}`}>
              <td className={styles.position}>{line.positionText}</td>
              <th scope="row">
                <TeamLink team={line.team} edge />
              </th>
              <td>{line.engine ?? '–'}</td>
              <td data-numeric="">{line.wins}</td>
              <td data-numeric="" className={styles.strong}>
                {formatPoints(line.points, formatLocale(locale))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
