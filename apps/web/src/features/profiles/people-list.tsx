'use client';

import { useCallback, type ReactNode } from 'react';
import { FollowButton } from '@/features/follows/follow-button';
import { FollowersDocument, FollowingDocument, SearchProfilesDocument, type ProfileCardFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { pageOf } from '@/platform/lists/connection-page';
import { LoadMore } from '@/platform/lists/load-more';
import { usePagedList, type Page } from '@/platform/lists/use-paged-list';
import styles from './people-list.module.css';
import { PersonRow } from './person-row';

export type PeopleSource =
  { readonly kind: 'followers' | 'following'; readonly handle: string } | { readonly kind: 'search'; readonly query: string };

async function loadPeople(source: PeopleSource, after: string): Promise<Page<ProfileCardFragment>> {
  const page = { first: 20, after };
  if (source.kind === 'search') return pageOf((await callApi(SearchProfilesDocument, { query: source.query, ...page })).searchProfiles);
  if (source.kind === 'followers') return pageOf((await callApi(FollowersDocument, { handle: source.handle, ...page })).followers);
  return pageOf((await callApi(FollowingDocument, { handle: source.handle, ...page })).following);
}

export function PeopleList({ source, initial, empty }: { source: PeopleSource; initial: Page<ProfileCardFragment>; empty: ReactNode }) {
  const key = `${source.kind}:${source.kind === 'search' ? source.query : source.handle}`;
  // The key says all there is to a source.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const load = useCallback((after: string) => loadPeople(source, after), [key]);
  const list = usePagedList(key, initial, load);
  if (list.nodes.length === 0) return <>{empty}</>;
  return (
    <>
      <ul className={styles.list}>
        {list.nodes.map((person) => (
          <li key={person.id}>
            <PersonRow
              person={person}
              showBio
              action={<FollowButton handle={person.handle} name={person.displayName} initial={person.viewerFollows} />}
            />
          </li>
        ))}
      </ul>
      {list.hasNextPage ? <LoadMore hasNextPage loading={list.loading} failed={list.failed} onLoad={list.loadMore} /> : null}
    </>
  );
}
