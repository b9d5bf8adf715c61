import type { Client } from 'pg';
import { type Cell, copyRows } from '../postgres/bulk.ts';
import { computedStandings, setFastestLap } from './championship.ts';
import { winsAndTeams } from './season-tally.ts';
import { type Season, sessionKinds } from './season.ts';
import type { StandingRow } from './season-tables.ts';

/** Where rows come from, and under which terms they may be shown. */
export interface Source {
  readonly name: string;
  readonly licence: string;
  readonly version: string | null;
  readonly invented: boolean;
}

/** Replaces a season by these rows; the caller holds the transaction. */
export async function writeSeason(client: Client, season: Season, source: Source, digest: string): Promise<void> {
  await client.query('DELETE FROM seasons WHERE year = $1', [season.year]);
  await client.query('INSERT INTO seasons (year, source_name, source_version, source_licence, invented, digest) VALUES ($1, $2, $3, $4, $5, $6)', [
    season.year, source.name, source.version, source.licence, source.invented, digest,
  ]); // prettier-ignore
  await writeRaces(client, season);
  await writeResults(client, season);
  await copyRows(
    client,
    'pit_stops',
    ['race_id', 'ordinal', 'stop', 'lap', 'driver_id', 'team_id', 'seconds'],
    season.pitStops.map((stop) => [stop.race.id, stop.order, stop.stop, stop.lap, stop.driverId, stop.teamId, stop.seconds]),
  );
  await copyRows(
    client,
    'season_entrants',
    [
      'year',
      'ordinal',
      'entrant_id',
      'team_id',
      'engine_manufacturer_id',
      'chassis',
      'engine',
      'tyre',
      'driver_id',
      'rounds',
      'test_driver',
    ],
    season.entrants.map((e, i) => [
      season.year,
      i + 1,
      e.entrantId,
      e.teamId,
      e.engineId,
      e.chassis,
      e.engine,
      e.tyre,
      e.driverId,
      e.rounds,
      e.testDriver,
    ]),
  );
  await writeStandings(client, season);
}

async function writeRaces(client: Client, season: Season): Promise<void> {
  const byRace = Map.groupBy(season.results, (result) => result.race);
  const columns =
    'id year round slug name official_name date starts_at circuit_id layout_id course_length_km turns laps scheduled_laps distance_km has_sprint decides_drivers decides_constructors status';
  await copyRows(client, 'races', columns.split(' '), season.races.map((race) => {
    const results = byRace.get(race) ?? [];
    const completed = results.some((result) => result.kind === 'RACE');
    const sprint = race.hasSprint || results.some((result) => result.kind === 'SPRINT');
    return [
      race.id, race.year, race.round, race.slug, race.name, race.officialName, race.date, race.startsAt, race.circuitId, race.layoutId, race.courseLength, race.turns,
      race.laps, race.scheduledLaps, race.distance, sprint, race.decidesDrivers, race.decidesConstructors, completed ? 'COMPLETED' : 'SCHEDULED',
    ];
  })); // prettier-ignore
  const sessions = season.races.flatMap((race) =>
    sessionKinds(race, byRace.get(race) ?? []).map((kind): Cell[] => {
      const time = race.sessions.get(kind) ?? (kind === 'STARTING_GRID' || kind === 'FASTEST_LAPS' ? race.sessions.get('RACE') : undefined);
      return [race.id, kind, time?.date ?? null, kind === 'STARTING_GRID' || kind === 'FASTEST_LAPS' ? null : (time?.startsAt ?? null)];
    }),
  );
  await copyRows(client, 'race_sessions', ['race_id', 'kind', 'date', 'starts_at'], sessions);
}

async function writeResults(client: Client, season: Season): Promise<void> {
  const columns =
    'race_id kind ordinal position position_text driver_number driver_id team_id engine_manufacturer_id tyre laps lap time gap interval q1 q2 q3 points grid grid_text reason_retired penalty fastest_lap shared_car';
  const laps = Map.groupBy(
    season.results.filter((result) => result.kind === 'FASTEST_LAPS'),
    (result) => result.race,
  );
  await copyRows(client, 'session_results', columns.split(' '), season.results.map((r) => [
    r.race.id, r.kind, r.order, r.position, r.positionText, r.driverNumber, r.driverId, r.teamId, r.engineId, r.tyre, r.laps, r.lap, r.time, r.gap, r.interval,
    r.q1, r.q2, r.q3, r.points, r.grid, r.gridText, r.reasonRetired, r.penalty, r.kind === 'RACE' && setFastestLap(r, laps.get(r.race) ?? []), r.sharedCar,
  ])); // prettier-ignore
}

/** The source's tables; where it has none yet although there are results, those that follow from the rules. */
async function writeStandings(client: Client, season: Season): Promise<void> {
  const tally = winsAndTeams(season);
  const drivers = season.driverStandings.length > 0 ? season.driverStandings : computedStandings(season, 'drivers');
  await copyRows(client, 'driver_standings', ['year', 'round', 'ordinal', 'position', 'position_text', 'driver_id', 'team_id', 'points', 'wins'], numbered(drivers).map(([row, i]) => [
    row.year, row.round, i, row.position, row.positionText, row.entrantId, tally.teamOf(row.entrantId, row.round), row.points, tally.driverWins(row.entrantId, row.round),
  ])); // prettier-ignore
  const constructors =
    season.constructorStandings.length > 0 || season.year < 1958 ? season.constructorStandings : computedStandings(season, 'constructors');
  await copyRows(client, 'constructor_standings', ['year', 'round', 'ordinal', 'position', 'position_text', 'team_id', 'engine_manufacturer_id', 'points', 'wins'], numbered(constructors).map(([row, i]) => [
    row.year, row.round, i, row.position, row.positionText, row.entrantId, row.engineId, row.points, tally.teamWins(row.entrantId, row.engineId, row.round),
  ])); // prettier-ignore
}

/** Each table counted from 1, in its own order. */
function numbered(rows: readonly StandingRow[]): [StandingRow, number][] {
  const tables = Map.groupBy(rows, (row) => row.round);
  return [...tables.values()].flatMap((table) =>
    [...table].sort((a, b) => a.order - b.order).map((row, i): [StandingRow, number] => [row, i + 1]),
  );
}
