'use client';

import { useEffect, useState } from 'react';
import { useFormatter } from 'use-intl';

const TICK_MS = 1_000;

/** The time left: by the minute, and by the second at the end. Calls `onOver` once. */
export function Countdown({ to, onOver }: { to: string; onOver: () => void }) {
  const format = useFormatter();
  const end = Date.parse(to);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() < end) return;
      clearInterval(timer);
      onOver();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [end, onOver]);
  const seconds = Math.max(0, Math.ceil((end - now) / 1000));
  const units =
    seconds >= 7200
      ? ([Math.ceil(seconds / 3600), 'hour'] as const)
      : seconds > 60
        ? ([Math.ceil(seconds / 60), 'minute'] as const)
        : ([seconds, 'second'] as const);
  return (
    <time
      dateTime={to}
      role="timer"
      suppressHydrationWarning
      title={format.dateTime(new Date(end), { dateStyle: 'medium', timeStyle: 'medium' })}
    >
      {format.number(units[0], { style: 'unit', unit: units[1], unitDisplay: 'long' })}
    </time>
  );
}
