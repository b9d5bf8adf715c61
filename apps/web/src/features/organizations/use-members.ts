'use client';

import { useCallback } from 'react';
import { OrganizationMembersDocument, type OrganizationMemberRowFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { pageOf } from '@/platform/lists/connection-page';
import { usePagedList, type Page, type PagedList } from '@/platform/lists/use-paged-list';
import { MEMBERS_FIRST } from './members-first';

export type Member = OrganizationMemberRowFragment;
const NOBODY: Page<Member> = { nodes: [], hasNextPage: false, endCursor: null };

export interface MembersOf {
  readonly alias: string;
  readonly search: string;
  readonly initial: Page<Member>;
}

export function useMembers({ alias, search, initial }: MembersOf): PagedList<Member> {
  const load = useCallback(
    async (after: string) => {
      const { organization } = await callApi(OrganizationMembersDocument, { alias, first: MEMBERS_FIRST, after, search: search || null });
      return organization?.members ? pageOf(organization.members) : NOBODY;
    },
    [alias, search],
  );
  return usePagedList(`members:${alias}:${search}`, initial, load);
}
