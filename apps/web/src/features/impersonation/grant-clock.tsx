'use client';

import { useEffect, useState } from 'react';
import { ImpersonationDocument } from '@/gql/graphql';
import { ApiError } from '@/platform/api/api-error';
import { callApi } from '@/platform/api/browser-api';

const EVERY_MS = 700;
const OVER = '/impersonate/over';

/** Whether the grant still holds, by the word of the API; while nobody answers, by the clock. */
async function holds(): Promise<boolean> {
  try {
    return (await callApi(ImpersonationDocument)).impersonation != null;
  } catch (error) {
    return !(error instanceof ApiError) || !(error.code.startsWith('impersonation.') || error.code.startsWith('auth.'));
  }
}

/** The time left. A page that lies open goes dark when the grant is over, taken back by somebody else or by the clock. */
export function GrantClock({ expiresAt, locale }: { expiresAt: string; locale: string }) {
  const end = Date.parse(expiresAt);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const look = async (): Promise<void> => {
      const over = Date.now() >= end || !(await holds());
      if (left) return;
      if (over) return location.replace(OVER);
      setNow(Date.now());
      timer = setTimeout(() => void look(), EVERY_MS);
    };
    // Whoever ends it themselves is on the way already.
    const leaving = (event: SubmitEvent): void => {
      left ||= !event.defaultPrevented;
    };
    document.addEventListener('submit', leaving);
    timer = setTimeout(() => void look(), EVERY_MS);
    return () => {
      left = true;
      clearTimeout(timer);
      document.removeEventListener('submit', leaving);
    };
  }, [end]);
  const seconds = Math.max(0, Math.ceil((end - now) / 1000));
  const [value, unit] = seconds > 60 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
  return (
    <time dateTime={expiresAt} suppressHydrationWarning>
      {new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)}
    </time>
  );
}
