'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

interface Remembered<Node> {
  readonly page: Page<Node>;
  readonly scrollY: number;
}

/** Lists as they were left, so that the way back finds them. Lives as long as the tab's page. */
const left = new Map<string, Remembered<unknown>>();
const LEFT_LIMIT = 12;

/** A page on the way back may be put up twice, first from memory and then from the server; both count as coming back. */
const BACK_MS = 4000;
let wentBackAt = -BACK_MS;
if (typeof window !== 'undefined') window.addEventListener('popstate', () => (wentBackAt = performance.now()));

export interface PagedList<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly loadMore: () => void;
  readonly change: (edit: (nodes: readonly Node[]) => readonly Node[]) => void;
  readonly replace: (page: Page<Node>) => void;
}

/**
 * A list that grows by keyset pages. On the way back to it (the browser's back button) it stands as it was left,
 * with the same pages and at the same height.
 */
export function usePagedList<Node>(key: string, initial: Page<Node>, load: (after: string) => Promise<Page<Node>>): PagedList<Node> {
  const [page, setPage] = useState<Page<Node>>(initial);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const current = useRef(page);
  const busy = useRef(false);

  useEffect(() => {
    current.current = page;
  }, [page]);

  useLayoutEffect(() => {
    const known = left.get(key) as Remembered<Node> | undefined;
    if (known && performance.now() - wentBackAt < BACK_MS) {
      // Before the first paint, so that nothing jumps.
      current.current = known.page;
      setPage(known.page);
      lastScrollY = known.scrollY;
      requestAnimationFrame(() => window.scrollTo(0, known.scrollY));
    }
    return () => {
      left.delete(key);
      left.set(key, { page: current.current, scrollY: lastScrollY });
      const oldest = left.keys().next().value;
      if (left.size > LEFT_LIMIT && oldest !== undefined) left.delete(oldest);
    };
  }, [key]);

  const loadMore = useCallback(async () => {
    const { endCursor, hasNextPage } = current.current;
    if (busy.current || !hasNextPage || endCursor === null) return;
    busy.current = true;
    setState('loading');
    try {
      const next = await load(endCursor);
      setPage((before) => ({ ...next, nodes: [...before.nodes, ...next.nodes] }));
      setState('idle');
    } catch {
      setState('failed');
    } finally {
      busy.current = false;
    }
  }, [load]);

  const change = useCallback(
    (edit: (nodes: readonly Node[]) => readonly Node[]) => setPage((before) => ({ ...before, nodes: edit(before.nodes) })),
    [],
  );

  return {
    nodes: page.nodes,
    hasNextPage: page.hasNextPage,
    loading: state === 'loading',
    failed: state === 'failed',
    loadMore: () => void loadMore(),
    change,
    replace: setPage,
  };
}

/** Remembered while scrolling: when a page is left, the browser has moved already. */
let lastScrollY = 0;
if (typeof window !== 'undefined') window.addEventListener('scroll', () => (lastScrollY = window.scrollY), { passive: true });
