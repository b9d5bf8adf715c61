const FORM = /^20\d\d-(0[1-9]|1[0-2])$/;

/** A month by its name, such as `2026-10`; null if it is none. */
export const monthOf = (text: string): string | null => (FORM.test(text) ? text : null);

/** Days that pass before a month is told: whoever was decided about last is no longer the newest line. */
export const LATE_DAYS = 7;

/** The last month that may be told at `now`, in UTC. */
export function lastTellable(now: Date): string {
  const late = new Date(now.getTime() - LATE_DAYS * 86_400_000);
  return new Date(Date.UTC(late.getUTCFullYear(), late.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}

export const firstDay = (month: string): string => `${month}-01`;

/** The one after it. */
export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
