'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import { keepLook, readLook, writeLook, type Density, type ListLook } from './list-view';

export interface ListLookState {
  readonly columns: ListLook['columns'];
  readonly density: Density;
  readonly change: (look: Partial<ListLook>) => void;
}

/** How this list is drawn: as the address says, so that a copied address shows the same. */
export function useListLook(): ListLookState {
  const pathname = usePathname();
  const search = useSearchParams();
  const said = readLook(search);
  const change = useCallback(
    (look: Partial<ListLook>) => {
      const next = writeLook(new URLSearchParams(window.location.search), look);
      // The page's data stay the same: no way to the server.
      window.history.replaceState(null, '', `${pathname}?${next}`);
    },
    [pathname],
  );
  return { columns: said.columns, density: said.density ?? 'compact', change };
}

/** For whoever changes filters: the path that keeps the look of now. */
export function useKeptLook(): (path: string) => string {
  const search = useSearchParams();
  return useCallback((path: string) => keepLook(path, search), [search]);
}
