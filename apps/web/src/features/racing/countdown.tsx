'use client';

import { useEffect, useState } from 'react';
import { countdown } from './race-time';

/** Days and hours while it is far, minutes and seconds when it is near. */
export function Countdown({ to, locale }: { to: string; locale: string }) {
  const [now, setNow] = useState(() => Date.now());
  const target = Date.parse(to);
  const near = target - now < 60 * 60 * 1000;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), near ? 1000 : 30_000);
    return () => clearInterval(timer);
  }, [near]);
  return (
    <time dateTime={to} suppressHydrationWarning>
      {countdown(target - now, locale)}
    </time>
  );
}
