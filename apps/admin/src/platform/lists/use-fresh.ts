'use client';

import { useEffect, useRef, useState } from 'react';
import type { Connection } from './use-more';

/** Often enough to be told, seldom enough to be no burden. */
const ASK_MS = 20_000;

export interface FreshList<Node> {
  readonly nodes: readonly Node[];
  readonly replace: (page: Connection<Node>) => void;
}

/**
 * Counts what has come before the first row, while the window is looked at. Nothing moves until the reader asks for it.
 * Only for lists with the newest first.
 */
export function useFresh<Node>(
  list: FreshList<Node>,
  idOf: (node: Node) => string,
  load: () => Promise<Connection<Node>>,
  enabled = true,
): { count: number; show: () => void } {
  const [page, setPage] = useState<Connection<Node> | null>(null);
  const newest = list.nodes[0];
  const known = newest ? idOf(newest) : null;
  const ask = useRef(load);
  useEffect(() => {
    ask.current = load;
  });
  useEffect(() => {
    if (!enabled) return;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      ask.current().then(setPage, () => undefined);
    }, ASK_MS);
    return () => clearInterval(timer);
  }, [enabled]);
  const before = page?.edges.findIndex(({ node }) => idOf(node) === known) ?? 0;
  return {
    count: page && before === -1 ? page.edges.length : Math.max(before, 0),
    show: () => page && list.replace(page),
  };
}
