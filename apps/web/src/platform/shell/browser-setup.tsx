'use client';

import { useEffect } from 'react';
import { COOKIES } from '@/platform/preferences/cookies';
import { writePreference } from '@/platform/preferences/write-preference';

/** Tells the server this browser's time zone, and scroll locks the nonce with which their style sheet may stand. */
export function BrowserSetup({ nonce, timeZone, ownZone }: { nonce: string; timeZone: string; ownZone: boolean }) {
  useEffect(() => {
    (globalThis as { __webpack_nonce__?: string }).__webpack_nonce__ = nonce;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!ownZone && zone && zone !== timeZone) writePreference(COOKIES.timeZone, zone);
  }, [nonce, ownZone, timeZone]);
  return null;
}
