const STEPS: readonly [limitSeconds: number, unitSeconds: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [60 * 60, 60, 'minute'],
  [24 * 60 * 60, 60 * 60, 'hour'],
  [7 * 24 * 60 * 60, 24 * 60 * 60, 'day'],
];

const SHAPES = {
  day: { day: 'numeric', month: 'short' },
  dayOfYear: { day: 'numeric', month: 'short', year: 'numeric' },
  exact: { dateStyle: 'full', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Building a formatter costs far more than using one, and a list shows the same two dozens of times. */
const dates = new Map<string, Intl.DateTimeFormat>();
/** A server meets readers of every zone. */
const DATES_KEPT = 200;
const distances = new Map<string, Intl.RelativeTimeFormat>();

function dateFormat(shape: keyof typeof SHAPES, locale: string, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${shape} ${locale} ${timeZone ?? ''}`;
  const known = dates.get(key);
  if (known) return known;
  if (dates.size >= DATES_KEPT) dates.clear();
  const format = new Intl.DateTimeFormat(locale, { ...SHAPES[shape], ...(timeZone ? { timeZone } : {}) });
  dates.set(key, format);
  return format;
}

function distanceFormat(locale: string): Intl.RelativeTimeFormat {
  let format = distances.get(locale);
  if (!format) distances.set(locale, (format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'narrow' })));
  return format;
}

/** "3 min ago"; from a week on the date itself, with the year once it is not this one. */
export function relativeTime(value: Date, now: Date, locale: string, timeZone?: string): string {
  const seconds = Math.round((value.getTime() - now.getTime()) / 1000);
  const past = Math.abs(seconds);
  const format = distanceFormat(locale);
  if (past < 45) return format.format(0, 'second');
  for (const [limit, size, unit] of STEPS) {
    if (past < limit) return format.format(Math.sign(seconds) * Math.max(1, Math.floor(past / size)), unit);
  }
  const sameYear = value.getUTCFullYear() === now.getUTCFullYear();
  return dateFormat(sameYear ? 'day' : 'dayOfYear', locale, timeZone).format(value);
}

/** The exact moment, for hover and for readers. */
export function exactTime(value: Date, locale: string, timeZone?: string): string {
  return dateFormat('exact', locale, timeZone).format(value);
}
