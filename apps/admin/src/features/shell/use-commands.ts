'use client';

import { Bookmark, BookOpen, CircleHelp, Contrast, Keyboard, Search, Zap } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SHORTCUTS, type ShortcutLine } from '@/platform/keyboard/shortcut-map';
import { workingShortcuts } from '@/platform/keyboard/use-shortcuts';
import { viewPath } from '@/platform/lists/list-paths';
import { useSavedViews } from '@/platform/lists/saved-views-provider';
import { usePreferences } from '@/platform/preferences/preferences';
import { currentTheme } from '@/platform/preferences/theme';
import { useMay } from '@/platform/session/permissions';
import type { Command } from './command';
import { idCommands } from './id-commands';
import { SECTIONS } from './sections';
import { useFound } from './use-found';
import { useSectionPath } from './use-section-path';

const OF_USERS = { suspendedUsers: 'SUSPENDED', lockedUsers: 'LOCKED', staff: 'STAFF' } as const;

/** What may be done on the screen behind the palette: its own keys, by name. */
function useActionsHere(): readonly Command[] {
  const t = useTranslations('shortcuts');
  // As it was when the palette opened: the dialog over the screen takes nothing away from it.
  const [working] = useState(workingShortcuts);
  return working.flatMap(({ group, key, run }) => {
    if (group === 'everywhere' || group === 'lists') return [];
    const lines: readonly ShortcutLine[] = SHORTCUTS[group];
    const line = lines.find((one) => one.key === key);
    return line ? [{ id: `${group}-${key}`, icon: Zap, label: t(`keys.${line.label}`), hint: line.shown.join(' '), run }] : [];
  });
}

/** What the palette offers for a text, the nearest first. */
export function useCommands(text: string, show: { onKeys: () => void; onHelp: () => void }): readonly Command[] {
  const t = useTranslations('palette');
  const nav = useTranslations('nav');
  const router = useRouter();
  const may = useMay();
  const { setTheme } = usePreferences();
  const { views } = useSavedViews();
  const sectionPath = useSectionPath();
  const here = useActionsHere();
  const query = text.trim();
  const found = useFound(query);
  const dark = currentTheme() === 'dark';
  const go = (path: string): void => router.push(path);
  const fixed: Command[] = [
    ...here,
    ...SECTIONS.filter(({ permission }) => may(permission)).map(({ id, icon, path, key }) => ({
      ...{ id, icon, label: t('go', { page: nav(id) }), hint: `G ${key.toUpperCase()}`, run: () => go(sectionPath(path)) },
    })),
    ...views.map((view) => ({ id: view.id, icon: Bookmark, label: t('view', { name: view.name }), run: () => go(viewPath(view)) })),
    ...(may('users:read')
      ? (['suspendedUsers', 'lockedUsers', 'staff'] as const).map((id) => ({
          ...{ id, icon: Search, label: t(id), run: () => go(`/users?state=${OF_USERS[id]}`) },
        }))
      : []),
    ...(may('organizations:read')
      ? [
          {
            id: 'suspendedOrganizations',
            icon: Search,
            label: t('suspendedOrganizations'),
            run: () => go('/organizations?state=SUSPENDED'),
          },
        ]
      : []),
    { id: 'theme', icon: Contrast, label: dark ? t('lightMode') : t('darkMode'), run: () => setTheme(dark ? 'light' : 'dark') },
    { id: 'shortcuts', icon: Keyboard, label: t('shortcuts'), hint: '?', run: show.onKeys },
    { id: 'help', icon: CircleHelp, label: t('help'), hint: 'H', run: show.onHelp },
    { id: 'guide', icon: BookOpen, label: t('guide'), run: () => go('/guide') },
  ];
  if (query === '') return fixed;
  const words = query.toLocaleLowerCase().split(/\s+/);
  const matching = fixed.filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)));
  return [...idCommands(query, may, (id) => t(id), go), ...matching, ...found];
}
