import { createHash } from 'node:crypto';
import type { SessionKind } from '@gps/motorsport';
import type { Race } from './races.ts';
import type { SessionResult } from './results.ts';
import type { Entrant, PitStop, StandingRow } from './season-tables.ts';

/** Everything of one year, as accepted. */
export interface Season {
  readonly year: number;
  readonly races: readonly Race[];
  readonly results: readonly SessionResult[];
  readonly pitStops: readonly PitStop[];
  readonly entrants: readonly Entrant[];
  readonly driverStandings: readonly StandingRow[];
  readonly constructorStandings: readonly StandingRow[];
}

export interface AcceptedRows {
  readonly races: Iterable<Race>;
  readonly results: readonly SessionResult[];
  readonly pitStops: readonly PitStop[];
  readonly entrants: readonly Entrant[];
  readonly driverStandings: readonly StandingRow[];
  readonly constructorStandings: readonly StandingRow[];
}

/** Accepted rows by year, oldest first. */
export function seasonsOf(rows: AcceptedRows): Season[] {
  const races = Map.groupBy(rows.races, (race) => race.year);
  const results = Map.groupBy(rows.results, (result) => result.race.year);
  const pitStops = Map.groupBy(rows.pitStops, (stop) => stop.race.year);
  const entrants = Map.groupBy(rows.entrants, (entrant) => entrant.year);
  const drivers = Map.groupBy(rows.driverStandings, (row) => row.year);
  const constructors = Map.groupBy(rows.constructorStandings, (row) => row.year);
  return [...races.keys()]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      races: [...(races.get(year) ?? [])].sort((a, b) => a.round - b.round),
      results: results.get(year) ?? [],
      pitStops: pitStops.get(year) ?? [],
      entrants: entrants.get(year) ?? [],
      driverStandings: drivers.get(year) ?? [],
      constructorStandings: constructors.get(year) ?? [],
    }));
}

/** Raised whenever the same rows would be written differently, so that the next import rewrites every season. */
const FORMAT = 1;

/** Equal for equal rows, wherever they stood in their files. */
export function digestOf(season: Season, source: Readonly<Record<string, unknown>>): string {
  const plain = (key: string, value: unknown): unknown => {
    if (key === 'file' || key === 'line') return undefined;
    if (value instanceof Map) return [...value];
    return key === 'race' ? (value as Race).id : value;
  };
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, source, season], plain))
    .digest('hex');
}

/** Kinds that a race has a table for, or a time. */
export function sessionKinds(race: Race, results: readonly SessionResult[]): SessionKind[] {
  return [...new Set([...race.sessions.keys(), ...results.map((result) => result.kind)])];
}

/**
 * Why a season cannot be taken at all, or null. Single bad rows are left out; a calendar with holes or a race without a
 * winner would show something that never was.
 */
export function fatalInconsistency(season: Season): string | null {
  const rounds = season.races.map((race) => race.round);
  const hole = rounds.findIndex((round, i) => round !== i + 1);
  if (hole >= 0) return `rounds are ${rounds.join(', ')}: round ${hole + 1} is missing or stands twice`;
  const slugs = new Set(season.races.map((race) => race.slug));
  if (slugs.size < season.races.length) return 'one grand prix stands twice in the calendar';
  const byRace = Map.groupBy(
    season.results.filter((result) => result.kind === 'RACE'),
    (result) => result.race.id,
  );
  const noWinner = season.races.find((race) => byRace.has(race.id) && !byRace.get(race.id)?.some((result) => result.position === 1));
  if (noWinner !== undefined) return `${noWinner.id} has results but no winner`;
  const raced = season.races.map((race) => byRace.has(race.id));
  const gap = raced.findIndex((has, i) => !has && raced.lastIndexOf(true) > i);
  if (gap >= 0) return `${season.races[gap]?.id} has no results while later races have`;
  return null;
}
