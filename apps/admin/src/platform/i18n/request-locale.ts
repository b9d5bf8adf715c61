import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { COOKIES } from '@/platform/preferences/cookies';
import { isLocale, negotiate, type Locale } from './locales';

/** The reader's choice, else the browser's. */
export const requestLocale = cache(async (): Promise<Locale> => {
  const chosen = (await cookies()).get(COOKIES.locale)?.value;
  return isLocale(chosen) ? chosen : negotiate((await headers()).get('accept-language'));
});
