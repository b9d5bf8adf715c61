'use client';

import { RelativeTime } from '@gps/ui/relative-time';
import { useLocale, useTimeZone } from 'use-intl';

/** A moment in the reader's words; the exact one on hover. */
export function Ago({ value }: { value: string }) {
  const timeZone = useTimeZone();
  return <RelativeTime value={value} locale={useLocale()} {...(timeZone ? { timeZone } : {})} />;
}
