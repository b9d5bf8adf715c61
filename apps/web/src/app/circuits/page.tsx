import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import Link from 'next/link';
import { SearchBox } from '@/features/profiles/search-box';
import { CountryCode } from '@/features/racing/country-code';
import { readSearch } from '@/features/racing/read-search';
import styles from '@/features/racing/record-list.module.css';

import { CircuitsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { PageHeader } from '@/platform/shell/page-header';

type Props = { searchParams: Promise<{ year?: string; q?: string }> };

const SHOWN = 50;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('nav');
  return { title: t('circuits') };
}

export default async function CircuitsPage({ searchParams }: Props) {
  const [t, nav, explore, asked] = await Promise.all([translations('racing'), translations('nav'), translations('explore'), searchParams]);
  const search = readSearch(asked.q);
  const { circuits } = await runOperation(CircuitsDocument, { search, first: SHOWN });
  return (
    <>
      <PageHeader title={nav('circuits')} />
      <SearchBox action="/circuits" label={t('searchCircuits')} button={explore('searchButton')} value={search ?? ''} />
      {circuits.edges.length === 0 ? <EmptyState title={t('nothingFound')}>{t('nothingFoundText')}</EmptyState> : null}
      <ul className={styles.list}>
        {circuits.edges.map(({ node }) => (
          <li key={node.id}>
            <CountryCode code={node.countryCode} />
            <Link href={`/circuits/${node.id}`} prefetch={false} className={styles.name}>
              {node.name}
            </Link>
            <span className={styles.quiet}>{node.placeName}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
