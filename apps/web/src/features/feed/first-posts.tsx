import { buttonClass } from '@gps/ui/button';
import { EmptyState } from '@gps/ui/state';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { HomeFeedDocument, LatestPostsDocument, ProfilePostsDocument, TopicPostsDocument } from '@/gql/graphql';
import { runOperation } from '@/platform/api/server-api';
import { translations } from '@/platform/i18n/translations';
import { pageOf } from '@/platform/lists/connection-page';
import { RetryState } from '@/platform/shell/retry-state';
import { PostList } from './post-list';
import { FIRST_PAGE_SIZE, type PostSource } from './post-source';

async function firstPage(source: PostSource) {
  const page = { first: FIRST_PAGE_SIZE, after: null };
  switch (source.kind) {
    case 'home':
      return pageOf((await runOperation(HomeFeedDocument, page)).homeFeed);
    case 'latest':
      return pageOf((await runOperation(LatestPostsDocument, page)).latestPosts);
    case 'profile':
      return pageOf((await runOperation(ProfilePostsDocument, { handle: source.handle, ...page })).profilePosts);
    case 'topic':
      return pageOf((await runOperation(TopicPostsDocument, { topic: source.topic, ...page })).topicPosts);
  }
}

/** The first page of posts, rendered on the server; the list goes on from there in the browser. */
export async function firstPosts({ source, empty }: { source: PostSource; empty?: ReactNode }): Promise<ReactNode> {
  const t = await translations('feed');
  const page = await firstPage(source).catch(() => null);
  if (!page) return <RetryState title={t('errorTitle')} />;
  return <PostList source={source} initial={page} empty={empty ?? <EmptyState title={t('noPostsTitle')}>{t('noPostsText')}</EmptyState>} />;
}

export async function EmptyHome() {
  const t = await translations('feed');
  return (
    <EmptyState
      title={t('emptyTitle')}
      action={
        <Link href="/explore" className={buttonClass('primary')}>
          {t('emptyAction')}
        </Link>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}
