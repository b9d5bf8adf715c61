const STEPS: readonly [limitSeconds: number, unitSeconds: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [60 * 60, 60, 'minute'],
  [24 * 60 * 60, 60 * 60, 'hour'],
  [7 * 24 * 60 * 60, 24 * 60 * 60, 'day'],
];

/** "3 min ago"; from a week on the date itself, with the year once it is not this one. */
export function relativeTime(value: Date, now: Date, locale: string, timeZone?: string): string {
  const seconds = Math.round((value.getTime() - now.getTime()) / 1000);
  const past = Math.abs(seconds);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'narrow' });
  if (past < 45) return format.format(0, 'second');
  for (const [limit, size, unit] of STEPS) {
    if (past < limit) return format.format(Math.sign(seconds) * Math.max(1, Math.floor(past / size)), unit);
  }
  const sameYear = value.getUTCFullYear() === now.getUTCFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(timeZone ? { timeZone } : {}),
  }).format(value);
}

/** The exact moment, for hover and for readers. */
export function exactTime(value: Date, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', ...(timeZone ? { timeZone } : {}) }).format(value);
}
