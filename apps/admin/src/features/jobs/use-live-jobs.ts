'use client';

import { useEffect, useState } from 'react';
import { JobsDocument, type JobsQuery } from '@/gql/graphql';
import { watchApi } from '@/platform/api/browser-api';

const EVERY = 3_000;

/** Asks every three seconds while the page is looked at; rows keep their places, only what they say changes. */
export function useLiveJobs(initial: JobsQuery): { jobs: JobsQuery; away: boolean; ask: () => void } {
  const [jobs, setJobs] = useState(initial);
  const [away, setAway] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let stopped = false;
    const look = (): void => {
      if (document.hidden) return;
      watchApi(JobsDocument).then(
        (now) => {
          if (stopped) return;
          setJobs(now);
          setAway(false);
        },
        () => !stopped && setAway(true),
      );
    };
    if (asked > 0) look();
    const timer = setInterval(look, EVERY);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [asked]);
  return { jobs, away, ask: () => setAsked((before) => before + 1) };
}
