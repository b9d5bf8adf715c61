'use client';

import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { FeatureSwitchesDocument, type FeatureSwitchesChangedSubscription, type SwitchFieldsFragment } from '@/gql/graphql';
import { callApi } from '@/platform/api/browser-api';

interface LiveSwitches {
  /** Null until they are known. */
  readonly switches: readonly SwitchFieldsFragment[] | null;
  /** What one has just changed oneself; whatever is older is not believed any more. */
  readonly changed: (now: SwitchFieldsFragment) => void;
  readonly ask: () => void;
}

const Context = createContext<LiveSwitches>({ switches: null, changed: () => undefined, ask: () => undefined });
const POLL_MS = 15_000;

/** Of two reports of a switch the newer one. */
function newest(known: readonly SwitchFieldsFragment[] | null, heard: readonly SwitchFieldsFragment[]): readonly SwitchFieldsFragment[] {
  const versions = new Map(known?.map((one) => [one.name, one]));
  return heard.map((one) => {
    const before = versions.get(one.name);
    return before && before.version > one.version ? before : one;
  });
}

/** What is switched off, for the whole dashboard: told by the server, or asked for while it cannot tell. */
export function LiveSwitchesProvider({ children }: { children: ReactNode }) {
  const [switches, setSwitches] = useState<readonly SwitchFieldsFragment[] | null>(null);
  const heard = useCallback((now: readonly SwitchFieldsFragment[]) => setSwitches((known) => newest(known, now)), []);
  const changed = useCallback(
    (now: SwitchFieldsFragment) => setSwitches((known) => known?.map((one) => (one.name === now.name ? now : one)) ?? null),
    [],
  );
  const ask = useCallback(() => {
    callApi(FeatureSwitchesDocument).then(
      ({ featureSwitches }) => heard(featureSwitches),
      () => undefined,
    );
  }, [heard]);
  useEffect(() => {
    let source: EventSource | null = null;
    const open = (): void => {
      source?.close();
      source = null;
      // A browser keeps few connections to a server: tabs that nobody looks at leave theirs to others.
      if (document.visibilityState === 'hidden') return;
      ask();
      source = new EventSource('/api/live/switches');
      // What happened before the line was open.
      source.addEventListener('ready', ask);
      source.addEventListener('message', (event: MessageEvent<string>) =>
        heard((JSON.parse(event.data) as FeatureSwitchesChangedSubscription).featureSwitchesChanged),
      );
    };
    open();
    document.addEventListener('visibilitychange', open);
    const poll = setInterval(() => source && source.readyState !== EventSource.OPEN && ask(), POLL_MS);
    return () => {
      source?.close();
      document.removeEventListener('visibilitychange', open);
      clearInterval(poll);
    };
  }, [ask, heard]);
  return <Context.Provider value={useMemo(() => ({ switches, changed, ask }), [switches, changed, ask])}>{children}</Context.Provider>;
}

export function useLiveSwitches(): LiveSwitches {
  return useContext(Context);
}
