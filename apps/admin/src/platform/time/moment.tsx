'use client';

import { useFormatter } from 'use-intl';

/** A moment to the minute, for trails and ends. */
export function Moment({ value, seconds = false }: { value: string; seconds?: boolean }) {
  const format = useFormatter();
  return (
    <time dateTime={value} suppressHydrationWarning>
      {format.dateTime(new Date(value), { dateStyle: 'medium', timeStyle: seconds ? 'medium' : 'short' })}
    </time>
  );
}
