'use client';

import { useEffect, useState } from 'react';
import { LiveFiguresDocument, type LiveFiguresQuery } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';

type Figures = LiveFiguresQuery['liveFigures'];

const EVERY = 2_000;

/** Asks every two seconds while the page is looked at. `now` is null until the first look in the browser, so that both renderings agree. */
export function useLiveFigures(initial: Figures): { figures: Figures; now: number | null; away: boolean } {
  const [figures, setFigures] = useState(initial);
  const [now, setNow] = useState<number | null>(null);
  const [away, setAway] = useState(false);
  useEffect(() => {
    let stopped = false;
    let asking = false;
    const look = async (): Promise<void> => {
      setNow(Date.now());
      if (asking || document.hidden) return;
      asking = true;
      try {
        const answer = await callApi(LiveFiguresDocument, {});
        if (!stopped) setFigures(answer.liveFigures);
        if (!stopped) setAway(false);
      } catch {
        // The figures on the screen grow old and say so.
        if (!stopped) setAway(true);
      }
      asking = false;
    };
    void look();
    const timer = setInterval(() => void look(), EVERY);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, []);
  return { figures, now, away };
}
