'use client';

import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { CaseCountsDocument, type CaseCountsQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';

type Counts = CaseCountsQuery['caseCounts'];

interface LiveCounts {
  readonly counts: Counts | null;
  readonly live: boolean;
}

const Context = createContext<LiveCounts>({ counts: null, live: false });
const POLL_MS = 30_000;

/** How many cases are open, kept up to date: told by the server, or asked for every half minute while it cannot tell. */
export function LiveCountsProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const [counts, setCounts] = useState<Counts | null>(null);
  const [live, setLive] = useState(false);
  useEffect(() => {
    if (!enabled) return;
    const ask = (): void =>
      void callApi(CaseCountsDocument).then(
        ({ caseCounts }) => setCounts(caseCounts),
        () => undefined,
      );
    ask();
    const source = new EventSource('/api/live/cases');
    source.addEventListener('ready', () => setLive(true));
    source.addEventListener('message', (event: MessageEvent<string>) =>
      setCounts((JSON.parse(event.data) as { caseQueueChanged: Counts }).caseQueueChanged),
    );
    source.addEventListener('error', () => setLive(false));
    const poll = setInterval(() => source.readyState !== EventSource.OPEN && ask(), POLL_MS);
    return () => {
      source.close();
      clearInterval(poll);
    };
  }, [enabled]);
  return <Context.Provider value={useMemo(() => ({ counts, live }), [counts, live])}>{children}</Context.Provider>;
}

export function useLiveCounts(): LiveCounts {
  return useContext(Context);
}
