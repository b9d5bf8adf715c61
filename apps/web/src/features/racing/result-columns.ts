import type { RaceSessionResultsQuery, RacingField, SessionKind } from '@/gql/graphql';

export type SessionResult = NonNullable<NonNullable<RaceSessionResultsQuery['race']>['session']>['results'][number];

export type Column = 'laps' | 'time' | 'gap' | 'q1' | 'q2' | 'q3' | 'grid' | 'points' | 'penalty' | 'lap';

const BY_SESSION: Partial<Record<SessionKind, readonly Column[]>> = {
  RACE: ['laps', 'time', 'grid', 'points'],
  SPRINT: ['laps', 'time', 'grid', 'points'],
  QUALIFYING: ['q1', 'q2', 'q3', 'time', 'laps'],
  SPRINT_QUALIFYING: ['q1', 'q2', 'q3', 'time', 'laps'],
  STARTING_GRID: ['time', 'penalty'],
  SPRINT_GRID: ['time', 'penalty'],
  FASTEST_LAPS: ['lap', 'time', 'gap'],
};

/** The columns of a session that hold anything: a table of 1950 has no Q1. */
export function columnsOf(kind: SessionKind, results: readonly SessionResult[]): readonly Column[] {
  const wanted = BY_SESSION[kind] ?? ['time', 'gap', 'laps'];
  const knockout = results.some((result) => result.q1 ?? result.q2 ?? result.q3);
  return wanted.filter(
    (column) => !(knockout && column === 'time' && wanted.includes('q1')) && results.some((result) => cell(result, column) !== null),
  );
}

/** What stands in a cell before it is formatted. In a race the leader has a time, the others their gap or why they stopped. */
export function cell(result: SessionResult, column: Column): string | number | null {
  if (column === 'time') return result.reasonRetired ?? (result.order > 1 && result.gap ? result.gap : (result.time ?? result.gap ?? null));
  return result[column] ?? null;
}

/** The facts that a column shows and that can have been corrected. */
export function correctable(column: Column): readonly RacingField[] {
  if (column === 'time') return ['TIME', 'GAP', 'REASON_RETIRED'];
  if (column === 'gap') return ['GAP'];
  return column === 'points' ? ['POINTS'] : column === 'penalty' ? ['PENALTY'] : [];
}
