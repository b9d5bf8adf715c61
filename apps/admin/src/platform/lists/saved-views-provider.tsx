'use client';

import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { StaffViewsDocument, type ViewFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';

interface SavedViewsState {
  readonly views: readonly ViewFieldsFragment[];
  /** Puts one in its place, or in as new. */
  readonly put: (view: ViewFieldsFragment) => void;
  readonly drop: (id: string) => void;
}

const Context = createContext<SavedViewsState>({ views: [], put: () => undefined, drop: () => undefined });
const MOST_PAGES = 6;

async function all(): Promise<ViewFieldsFragment[]> {
  const found: ViewFieldsFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const {
      staffViews,
    }: { staffViews: { edges: { node: ViewFieldsFragment }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
      await callApi(StaffViewsDocument, { after });
    found.push(...staffViews.edges.map(({ node }) => node));
    after = staffViews.pageInfo.endCursor;
    if (!staffViews.pageInfo.hasNextPage) break;
  }
  return found;
}

/** The views that the person may use, asked for once, after the page stands. */
export function SavedViewsProvider({ children }: { children: ReactNode }) {
  const [views, setViews] = useState<readonly ViewFieldsFragment[]>([]);
  useEffect(() => {
    all().then(setViews, () => undefined);
  }, []);
  const put = useCallback(
    (view: ViewFieldsFragment) =>
      setViews((before) =>
        before.some(({ id }) => id === view.id) ? before.map((one) => (one.id === view.id ? view : one)) : [...before, view],
      ),
    [],
  );
  const drop = useCallback((gone: string) => setViews((before) => before.filter(({ id }) => id !== gone)), []);
  return <Context.Provider value={useMemo(() => ({ views, put, drop }), [views, put, drop])}>{children}</Context.Provider>;
}

export const useSavedViews = (): SavedViewsState => useContext(Context);
