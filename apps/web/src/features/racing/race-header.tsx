import { Badge } from '@gps/ui/badge';
import Link from 'next/link';
import { TopicFollowButton } from '@/features/topics/topic-follow-button';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { CorrectedMark } from './corrected-mark';
import { CountryCode } from './country-code';
import { Countdown } from './countdown';
import { DriverLink } from './driver-link';
import styles from './race-header.module.css';
import { calendarDate } from './race-time';
import type { Race } from './race-view';

const PODIUM_TONES = ['first', 'second', 'third'] as const;

async function Podium({ race }: { race: Race }) {
  const t = await translations('racing');
  if (race.podium.length === 0) return null;
  return (
    <section aria-label={t('podium')} className={styles.podium}>
      <ol>
        {race.podium.map((place, index) => (
          <li key={`${place.position}:${place.driver.id}`} data-place={PODIUM_TONES[index]}>
            <span className={styles.place}>{place.position}</span>
            <DriverLink driver={place.driver} colour={place.team.colour} />
            <span className={styles.team}>{place.team.name}</span>
          </li>
        ))}
      </ol>
      {race.fastestLap?.time ? (
        <p className={styles.fastest}>
          <span>{t('fastestLap')}</span> <DriverLink driver={race.fastestLap.driver} colour={race.fastestLap.team.colour} short />{' '}
          <b>{race.fastestLap.lap ? t('fastestLapOn', { time: race.fastestLap.time, lap: race.fastestLap.lap }) : race.fastestLap.time}</b>
        </p>
      ) : null}
    </section>
  );
}

export async function RaceHeader({ race }: { race: Race }) {
  const [t, locale] = await Promise.all([translations('racing'), requestLocale()]);
  const language = formatLocale(locale);
  const next = race.sessions.find(
    (session) => session.status === 'SCHEDULED' && session.startsAt && Date.parse(session.startsAt) > Date.now(),
  );
  const live = race.sessions.find((session) => session.status === 'IN_PROGRESS');
  const start = next?.startsAt ?? (race.status === 'SCHEDULED' ? race.startsAt : null);
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>
        <Link href={`/seasons/${race.year}`} prefetch={false}>
          {t('season', { year: String(race.year) })}
        </Link>{' '}
        · {t('round', { round: race.round })}
      </p>
      <div className={styles.titleRow}>
        <CountryCode code={race.countryCode} size="lg" />
        <h1 className={styles.title}>{race.name}</h1>
        <CorrectedMark corrections={race.corrections} of={['NAME', 'OFFICIAL_NAME']} />
        <TopicFollowButton kind="RACE" id={race.id} name={`${race.name} ${race.year}`} initial={race.viewerFollows} size="md" />
      </div>
      {race.officialName === race.name ? null : <p className={styles.official}>{race.officialName}</p>}
      <p className={styles.facts}>
        <time dateTime={race.date}>{calendarDate(race.date, language, { day: 'numeric', month: 'long', year: 'numeric' })}</time>
        <CorrectedMark corrections={race.corrections} of={['DATE', 'STARTS_AT']} />
        <Link href={`/circuits/${race.circuit.id}`} prefetch={false}>
          {race.circuit.fullName}
        </Link>
        <span>
          {race.circuit.placeName}, {race.circuit.country}
        </span>
        {race.laps ? (
          <span>
            {t('laps')}: {race.laps}
          </span>
        ) : null}
        {race.distanceKm ? <span>{t('kilometres', { value: race.distanceKm })}</span> : null}
      </p>
      <p className={styles.status}>
        {live ? (
          <Badge tone="live">
            {t('status.IN_PROGRESS')}: {t(`session.${live.kind}`)}
          </Badge>
        ) : (
          <Badge tone={race.status === 'CANCELLED' ? 'red' : 'neutral'}>{t(`status.${race.status}`)}</Badge>
        )}
        <CorrectedMark corrections={race.corrections} of={['STATUS']} />
        {start && !live ? (
          <span className={styles.countdown}>
            {t(`session.${next?.kind ?? 'RACE'}`)}{' '}
            <b>
              <Countdown to={start} locale={language} />
            </b>
          </span>
        ) : null}
      </p>
      <Podium race={race} />
    </header>
  );
}
