import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { viewer } from '@/platform/session/viewer';
import { COOKIES, isTheme, isTimeZone, type Theme } from './cookies';

export async function requestTheme(): Promise<Theme> {
  const value = (await cookies()).get(COOKIES.theme)?.value;
  return isTheme(value) ? value : 'system';
}

export async function shortcutsEnabled(): Promise<boolean> {
  return (await cookies()).get(COOKIES.shortcuts)?.value !== 'off';
}

/** The account's zone, else the browser's, which it tells on its first visit, else UTC. */
export const requestTimeZone = cache(async (): Promise<string> => {
  const own = (await viewer().catch(() => null))?.timeZone;
  if (isTimeZone(own)) return own;
  const fromBrowser = (await cookies()).get(COOKIES.timeZone)?.value;
  const value = fromBrowser ? decodeURIComponent(fromBrowser) : null;
  return isTimeZone(value) ? value : 'UTC';
});
