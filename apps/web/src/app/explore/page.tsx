import { EmptyState } from '@gps/ui/state';
import type { Metadata } from 'next';
import { Suspense } from 'react';
import { FirstPosts } from '@/features/feed/first-posts';
import { PostListSkeleton } from '@/features/feed/post-list-skeleton';
import { SearchBox } from '@/features/profiles/search-box';
import { SearchResults } from '@/features/profiles/search-results';
import { translations } from '@/platform/i18n/translations';
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
      <Suspense key={query} fallback={<PostListSkeleton label={feed('loading')} />}>
        {query ? (
          <SearchResults query={query} nothing={<EmptyState title={t('nothingTitle', { query })}>{t('nothingText')}</EmptyState>} />
        ) : (
          <>
            <h2 className={styles.heading}>{t('latest')}</h2>
            <FirstPosts source={{ kind: 'latest' }} />
          </>
        )}
      </Suspense>
    </>
  );
}
