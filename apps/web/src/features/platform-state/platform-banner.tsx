'use client';

import { Banner } from '@gps/ui/banner';
import { useEffect, useState } from 'react';
import { askForState, onPlatformChange, type PlatformNotice } from './state';
import styles from './platform-state.module.css';

const WHILE_OPEN_MS = 10_000;
const WHILE_NOT_MS = 3_000;

interface PlatformBannerProps {
  readonly initial: PlatformNotice;
  readonly locale: string;
  readonly timeZone: string;
  readonly words: {
    readonly readOnlyTitle: string;
    readonly readOnlyText: string;
    readonly pausedTitle: string;
    readonly pausedText: string;
    readonly until: string;
  };
}

/** Says on a page that lies open that nothing can be sent just now. Nothing is taken away: what was typed stays where it is. */
export function PlatformBanner({ initial, locale, timeZone, words }: PlatformBannerProps) {
  const [state, setState] = useState(initial);
  useEffect(() => setState(initial), [initial]);
  const open = state.kind === 'open';
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void askForState().then((now) => now && setState(now));
    };
    const timer = setInterval(look, open ? WHILE_OPEN_MS : WHILE_NOT_MS);
    document.addEventListener('visibilitychange', look);
    const stop = onPlatformChange(look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      stop();
    };
  }, [open]);
  const reading = state.kind === 'read-only';
  const time =
    state.until && new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(state.until));
  return (
    <div role="status" className={styles.banner} hidden={open}>
      {open ? null : (
        <Banner tone="amber" title={reading ? words.readOnlyTitle : words.pausedTitle}>
          <p>
            {reading ? words.readOnlyText : words.pausedText} {time ? words.until.replace('{time}', time) : null}
          </p>
        </Banner>
      )}
    </div>
  );
}
