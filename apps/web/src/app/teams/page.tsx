import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { SearchBox } from '@/features/profiles/search-box';
import { CountryCode } from '@/features/racing/country-code';
import { TeamLink } from '@/features/racing/driver-link';
import { readSearch } from '@/features/racing/read-search';
import styles from '@/features/racing/record-list.module.css';
import { standingsYear, readYear } from '@/features/racing/year-of';
import { TeamsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';

type Props = { searchParams: Promise<{ year?: string; q?: string }> };

const SHOWN = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('nav');
  return { title: t('teams') };
}

export default async function TeamsPage({ searchParams }: Props) {
  const [t, nav, explore, asked] = await Promise.all([translations('racing'), translations('nav'), translations('explore'), searchParams]);
  const search = readSearch(asked.q);
  const season = search ? null : (readYear(asked.year) ?? (await standingsYear()));
  const { teams } = await runOperation(TeamsDocument, { search, season, first: SHOWN });
  return (
    <>
      <PageHeader title={season ? t('teamsOf', { year: String(season) }) : nav('teams')} />
      <SearchBox action="/teams" label={t('searchTeams')} button={explore('searchButton')} value={search ?? ''} />
      {teams.edges.length === 0 ? <EmptyState title={t('nothingFound')}>{t('nothingFoundText')}</EmptyState> : null}
      <ul className={styles.list}>
        {teams.edges.map(({ node }) => (
          <li key={node.id}>
            <CountryCode code={node.countryCode} />
            <TeamLink team={node} edge />
          </li>
        ))}
      </ul>
    </>
  );
}
