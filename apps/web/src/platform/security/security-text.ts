import { LOCALES } from '@/platform/i18n/locales';

/** How long a copy may be believed; it is made anew for every reader from the settings of the day. */
const VALID_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** RFC 9116: where somebody who found a hole in this site turns to. */
export function securityText({ webUrl, securityContact }: { webUrl: string; securityContact: string }, now: Date): string {
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return [
    `Contact: ${securityContact}`,
    `Expires: ${new Date(today + VALID_DAYS * DAY_MS).toISOString()}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${webUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}
