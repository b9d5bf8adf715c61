import Link from 'next/link';
import { FollowButton } from '@/features/follows/follow-button';
import { PersonRow } from '@/features/profiles/person-row';
import { RacingContextDocument, SuggestedProfilesDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { viewer as findViewer } from '@/platform/session/viewer';
import styles from './context-column.module.css';
import { DriverLink } from './driver-link';
import { NextRaceCard } from './next-race-card';
import { formatPoints } from './points';

const STANDINGS_SHOWN = 6;
const SUGGESTED_SHOWN = 4;

/** What stands beside every page: what comes next on track, who leads, whom to follow. Left out quietly when it cannot be had. */
export async function ContextColumn() {
  const [t, profile, app, locale, viewer] = await Promise.all([
    translations('racing'),
    translations('profile'),
    translations('app'),
    requestLocale(),
    findViewer().catch(() => null),
  ]);
  const [racing, people] = await Promise.all([
    runOperation(RacingContextDocument).catch(() => null),
    viewer
      ? runOperation(SuggestedProfilesDocument, { first: SUGGESTED_SHOWN })
          .then((answer) => answer.suggestedProfiles)
          .catch(() => [])
      : [],
  ]);
  const standings = racing?.standingsSeason.driverStandings.slice(0, STANDINGS_SHOWN) ?? [];
  return (
    <div className={styles.column}>
      {racing?.nextRace ? <NextRaceCard race={racing.nextRace} /> : null}
      {standings.length > 0 ? (
        <section className={styles.card} aria-labelledby="context-standings">
          <div className={styles.head}>
            <h2 id="context-standings">
              {t('standings')} {racing?.standingsSeason.year}
            </h2>
            <Link href="/standings" prefetch={false}>
              {app('viewAll')}
            </Link>
          </div>
          <ol className={styles.standings}>
            {standings.map((line) => (
              <li key={line.driver.id}>
                <span className={styles.position}>{line.positionText}</span>
                <DriverLink driver={line.driver} colour={line.team?.colour} short />
                <span className={styles.points}>{formatPoints(line.points, formatLocale(locale))}</span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {people.length > 0 ? (
        <section className={styles.card} aria-labelledby="context-people">
          <div className={styles.head}>
            <h2 id="context-people">{profile('suggested')}</h2>
          </div>
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.id}>
                <PersonRow
                  person={person}
                  action={<FollowButton handle={person.handle} name={person.displayName} initial={person.viewerFollows} />}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
