import { EmptyState } from '@gps/ui/state';
import type { ReactNode } from 'react';
import { RaceStandingsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import styles from './racing.module.css';
import { DriverStandingsTable, TeamStandingsTable } from './standings-table';

export async function raceStandings({ year, slug }: { year: number; slug: string }): Promise<ReactNode> {
  const [t, { race }] = await Promise.all([translations('racing'), runOperation(RaceStandingsDocument, { year, slug })]);
  if (!race || race.driverStandings.length === 0) return <EmptyState title={t('noResultsTitle')}>{t('noResultsText')}</EmptyState>;
  return (
    <>
      <section className={styles.part}>
        <h2>{t('driverStandings')}</h2>
        <DriverStandingsTable standings={race.driverStandings} label={t('driverStandings')} />
      </section>
      {race.constructorStandings.length > 0 ? (
        <section className={styles.part}>
          <h2>{t('teamStandings')}</h2>
          <TeamStandingsTable standings={race.constructorStandings} label={t('teamStandings')} />
        </section>
      ) : null}
    </>
  );
}
