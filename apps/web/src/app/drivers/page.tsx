import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { SearchBox } from '@/features/profiles/search-box';
import { CountryCode } from '@/features/racing/country-code';
import { DriverLink } from '@/features/racing/driver-link';
import { readSearch } from '@/features/racing/read-search';
import styles from '@/features/racing/record-list.module.css';
import { standingsYear, readYear } from '@/features/racing/year-of';
import { DriversDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';

type Props = { searchParams: Promise<{ year?: string; q?: string }> };

const SHOWN = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('nav');
  return { title: t('drivers') };
}

export default async function DriversPage({ searchParams }: Props) {
  const [t, nav, explore, asked] = await Promise.all([translations('racing'), translations('nav'), translations('explore'), searchParams]);
  const search = readSearch(asked.q);
  const season = search ? null : (readYear(asked.year) ?? (await standingsYear()));
  const { drivers } = await runOperation(DriversDocument, { search, season, first: SHOWN });
  return (
    <>
      <PageHeader title={season ? t('driversOf', { year: String(season) }) : nav('drivers')} />
      <SearchBox action="/drivers" label={t('searchDrivers')} button={explore('searchButton')} value={search ?? ''} />
      {drivers.edges.length === 0 ? <EmptyState title={t('nothingFound')}>{t('nothingFoundText')}</EmptyState> : null}
      <ul className={styles.list}>
        {drivers.edges.map(({ node }) => (
          <li key={node.id}>
            <CountryCode code={node.countryCode} />
            <DriverLink driver={node} colour={node.team?.colour} />
            {node.team ? <span className={styles.quiet}>{node.team.name}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
