import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { COOKIES, isTheme, isTimeZone, type Theme } from './cookies';

export async function requestTheme(): Promise<Theme> {
  const value = (await cookies()).get(COOKIES.theme)?.value;
  return isTheme(value) ? value : 'system';
}

/** The browser tells its zone on its first visit; until then UTC. */
export const requestTimeZone = cache(async (): Promise<string> => {
  const fromBrowser = (await cookies()).get(COOKIES.timeZone)?.value;
  const value = fromBrowser ? decodeURIComponent(fromBrowser) : null;
  return isTimeZone(value) ? value : 'UTC';
});
