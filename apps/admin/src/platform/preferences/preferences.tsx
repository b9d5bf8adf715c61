'use client';

import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  ChangePreferencesDocument,
  KeepListLookDocument,
  type ListDensity,
  type PreferenceFieldsFragment,
  type StaffList,
} from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';
import type { Theme } from './cookies';
import { applyTheme } from './theme';

type ListPreference = PreferenceFieldsFragment['lists'][number];

interface Preferences {
  readonly density: ListDensity;
  readonly of: (list: StaffList) => ListPreference;
  readonly setTheme: (theme: Theme) => void;
  readonly setDensity: (density: ListDensity) => void;
  readonly keep: (list: StaffList, change: Partial<Pick<ListPreference, 'columns' | 'defaultViewId' | 'defaultQuery'>>) => void;
}

const Context = createContext<Preferences | null>(null);
const THEMES = { SYSTEM: 'system', DARK: 'dark', LIGHT: 'light' } as const satisfies Record<string, Theme>;
const NAMES = { system: 'SYSTEM', dark: 'DARK', light: 'LIGHT' } as const;

/** What the person chose, on whatever device. A choice shows at once; if it cannot be kept, it holds until the next visit. */
export function PreferencesProvider({ first, children }: { first: PreferenceFieldsFragment; children: ReactNode }) {
  const [known, setKnown] = useState(first);
  const theme = first.theme ? THEMES[first.theme] : null;
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
  const of = useCallback(
    (list: StaffList): ListPreference =>
      known.lists.find((one) => one.list === list) ?? { list, columns: null, defaultViewId: null, defaultQuery: null },
    [known],
  );
  const value = useMemo<Preferences>(
    () => ({
      density: known.density,
      of,
      setTheme: (next) => {
        applyTheme(next);
        quietly(callApi(ChangePreferencesDocument, { theme: NAMES[next] }));
      },
      setDensity: (density) => {
        setKnown((before) => ({ ...before, density }));
        quietly(callApi(ChangePreferencesDocument, { density }));
      },
      keep: (list, change) => {
        const next = { ...of(list), ...change };
        setKnown((before) => ({ ...before, lists: [...before.lists.filter((one) => one.list !== list), next] }));
        quietly(callApi(KeepListLookDocument, { list, columns: next.columns, defaultViewId: next.defaultViewId }));
      },
    }),
    [known, of],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

const quietly = (sent: Promise<unknown>): void => void sent.catch(() => undefined);

export function usePreferences(): Preferences {
  const preferences = useContext(Context);
  if (!preferences) throw new Error('usePreferences outside of the dashboard');
  return preferences;
}
