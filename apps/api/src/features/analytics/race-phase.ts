export const RACE_PHASES = ['practice', 'qualifying', 'race', 'post-race', 'between'] as const;
export type RacePhase = (typeof RACE_PHASES)[number];

export interface CalendarSession {
  readonly kind: string;
  readonly startsAt: Date;
}

const MINUTE = 60_000;
/** How long a session counts; that of the race includes a red flag now and then. */
const LENGTH: Readonly<Record<string, readonly [RacePhase, number]>> = {
  FREE_PRACTICE_1: ['practice', 60 * MINUTE],
  FREE_PRACTICE_2: ['practice', 60 * MINUTE],
  FREE_PRACTICE_3: ['practice', 60 * MINUTE],
  QUALIFYING_1: ['qualifying', 60 * MINUTE],
  QUALIFYING_2: ['qualifying', 60 * MINUTE],
  QUALIFYING: ['qualifying', 75 * MINUTE],
  SPRINT_QUALIFYING: ['qualifying', 60 * MINUTE],
  SPRINT: ['race', 60 * MINUTE],
  RACE: ['race', 150 * MINUTE],
};
const AFTERWARDS = 24 * 60 * MINUTE;

/** Nothing outside of this many milliseconds around a moment says anything about its phase. */
export const PHASE_REACH = 150 * MINUTE + AFTERWARDS;

/** What the race weekend is at. A session that runs comes before the day after the race, so that a Sunday of two categories is what it seems. */
export function phaseAt(sessions: readonly CalendarSession[], at: Date): RacePhase {
  let after = false;
  for (const { kind, startsAt } of sessions) {
    const known = LENGTH[kind];
    if (!known) continue;
    const [phase, length] = known;
    const since = at.getTime() - startsAt.getTime();
    if (since >= 0 && since < length) return phase;
    if (kind === 'RACE' && since >= length && since < length + AFTERWARDS) after = true;
  }
  return after ? 'post-race' : 'between';
}
