'use client';

import { useCallback } from 'react';
import { LIST_PATHS, listAt } from '@/platform/lists/list-paths';
import { usePreferences } from '@/platform/preferences/preferences';

/** Where a section opens: a list with the view that the person chose for it. Its bare address always shows everything. */
export function useSectionPath(): (path: string) => string {
  const { of } = usePreferences();
  return useCallback(
    (path: string) => {
      const list = listAt(path);
      const chosen = list ? of(list) : null;
      if (!list || !chosen?.defaultViewId || chosen.defaultQuery === null) return path;
      return `${LIST_PATHS[list]}?${chosen.defaultQuery ? `${chosen.defaultQuery}&` : ''}view=${chosen.defaultViewId}`;
    },
    [of],
  );
}
