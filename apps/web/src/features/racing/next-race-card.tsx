import Link from 'next/link';
import { Badge } from '@gps/ui/badge';
import type { RacingContextQuery } from '@/gql/graphql';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { requestTimeZone } from '@/platform/preferences/request-preferences';
import { CountryCode } from './country-code';
import { Countdown } from './countdown';
import styles from './next-race-card.module.css';
import { calendarDate, sessionTime } from './race-time';

type Race = NonNullable<RacingContextQuery['nextRace']>;

export async function NextRaceCard({ race }: { race: Race }) {
  const [t, locale, timeZone] = await Promise.all([translations('racing'), requestLocale(), requestTimeZone()]);
  const language = formatLocale(locale);
  const live = race.sessions.find((session) => session.status === 'IN_PROGRESS');
  const next = race.sessions.find(
    (session) => session.status === 'SCHEDULED' && session.startsAt && Date.parse(session.startsAt) > Date.now(),
  );
  const start = next?.startsAt ?? race.startsAt ?? null;
  return (
    <section className={styles.card} aria-labelledby="next-race">
      <p className={styles.kicker} id="next-race">
        {t('nextRace')} · {t('round', { round: race.round })}
      </p>
      <h2 className={styles.name}>
        <Link href={`/races/${race.year}/${race.slug}`} prefetch={false}>
          <CountryCode code={race.countryCode} /> {race.name}
        </Link>
      </h2>
      <p className={styles.place}>
        {race.circuit.name}, {race.circuit.name === race.circuit.placeName ? race.circuit.country : race.circuit.placeName}
      </p>
      {live ? (
        <Badge tone="live">
          {t('status.IN_PROGRESS')}: {t(`session.${live.kind}`)}
        </Badge>
      ) : null}
      {!live && start ? (
        <p className={styles.next}>
          <span className={styles.session}>{t(`session.${next?.kind ?? 'RACE'}`)}</span>
          <span className={styles.count}>
            <Countdown to={start} locale={language} />
          </span>
          <span className={styles.when}>{sessionTime(start, language, timeZone)}</span>
        </p>
      ) : null}
      {!live && !start ? <p className={styles.when}>{calendarDate(race.date, language, { dateStyle: 'full' })}</p> : null}
    </section>
  );
}
