import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { DriverLink, TeamLink } from '@/features/racing/driver-link';
import { InventedNote } from '@/features/racing/invented-note';
import { RaceRow } from '@/features/racing/race-row';
import styles from '@/features/racing/racing.module.css';
import { SeasonChoice } from '@/features/racing/season-choice';
import { readYear } from '@/features/racing/year-of';
import { SeasonCalendarDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';

type Props = { params: Promise<{ year: string }> };

const findSeason = cache(async (segment: string) => {
  const year = readYear(segment);
  const season = year ? (await runOperation(SeasonCalendarDocument, { year })).season : null;
  if (!season) notFound();
  return season;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, season] = await Promise.all([translations('racing'), findSeason((await params).year)]);
  return { title: t('season', { year: String(season.year) }) };
}

export default async function SeasonPage({ params }: Props) {
  const [t, nav, season] = await Promise.all([translations('racing'), translations('nav'), findSeason((await params).year)]);
  return (
    <>
      <PageHeader title={t('season', { year: String(season.year) })}>
        <SeasonChoice action="/seasons" year={season.year} />
      </PageHeader>
      {season.invented ? <InventedNote /> : null}
      <div className={styles.part}>
        <p className={styles.links}>
          <Link href={`/standings?year=${season.year}`}>{t('standings')}</Link>
          <Link href={`/drivers?year=${season.year}`}>{nav('drivers')}</Link>
          <Link href={`/teams?year=${season.year}`}>{nav('teams')}</Link>
          <Link href="/circuits">{nav('circuits')}</Link>
        </p>
        {season.champion ? (
          <dl className={styles.links}>
            <div className={styles.links}>
              <dt className={styles.quiet}>{t('champion')}</dt>
              <dd>
                <DriverLink driver={season.champion} />
              </dd>
            </div>
            {season.constructorChampion ? (
              <div className={styles.links}>
                <dt className={styles.quiet}>{t('constructorChampion')}</dt>
                <dd>
                  <TeamLink team={season.constructorChampion} edge />
                </dd>
              </div>
            ) : null}
          </dl>
        ) : null}
      </div>
      <ol aria-label={t('calendar')}>
        {season.races.map((race) => (
          <RaceRow key={race.id} race={race} />
        ))}
      </ol>
      <p className={`${styles.part} ${styles.quiet}`}>
        {t('source', { name: season.source.name, version: season.source.version ?? '', licence: season.source.licence })}
      </p>
    </>
  );
}
