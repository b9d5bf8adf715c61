import {
  HomeFeedDocument,
  LatestPostsDocument,
  ProfilePostsDocument,
  TopicPostsDocument,
  type PostFieldsFragment,
  type TopicKind,
} from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { pageOf } from '@/platform/lists/connection-page';
import type { Page } from '@/platform/lists/use-paged-list';

/** Where a list of posts comes from. */
export type PostSource =
  | { readonly kind: 'home' }
  | { readonly kind: 'latest' }
  | { readonly kind: 'profile'; readonly handle: string }
  | { readonly kind: 'topic'; readonly topic: { readonly kind: TopicKind; readonly id: string } };

const PAGE_SIZE = 20;

/** What comes with the page itself: three screens of a phone. More would keep its reader waiting for what is out of sight. */
export const FIRST_PAGE_SIZE = 10;

export function sourceKey(source: PostSource): string {
  if (source.kind === 'profile') return `profile:${source.handle}`;
  return source.kind === 'topic' ? `topic:${source.topic.kind}:${source.topic.id}` : source.kind;
}

export async function loadPosts(source: PostSource, after: string | null): Promise<Page<PostFieldsFragment>> {
  const page = { first: PAGE_SIZE, after };
  switch (source.kind) {
    case 'home':
      return pageOf((await callApi(HomeFeedDocument, page)).homeFeed);
    case 'latest':
      return pageOf((await callApi(LatestPostsDocument, page)).latestPosts);
    case 'profile':
      return pageOf((await callApi(ProfilePostsDocument, { handle: source.handle, ...page })).profilePosts);
    case 'topic':
      return pageOf((await callApi(TopicPostsDocument, { topic: source.topic, ...page })).topicPosts);
  }
}
