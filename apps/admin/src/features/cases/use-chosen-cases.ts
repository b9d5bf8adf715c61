'use client';

import { useRef, useState } from 'react';

export interface ChosenCases {
  readonly ids: ReadonlySet<string>;
  /** One more or one less; with `range` all from the last one up to this. */
  readonly choose: (id: string, range: boolean) => void;
  readonly clear: () => void;
}

/** Which cases of the queue something is about to be done to. What has left the queue is not chosen any more. */
export function useChosenCases(lines: readonly { readonly id: string }[]): ChosenCases {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const order = lines.map(({ id }) => id);
  const choose = (id: string, range: boolean): void => {
    const [from, to] = [order.indexOf(last.current ?? id), order.indexOf(id)];
    last.current = id;
    setChosen((before) => {
      const next = new Set(before);
      if (range && from !== -1) for (const one of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
      else if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  return { ids: new Set(order.filter((id) => chosen.has(id))), choose, clear: () => setChosen(new Set()) };
}
