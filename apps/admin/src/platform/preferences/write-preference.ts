import type { COOKIES } from './cookies';

const YEAR_SECONDS = 365 * 24 * 3600;

/** Remembers a choice on this device. */
export function writePreference(name: (typeof COOKIES)[keyof typeof COOKIES], value: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax${secure}`;
}
