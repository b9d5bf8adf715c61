import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { firstPosts } from '@/features/feed/first-posts';
import { PostListSkeleton } from '@/features/feed/post-list-skeleton';
import { CareerStats } from '@/features/racing/career-stats';
import { CorrectedMark } from '@/features/racing/corrected-mark';
import { CountryCode } from '@/features/racing/country-code';
import { TeamLink } from '@/features/racing/driver-link';
import { driverResults } from '@/features/racing/driver-results';
import { DriverSeasons } from '@/features/racing/driver-seasons';
import { calendarDate } from '@/features/racing/race-time';
import styles from '@/features/racing/racing.module.css';
import { readYear } from '@/features/racing/year-of';
import { TopicFollowButton } from '@/features/topics/topic-follow-button';
import { DriverDetailDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { formatLocale } from '@/platform/i18n/locales';
import { requestLocale } from '@/platform/i18n/request-locale';
import { translations } from '@/platform/i18n/translations';
import { MainContent } from '@/platform/shell/main-content';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ season?: string }> };

const findDriver = cache(async (id: string) => {
  const driver = /^[a-z0-9-]{1,100}$/.test(id) ? (await runOperation(DriverDetailDocument, { id })).driver : null;
  if (!driver) notFound();
  return driver;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findDriver((await params).id)).name };
}

export default async function DriverPage({ params, searchParams }: Props) {
  const [driver, t, topics, feed, locale, { season }] = await Promise.all([
    findDriver((await params).id),
    translations('racing'),
    translations('topics'),
    translations('feed'),
    requestLocale(),
    searchParams,
  ]);
  const long = (date: string) => calendarDate(date, formatLocale(locale), { day: 'numeric', month: 'long', year: 'numeric' });
  const chosen = readYear(season) ?? driver.career.lastSeason ?? null;
  return (
    <>
      <header className={styles.hero} style={driver.team?.colour ? { borderLeftColor: driver.team.colour } : undefined}>
        <div className={styles.heroRow}>
          <h1 className={styles.heroTitle}>
            <CountryCode code={driver.countryCode} size="lg" /> {driver.name} <CorrectedMark corrections={driver.corrections} />
          </h1>
          <TopicFollowButton kind="DRIVER" id={driver.id} name={driver.name} initial={driver.viewerFollows} size="md" />
        </div>
        <p className={styles.links}>
          {driver.abbreviation ? <span className={styles.strong}>{driver.abbreviation}</span> : null}
          {driver.number ? <span>{t('number', { number: String(driver.number) })}</span> : null}
          {driver.team ? <TeamLink team={driver.team} /> : null}
          <span className={styles.quiet}>{topics('followers', { count: driver.followerCount })}</span>
        </p>
        <p className={styles.quiet}>
          {driver.dateOfBirth
            ? driver.placeOfBirth
              ? t('bornIn', { date: long(driver.dateOfBirth), place: driver.placeOfBirth })
              : t('born', { date: long(driver.dateOfBirth) })
            : null}
          {driver.dateOfDeath ? ` · ${t('died', { date: long(driver.dateOfDeath) })}` : null}
        </p>
      </header>
      <CareerStats career={driver.career} />
      {chosen ? <MainContent content={driverResults({ id: driver.id, season: chosen })} skeleton={null} /> : null}
      <DriverSeasons driver={driver} chosen={chosen} />
      <h2 className={styles.part}>{t('discussion')}</h2>
      <MainContent
        content={firstPosts({ source: { kind: 'topic', topic: { kind: 'DRIVER', id: driver.id } } })}
        skeleton={<PostListSkeleton label={feed('loading')} />}
      />
    </>
  );
}
