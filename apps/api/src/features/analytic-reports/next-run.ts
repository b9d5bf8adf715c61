export interface ReportTimes {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  /** WEEKLY: 1 is Monday; MONTHLY: the day of the month, at most 28. */
  readonly day: number;
  readonly hour: number;
  readonly timeZone: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function isTimeZone(name: string): boolean {
  try {
    return name.includes('/') || name === 'UTC' ? Boolean(new Intl.DateTimeFormat('en', { timeZone: name })) : false;
  } catch {
    return false;
  }
}

/** How far the clock of a zone is ahead of UTC at a moment. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    },
  } as Intl.DateTimeFormatOptions).formatToParts(at);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - Math.floor(at / 1_000) * 1_000;
}

/** The moment at which the clock of the zone shows `local`; in the hour that is left out in spring, an hour later. */
function momentOf(local: number, timeZone: string): number {
  const first = local - offsetAt(local, timeZone);
  return local - offsetAt(first, timeZone);
}

/** When a report is due for the first time after a moment, by the person's clock. */
export function nextRun({ frequency, day, hour, timeZone }: ReportTimes, after: Date): Date {
  const local = after.getTime() + offsetAt(after.getTime(), timeZone);
  const midnight = Math.floor(local / DAY) * DAY;
  for (let ahead = 0; ahead <= 62; ahead++) {
    const date = new Date(midnight + ahead * DAY);
    if (frequency === 'WEEKLY' && (date.getUTCDay() + 6) % 7 !== (day - 1) % 7) continue;
    if (frequency === 'MONTHLY' && date.getUTCDate() !== day) continue;
    const due = momentOf(date.getTime() + hour * HOUR, timeZone);
    if (due > after.getTime()) return new Date(due);
  }
  throw new Error('a report that is never due');
}
