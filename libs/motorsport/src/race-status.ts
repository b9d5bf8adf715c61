export const RACE_STATUSES = ['SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'] as const;

export type RaceStatus = (typeof RACE_STATUSES)[number];

const HOUR = 3_600_000;

/** Sporting Regulations art. 5.4 (three hours in all since 2021, four between 2012 and 2020); the longer one, so that nothing ends early. */
export const LONGEST_RACE_MS = 4 * HOUR;

/** Practice and qualifying last an hour, a sprint half of one; the rest is for red flags. */
export const LONGEST_SESSION_MS = 2 * HOUR;

interface Timing {
  /** What the data says. */
  readonly stored: 'SCHEDULED' | 'COMPLETED' | 'CANCELLED';
  readonly startsAt: Date | null;
  /** The day at the circuit, YYYY-MM-DD; counts where the hour is not known. */
  readonly date: string | null;
}

/** What a race or session is at `now`. One whose time has passed is completed even where results have not arrived. */
export function statusAt(timing: Timing, now: Date, longestMs: number = LONGEST_RACE_MS): RaceStatus {
  if (timing.stored !== 'SCHEDULED') return timing.stored;
  if (timing.startsAt !== null) {
    const since = now.getTime() - timing.startsAt.getTime();
    if (since < 0) return 'SCHEDULED';
    return since < longestMs ? 'IN_PROGRESS' : 'COMPLETED';
  }
  if (timing.date === null) return 'SCHEDULED';
  // A day somewhere on Earth ends at most 12 hours after it does in UTC.
  const over = Date.parse(`${timing.date}T00:00:00Z`) + 36 * HOUR;
  return now.getTime() < over ? 'SCHEDULED' : 'COMPLETED';
}
