'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import { usePreferences } from '@/platform/preferences/preferences';
import { listAt } from './list-paths';
import { keepLook, readLook, writeLook, type Density, type ListLook } from './list-view';

export interface ListLookState {
  readonly columns: ListLook['columns'];
  readonly density: Density;
  readonly change: (look: Partial<ListLook>) => void;
}

/** How this list is drawn: as its address says, so that a copied address shows the same; else as the person had it last. */
export function useListLook(): ListLookState {
  const pathname = usePathname();
  const search = useSearchParams();
  const preferences = usePreferences();
  const said = readLook(search);
  const list = listAt(pathname);
  const change = (look: Partial<ListLook>): void => {
    if (look.density) preferences.setDensity(look.density === 'compact' ? 'COMPACT' : 'COMFORTABLE');
    if (look.columns && list) preferences.keep(list, { columns: [...look.columns] });
    const next = writeLook(new URLSearchParams(search), look);
    // The page's data stay the same: no way to the server.
    window.history.replaceState(null, '', `${pathname}?${next}`);
  };
  return {
    columns: said.columns ?? (list ? preferences.of(list).columns : null),
    density: said.density ?? (preferences.density === 'COMPACT' ? 'compact' : 'comfortable'),
    change,
  };
}

/** For whoever changes filters: the path that keeps the look of now. */
export function useKeptLook(): (path: string) => string {
  const search = useSearchParams();
  return useCallback((path: string) => keepLook(path, search), [search]);
}
