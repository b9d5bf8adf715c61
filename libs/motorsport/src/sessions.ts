/** What a race weekend is made of, in the order in which it happens. Grids and fastest laps are tables of their own, not time on track. */
export const SESSION_KINDS = [
  'FREE_PRACTICE_1',
  'FREE_PRACTICE_2',
  'FREE_PRACTICE_3',
  'QUALIFYING_1',
  'QUALIFYING_2',
  'SPRINT_QUALIFYING',
  'SPRINT_GRID',
  'SPRINT',
  'QUALIFYING',
  'STARTING_GRID',
  'RACE',
  'FASTEST_LAPS',
] as const;

export type SessionKind = (typeof SESSION_KINDS)[number];

/** True if cars run in it, so that it has a start time. */
export function isOnTrack(kind: SessionKind): boolean {
  return kind !== 'SPRINT_GRID' && kind !== 'STARTING_GRID' && kind !== 'FASTEST_LAPS';
}

export type WeekendFormat = 'CONVENTIONAL' | 'SPRINT_2021' | 'SPRINT_SHOOTOUT_2023' | 'SPRINT_2024';

/**
 * Sporting Regulations: sprint weekends exist since 2021. 2021 and 2022: Friday's qualifying set the sprint's grid and the sprint set the
 * race's. 2023: Saturday became its own event with a shoot-out. 2024 on: the sprint moved before qualifying, with two sessions of parc fermé.
 */
export function weekendFormat(year: number, hasSprint: boolean): WeekendFormat {
  if (!hasSprint || year < 2021) return 'CONVENTIONAL';
  if (year < 2023) return 'SPRINT_2021';
  return year === 2023 ? 'SPRINT_SHOOTOUT_2023' : 'SPRINT_2024';
}

const ON_TRACK: Record<WeekendFormat, readonly SessionKind[]> = {
  CONVENTIONAL: ['FREE_PRACTICE_1', 'FREE_PRACTICE_2', 'FREE_PRACTICE_3', 'QUALIFYING', 'RACE'],
  SPRINT_2021: ['FREE_PRACTICE_1', 'QUALIFYING', 'FREE_PRACTICE_2', 'SPRINT', 'RACE'],
  SPRINT_SHOOTOUT_2023: ['FREE_PRACTICE_1', 'QUALIFYING', 'SPRINT_QUALIFYING', 'SPRINT', 'RACE'],
  SPRINT_2024: ['FREE_PRACTICE_1', 'SPRINT_QUALIFYING', 'SPRINT', 'QUALIFYING', 'RACE'],
};

/** The sessions on track of a weekend of today's kind, in order. */
export function sessionsOf(format: WeekendFormat): readonly SessionKind[] {
  return ON_TRACK[format];
}

/** Orders the sessions of one weekend as they were run in that format. */
export function compareSessions(format: WeekendFormat): (a: SessionKind, b: SessionKind) => number {
  const run = ON_TRACK[format];
  const rank = (kind: SessionKind): number => {
    const at = run.indexOf(kind);
    if (at >= 0) return at * 10;
    if (kind === 'SPRINT_GRID') return run.indexOf('SPRINT') * 10 - 1;
    if (kind === 'STARTING_GRID') return run.indexOf('RACE') * 10 - 1;
    if (kind === 'FASTEST_LAPS') return run.indexOf('RACE') * 10 + 1;
    return run.indexOf('QUALIFYING') * 10 - 9 + SESSION_KINDS.indexOf(kind);
  };
  return (a, b) => rank(a) - rank(b);
}
