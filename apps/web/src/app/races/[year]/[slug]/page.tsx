import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import Link from 'next/link';
import { cache, type ReactNode } from 'react';
import { firstPosts } from '@/features/feed/first-posts';
import { PostListSkeleton } from '@/features/feed/post-list-skeleton';
import { pitStops } from '@/features/racing/pit-stops';
import { RaceHeader } from '@/features/racing/race-header';
import { raceStandings } from '@/features/racing/race-standings';
import { EXTRA_VIEWS, readView, sessionsInOrder, viewName, type Race, type RaceView } from '@/features/racing/race-view';
import styles from '@/features/racing/racing.module.css';
import { Schedule } from '@/features/racing/schedule';
import { sessionResults } from '@/features/racing/session-results';
import { readYear } from '@/features/racing/year-of';
import { TopicComposer } from '@/features/topics/topic-composer';
import { RaceHeaderDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { requestTimeZone } from '@/platform/preferences/request-preferences';
import { MainContent } from '@/platform/shell/main-content';

type Props = { params: Promise<{ year: string; slug: string }>; searchParams: Promise<{ view?: string }> };

const findRace = cache(async (yearText: string, slug: string): Promise<Race> => {
  const year = readYear(yearText);
  const race = year && /^[a-z0-9-]{1,80}$/.test(slug) ? (await runOperation(RaceHeaderDocument, { year, slug })).race : null;
  if (!race) notFound();
  return race;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, slug } = await params;
  const race = await findRace(year, slug);
  return { title: `${race.name} ${race.year}`, description: race.officialName };
}

async function WeekendSchedule({ race }: { race: Race }) {
  const [t, locale, timeZone] = await Promise.all([translations('racing'), requestLocale(), requestTimeZone()]);
  const sessions = race.sessions.filter((session) => !['STARTING_GRID', 'SPRINT_GRID', 'FASTEST_LAPS'].includes(session.kind));
  return (
    <Schedule
      title={t('sessions')}
      entries={sessions.map(({ kind, startsAt, date, status }) => ({
        kind,
        name: t(`session.${kind}`),
        startsAt: startsAt ?? null,
        date: date ?? null,
        status,
      }))}
      locale={formatLocale(locale)}
      yourZone={timeZone}
      trackZone={race.circuit.timeZone}
      words={{
        showTrack: t('showTrackTime'),
        showYours: t('showYourTime'),
        yours: t('yourTime'),
        track: t('trackTime'),
        unknown: t('noTime'),
      }}
    />
  );
}

async function viewOf(race: Race, view: RaceView): Promise<ReactNode> {
  const { year, slug } = race;
  if (view.kind === 'session') return sessionResults({ year, slug, kind: view.session });
  if (view.kind === 'pit-stops') return pitStops({ year, slug });
  if (view.kind === 'standings') return raceStandings({ year, slug });
  return (
    <>
      <TopicComposer
        topic={{
          kind: 'RACE',
          id: race.id,
          name: `${race.name} ${year}`,
          path: `/races/${year}/${slug}`,
          colour: null,
          viewerFollows: race.viewerFollows,
        }}
      />
      {await firstPosts({ source: { kind: 'topic', topic: { kind: 'RACE', id: race.id } } })}
    </>
  );
}

export default async function RacePage({ params, searchParams }: Props) {
  const { year, slug } = await params;
  const [race, t, feed, { view: asked }] = await Promise.all([
    findRace(year, slug),
    translations('racing'),
    translations('feed'),
    searchParams,
  ]);
  const view = readView(race, asked);
  const views: readonly RaceView[] = [
    { kind: 'discussion' },
    ...sessionsInOrder(race).map((session) => ({ kind: 'session' as const, session })),
    ...EXTRA_VIEWS.slice(1).map((kind) => ({ kind })),
  ];
  const names = { discussion: t('discussion'), 'pit-stops': t('pitStops'), standings: t('standings') };
  const address = `/races/${race.year}/${race.slug}`;
  return (
    <>
      <RaceHeader race={race} />
      <nav className={styles.tabs} aria-label={t('sessions')}>
        {views.map((each) => (
          <Link
            key={viewName(each)}
            href={`${address}?view=${viewName(each)}`}
            prefetch={false}
            replace
            scroll={false}
            aria-current={viewName(each) === viewName(view) ? 'page' : undefined}
          >
            {each.kind === 'session' ? t(`session.${each.session}`) : names[each.kind]}
          </Link>
        ))}
      </nav>
      {race.status === 'COMPLETED' ? null : <WeekendSchedule race={race} />}
      <MainContent key={viewName(view)} content={viewOf(race, view)} skeleton={<PostListSkeleton label={feed('loading')} />} />
      <p className={`${styles.part} ${styles.links}`}>
        {race.previous ? (
          <Link href={`/races/${race.previous.year}/${race.previous.slug}`} prefetch={false}>
            ← {race.previous.name}
          </Link>
        ) : null}
        {race.next ? (
          <Link href={`/races/${race.next.year}/${race.next.slug}`} prefetch={false}>
            {race.next.name} →
          </Link>
        ) : null}
      </p>
    </>
  );
}
