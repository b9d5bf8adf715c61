import { Badge } from '@gps/ui/badge';
import Link from 'next/link';
import type { DriverNameFragment, RaceLineFragment, TeamNameFragment } from '@/gql/graphql';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { CountryCode } from './country-code';
import styles from './race-row.module.css';
import { calendarDate } from './race-time';

export type RaceWithWinner = RaceLineFragment & {
  readonly winner?: { readonly driver: DriverNameFragment; readonly team: TeamNameFragment } | null;
};

/** One race in a calendar: when, where, and who won or that it is yet to come. */
export async function RaceRow({ race, showYear = false }: { race: RaceWithWinner; showYear?: boolean }) {
  const [t, locale] = await Promise.all([translations('racing'), requestLocale()]);
  return (
    <li className={styles.row}>
      <span className={styles.round}>{showYear ? race.year : race.round}</span>
      <time dateTime={race.date} className={styles.date}>
        {calendarDate(race.date, formatLocale(locale))}
      </time>
      <div className={styles.words}>
        <Link href={`/races/${race.year}/${race.slug}`} prefetch={false} className={styles.name}>
          <CountryCode code={race.countryCode} /> {race.name}
        </Link>
        <span className={styles.place}>
          {race.circuit.name}
          {race.hasSprint ? ` · ${t('sprint')}` : ''}
        </span>
      </div>
      {race.winner ? (
        <span className={styles.winner} title={t('winner')}>
          <span
            className={styles.edge}
            style={race.winner.team.colour ? { background: race.winner.team.colour } : undefined}
            aria-hidden="true"
          />
          <span className="gps-visually-hidden">{t('winner')}: </span>
          {race.winner.driver.lastName}
        </span>
      ) : (
        <Badge tone={race.status === 'IN_PROGRESS' ? 'live' : 'neutral'}>{t(`status.${race.status}`)}</Badge>
      )}
    </li>
  );
}
