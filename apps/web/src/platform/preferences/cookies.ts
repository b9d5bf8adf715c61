/** What a reader has chosen on this device. Not secret, so scripts may write them. */
export const COOKIES = {
  locale: 'gps-web.locale',
  theme: 'gps-web.theme',
  timeZone: 'gps-web.time-zone',
  shortcuts: 'gps-web.shortcuts',
  dismissed: 'gps-web.dismissed',
} as const;

export type Theme = 'system' | 'dark' | 'light';

export const isTheme = (value: string | undefined): value is Theme => value === 'system' || value === 'dark' || value === 'light';

export function isTimeZone(value: string | null | undefined): value is string {
  if (!value) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
