'use client';

import { Building2, Contrast, Keyboard, Search, User, type LucideIcon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PaletteOrganizationsDocument, PaletteUsersDocument } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import { applyTheme, currentTheme } from '@/platform/preferences/theme';
import { useMay } from '@/platform/session/permissions';
import { SECTIONS } from './sections';

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly hint?: string;
  readonly run: () => void;
}

const WAIT_MS = 180;

/** What a text finds at the API, after a pause. */
function useFound<Node>(query: string, enabled: boolean, find: (query: string) => Promise<readonly Node[]>): readonly Node[] {
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

/** What the palette offers for a text, the nearest first. */
export function useCommands(text: string, onHelp: () => void): readonly Command[] {
  const t = useTranslations('palette');
  const nav = useTranslations('nav');
  const state = useTranslations('state');
  const router = useRouter();
  const may = useMay();
  const query = text.trim();
  const people = useFound(query, may('users:read'), findPeople);
  const organizations = useFound(query, may('organizations:read'), findOrganizations);
  const dark = currentTheme() === 'dark';
  const fixed: Command[] = [
    ...SECTIONS.filter(({ permission }) => may(permission)).map(({ id, icon, path, key }) => ({
      id,
      icon,
      label: t('go', { page: nav(id) }),
      hint: `G ${key.toUpperCase()}`,
      run: () => router.push(path),
    })),
    ...(may('users:read')
      ? (['suspendedUsers', 'lockedUsers', 'staff'] as const).map((id) => ({
          id,
          icon: Search,
          label: t(id),
          run: () => router.push(`/users?state=${{ suspendedUsers: 'SUSPENDED', lockedUsers: 'LOCKED', staff: 'STAFF' }[id]}`),
        }))
      : []),
    ...(may('organizations:read')
      ? [
          {
            id: 'suspendedOrganizations',
            icon: Search,
            label: t('suspendedOrganizations'),
            run: () => router.push('/organizations?state=SUSPENDED'),
          },
        ]
      : []),
    { id: 'theme', icon: Contrast, label: dark ? t('lightMode') : t('darkMode'), run: () => applyTheme(dark ? 'light' : 'dark') },
    { id: 'shortcuts', icon: Keyboard, label: t('shortcuts'), hint: '?', run: onHelp },
  ];
  if (query === '') return fixed;
  const words = query.toLocaleLowerCase().split(/\s+/);
  const matching = fixed.filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)));
  const persons = people.map(({ id, handle, displayName, state: of }) => ({
    id,
    icon: User,
    label: `${displayName} @${handle}`,
    ...(of === 'ACTIVE' ? {} : { hint: state(of) }),
    run: () => router.push(`/users/${id}`),
  }));
  const search = may('users:read')
    ? [
        {
          id: 'search',
          icon: Search,
          label: t('findUsers', { query }),
          run: () => router.push(`/users?query=${encodeURIComponent(query)}`),
        },
      ]
    : [];
  const clubs = organizations.map(({ id, name, alias, state: of }) => ({
    id,
    icon: Building2,
    label: `${name} ${alias}`,
    ...(of === 'ACTIVE' ? {} : { hint: state(of) }),
    run: () => router.push(`/organizations/${id}`),
  }));
  const searchClubs = may('organizations:read')
    ? [
        {
          id: 'searchOrganizations',
          icon: Search,
          label: t('findOrganizations', { query }),
          run: () => router.push(`/organizations?text=${encodeURIComponent(query)}`),
        },
      ]
    : [];
  return [...matching, ...persons, ...clubs, ...search, ...searchClubs];
}
