import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { firstPosts } from '@/features/feed/first-posts';
import { PostListSkeleton } from '@/features/feed/post-list-skeleton';
import { SearchBox } from '@/features/profiles/search-box';
import { searchResults } from '@/features/profiles/search-results';
import { translations } from '@/platform/i18n/translations';
import { MainContent } from '@/platform/shell/main-content';
import { PageHeader } from '@/platform/shell/page-header';
import styles from './explore.module.css';

type Props = { searchParams: Promise<{ q?: string | string[] }> };

const QUERY_LENGTH = 100;

export async function generateMetadata(): Promise<Metadata> {
  const t = await translations('explore');
  return { title: t('title') };
}

export default async function ExplorePage({ searchParams }: Props) {
  const [t, feed, { q }] = await Promise.all([translations('explore'), translations('feed'), searchParams]);
  const query = (typeof q === 'string' ? q : '').trim().slice(0, QUERY_LENGTH);
  return (
    <>
      <PageHeader title={t('title')} />
      <SearchBox action="/explore" label={t('search')} button={t('searchButton')} value={query} />
      {query ? null : <h2 className={styles.heading}>{t('latest')}</h2>}
      <MainContent
        key={query}
        content={
          query
            ? searchResults({ query, nothing: <EmptyState title={t('nothingTitle', { query })}>{t('nothingText')}</EmptyState> })
            : firstPosts({ source: { kind: 'latest' } })
        }
        skeleton={<PostListSkeleton label={feed('loading')} />}
      />
    </>
  );
}
