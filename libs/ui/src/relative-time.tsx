'use client';

import { useEffect, useState } from 'react';
import { exactTime, relativeTime } from './time.ts';

export interface RelativeTimeProps {
  value: string;
  locale: string;
  /** The reader's zone; the browser's own when unknown. */
  timeZone?: string;
}

const TICK_MS = 30_000;

export function RelativeTime({ value, locale, timeZone }: RelativeTimeProps) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const moment = new Date(value);
  return (
    // The server's clock and zone may differ by a tick; the browser's answer wins without a warning.
    <time dateTime={value} title={exactTime(moment, locale, timeZone)} suppressHydrationWarning>
      {relativeTime(moment, now, locale, timeZone)}
    </time>
  );
}
