import {
  type AwardedPoints,
  type Championship,
  type Finish,
  type ScoredRow,
  awardRacePoints,
  awardSprintPoints,
  standingsAfter,
} from '@gps/motorsport';
import type { Race } from './races.ts';
import type { SessionResult } from './results.ts';
import type { Season } from './season.ts';
import type { StandingRow } from './season-tables.ts';

/** The tables of a season computed from its results by the rules of that year, after every round raced and final. */
export function computedStandings(season: Season, championship: Championship): StandingRow[] {
  const rows = scoredRows(season, championship);
  const raced = [...new Set(rows.map((row) => row.round))].sort((a, b) => a - b);
  const last = raced.at(-1);
  const complete = last === season.races.length;
  const tables = raced.map((round): [number, number] => [round, round]);
  if (last !== undefined && complete) tables.push([0, last]);
  return tables.flatMap(([label, round]) =>
    standingsAfter(championship, season.year, round, rows).map((standing, i) => {
      const [entrantId = '', engineId = ''] = standing.entrant.split(' ');
      const { position, positionText, points } = standing;
      return {
        year: season.year,
        round: label,
        order: i + 1,
        position,
        positionText,
        entrantId,
        engineId: engineId || null,
        points: Math.round(points * 100) / 100,
      };
    }),
  );
}

/** Final tables of the source that differ from what the rules make of its results: how many entrants, per championship. */
export function disagreements(season: Season, championship: Championship): string[] {
  const source = (championship === 'drivers' ? season.driverStandings : season.constructorStandings).filter((row) => row.round === 0);
  const key = (row: StandingRow): string => `${row.entrantId} ${row.engineId ?? ''} ${row.positionText === 'EX'}`;
  const computed = new Map(
    computedStandings(season, championship)
      .filter((row) => row.round === 0)
      .map((row) => [key(row), row.points]),
  );
  return source
    .filter((row) => Math.abs((computed.get(key(row)) ?? 0) - row.points) > 0.02)
    .map((row) => `${season.year} ${row.entrantId}: ${row.points} points in the source, ${computed.get(key(row)) ?? 0} by the rules`);
}

function scoredRows(season: Season, championship: Championship): ScoredRow[] {
  const byRace = Map.groupBy(season.results, (result) => result.race);
  return season.races.flatMap((race) => {
    const own = byRace.get(race) ?? [];
    const results = inOrder(own, 'RACE');
    const sprint = inOrder(own, 'SPRINT');
    const finishes = results.map((result) => finish(result, setFastestLap(result, own)));
    const share = race.distance !== null && race.scheduledDistance !== null ? race.distance / race.scheduledDistance : 1;
    const isLast = race.round === season.races.length;
    const points = awardRacePoints({ year: season.year, grandPrix: race.slug, isLast, share }, finishes);
    return [
      ...results.map((result, i) => scored(championship, race, result, 'RACE', points[i])),
      ...awardSprintPoints(
        season.year,
        sprint.map((result) => finish(result, false)),
      ).map((p, i) => scored(championship, race, sprint[i] as SessionResult, 'SPRINT', p)),
    ];
  });
}

/** The car that set the race's fastest lap: with a number where the source gives one, for drivers who drove two. */
export function setFastestLap(result: SessionResult, all: readonly SessionResult[]): boolean {
  return all.some(
    (lap) =>
      lap.kind === 'FASTEST_LAPS' &&
      lap.position === 1 &&
      lap.driverId === result.driverId &&
      (lap.driverNumber === null || lap.driverNumber === result.driverNumber),
  );
}

const inOrder = (results: readonly SessionResult[], kind: 'RACE' | 'SPRINT'): SessionResult[] =>
  results.filter((result) => result.kind === kind).sort((a, b) => a.order - b.order);

const finish = (result: SessionResult, fastestLap: boolean): Finish => ({ driver: result.driverId, position: result.position, fastestLap });

function scored(
  championship: Championship,
  race: Race,
  result: SessionResult,
  session: 'RACE' | 'SPRINT',
  points: AwardedPoints | undefined,
): ScoredRow {
  const common = { round: race.round, position: result.position, session, grandPrix: race.slug };
  if (championship === 'drivers') return { ...common, entrant: result.driverId, subject: result.driverId, points: points?.driver ?? 0 };
  return { ...common, entrant: `${result.teamId} ${result.engineId ?? ''}`, subject: result.teamId, points: points?.constructor ?? 0 };
}
