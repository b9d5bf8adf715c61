'use client';

import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { cameBackTo, height, leave, placeOf, scrollBackTo } from './list-memory';
import { setReadingMark, takeReadingMark } from './reading-mark';

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

export interface PagedList<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly loadMore: () => void;
  readonly change: (edit: (nodes: readonly Node[]) => readonly Node[]) => void;
  readonly replace: (page: Page<Node>) => void;
}

/** Pages read at once for somebody who comes back from elsewhere; who had read further finds the place by scrolling on. */
const CATCH_UP_PAGES = 10;

const joined = <Node>(before: Page<Node>, next: Page<Node>): Page<Node> => ({ ...next, nodes: [...before.nodes, ...next.nodes] });

/**
 * A list that grows by keyset pages. On the way back to it (the browser's back button) it stands as it was left,
 * with the same pages and at the same height; after a reload or from another site its pages are read anew.
 */
export function usePagedList<Node>(key: string, initial: Page<Node>, load: (after: string) => Promise<Page<Node>>): PagedList<Node> {
  const [page, setPage] = useState<Page<Node>>(initial);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const current = useRef(page);
  const loader = useRef(load);
  const busy = useRef(false);

  useLayoutEffect(() => {
    current.current = page;
    loader.current = load;
  }, [page, load]);

  /** Reads on until so many are there; what has come by then stands, also when the next page fails. */
  const readOn = useCallback(async (count: number, pages: number) => {
    if (busy.current) return;
    busy.current = true;
    setState('loading');
    try {
      for (let read = 0; read < pages && current.current.nodes.length < count; read++) {
        const { endCursor, hasNextPage } = current.current;
        if (!hasNextPage || endCursor === null) break;
        const next = await loader.current(endCursor);
        current.current = joined(current.current, next);
        setPage((before) => joined(before, next));
      }
      setState('idle');
    } catch {
      setState('failed');
    } finally {
      busy.current = false;
    }
  }, []);

  useLayoutEffect(() => {
    const place = placeOf(key);
    let here = true;
    const known = cameBackTo<Node>(place);
    const mark = takeReadingMark(place);
    if (known) {
      current.current = known.page;
      setPage(known.page);
      scrollBackTo(known.scrollY);
    } else if (mark && mark.count > current.current.nodes.length) {
      // Text in the fallback font has other heights.
      void Promise.all([readOn(mark.count, CATCH_UP_PAGES), document.fonts.ready]).then(() => here && scrollBackTo(mark.scrollY));
    }
    const onHide = () => setReadingMark(place, { count: current.current.nodes.length, scrollY: height() });
    window.addEventListener('pagehide', onHide);
    return () => {
      here = false;
      window.removeEventListener('pagehide', onHide);
      leave(place, current.current);
    };
  }, [key, readOn]);

  const change = useCallback(
    (edit: (nodes: readonly Node[]) => readonly Node[]) => setPage((before) => ({ ...before, nodes: edit(before.nodes) })),
    [],
  );

  return {
    nodes: page.nodes,
    hasNextPage: page.hasNextPage,
    loading: state === 'loading',
    failed: state === 'failed',
    loadMore: useCallback(() => void readOn(Number.POSITIVE_INFINITY, 1), [readOn]),
    change,
    replace: setPage,
  };
}
