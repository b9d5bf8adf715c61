'use client';

import { Contrast, Keyboard, Search, User, type LucideIcon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PaletteUsersDocument, type PaletteUsersQuery } from '@/gql/graphql';
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
type Found = PaletteUsersQuery['users']['edges'][number]['node'];

function usePeople(query: string, enabled: boolean): readonly Found[] {
  const [found, setFound] = useState<{ query: string; people: readonly Found[] }>({ query: '', people: [] });
  useEffect(() => {
    if (!enabled || query.length < 2) return;
    let left = false;
    const timer = setTimeout(() => {
      callApi(PaletteUsersDocument, { query }).then(
        ({ users }) => !left && setFound({ query, people: users.edges.map((edge) => edge.node) }),
        () => undefined,
      );
    }, WAIT_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [query, enabled]);
  return found.query === query ? found.people : [];
}

/** What the palette offers for a text, the nearest first. */
export function useCommands(text: string, onHelp: () => void): readonly Command[] {
  const t = useTranslations('palette');
  const nav = useTranslations('nav');
  const state = useTranslations('state');
  const router = useRouter();
  const may = useMay();
  const query = text.trim();
  const people = usePeople(query, may('users:read'));
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
  return [...matching, ...persons, ...search];
}
