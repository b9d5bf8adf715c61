import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InventedNote } from '@/features/racing/invented-note';
import styles from '@/features/racing/racing.module.css';
import { SeasonChoice } from '@/features/racing/season-choice';
import { DriverStandingsTable, TeamStandingsTable } from '@/features/racing/standings-table';
import { readYear, standingsYear } from '@/features/racing/year-of';
import { SeasonStandingsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';

type Props = { searchParams: Promise<{ year?: string }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await translations('racing');
  return { title: `${t('standings')} ${readYear((await searchParams).year) ?? ''}`.trim() };
}

export default async function StandingsPage({ searchParams }: Props) {
  const t = await translations('racing');
  const year = readYear((await searchParams).year) ?? (await standingsYear());
  const { season } = await runOperation(SeasonStandingsDocument, { year });
  if (!season) notFound();
  const empty = season.driverStandings.length === 0;
  return (
    <>
      <PageHeader title={`${t('standings')} ${year}`}>
        <SeasonChoice action="/standings" year={year} />
      </PageHeader>
      {season.invented ? <InventedNote /> : null}
      {empty ? <EmptyState title={t('noResultsTitle')}>{t('noResultsText')}</EmptyState> : null}
      {empty ? null : (
        <section className={styles.part}>
          <h2>{t('driverStandings')}</h2>
          <DriverStandingsTable standings={season.driverStandings} label={t('driverStandings')} />
        </section>
      )}
      {season.constructorStandings.length > 0 ? (
        <section className={styles.part}>
          <h2>{t('teamStandings')}</h2>
          <TeamStandingsTable standings={season.constructorStandings} label={t('teamStandings')} />
        </section>
      ) : null}
    </>
  );
}
