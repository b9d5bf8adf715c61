'use client';

import { Building2, Search, User } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PaletteOrganizationsDocument, PaletteUsersDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { useMay } from '@/platform/session/permissions';
import type { Command } from './command';

const WAIT_MS = 180;

/** What a text finds at the API, after a pause. */
function useAnswers<Node>(query: string, enabled: boolean, find: (query: string) => Promise<readonly Node[]>): readonly Node[] {
  const [found, setFound] = useState<{ query: string; nodes: readonly Node[] }>({ query: '', nodes: [] });
  useEffect(() => {
    if (!enabled || query.length < 2) return;
    let left = false;
    const timer = setTimeout(() => {
      find(query).then(
        (nodes) => !left && setFound({ query, nodes }),
        () => undefined,
      );
    }, WAIT_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [query, enabled, find]);
  return found.query === query ? found.nodes : [];
}

const findPeople = async (query: string) => (await callApi(PaletteUsersDocument, { query })).users.edges.map(({ node }) => node);
const findOrganizations = async (text: string) =>
  (await callApi(PaletteOrganizationsDocument, { text })).organizations.edges.map(({ node }) => node);

/** People and organizations that a text finds, and the ways to look further. */
export function useFound(query: string): readonly Command[] {
  const t = useTranslations('palette');
  const state = useTranslations('state');
  const router = useRouter();
  const may = useMay();
  const people = useAnswers(query, may('users:read'), findPeople);
  const organizations = useAnswers(query, may('organizations:read'), findOrganizations);
  if (query === '') return [];
  const text = encodeURIComponent(query);
  const further = (id: string, label: string, path: string): Command => ({ id, icon: Search, label, run: () => router.push(path) });
  return [
    ...people.map(({ id, handle, displayName, state: of }) => ({
      ...{ id, icon: User, label: `${displayName} @${handle}`, run: () => router.push(`/users/${id}`) },
      ...(of === 'ACTIVE' ? {} : { hint: state(of) }),
    })),
    ...organizations.map(({ id, name, alias, state: of }) => ({
      ...{ id, icon: Building2, label: `${name} ${alias}`, run: () => router.push(`/organizations/${id}`) },
      ...(of === 'ACTIVE' ? {} : { hint: state(of) }),
    })),
    ...(may('users:read') ? [further('search', t('findUsers', { query }), `/users?query=${text}`)] : []),
    ...(may('organizations:read')
      ? [further('searchOrganizations', t('findOrganizations', { query }), `/organizations?text=${text}`)]
      : []),
  ];
}
