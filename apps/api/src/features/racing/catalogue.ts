import { compareSessions, weekendFormat } from '@gps/motorsport';
import type { CatalogueRepository, CatalogueVersion, EntryRow, PodiumRow, SessionRow } from './catalogue.repository.js';
import { Corrected } from './corrected.js';
import { teamColour } from './team-colours.js';
import { Circuit } from './types/circuit.type.js';
import { Driver } from './types/driver.type.js';
import { Race, RaceResult, RaceSession } from './types/race.type.js';
import { Season } from './types/season.type.js';
import { Team } from './types/team.type.js';

/** One version of the racing data that others refer to, linked in memory: some thousand small objects. */
export interface Catalogue {
  readonly version: string;
  readonly importVersion: string;
  readonly rows: Awaited<ReturnType<typeof readImported>>;
  readonly teams: ReadonlyMap<string, Team>;
  readonly drivers: ReadonlyMap<string, Driver>;
  readonly circuits: ReadonlyMap<string, Circuit>;
  /** Newest first. */
  readonly seasons: readonly Season[];
  readonly races: ReadonlyMap<string, Race>;
  /** Oldest first. */
  readonly racesByCircuit: ReadonlyMap<string, readonly Race[]>;
  readonly entries: readonly EntryRow[];
}

/** As imported, without what a correction could change. */
async function readImported(repository: CatalogueRepository) {
  const [teams, drivers, circuits, seasons, races, sessions, entries] = await Promise.all([
    repository.teams(), repository.drivers(), repository.circuits(), repository.seasons(), repository.races(), repository.sessions(), repository.entries(),
  ]); // prettier-ignore
  return { teams, drivers, circuits, seasons, races, sessions, entries };
}

/** `before` lends its imported rows as long as only corrections have changed, so that these show in a fraction of the time. */
export async function readCatalogue(
  repository: CatalogueRepository,
  version: CatalogueVersion,
  before: Catalogue | null = null,
): Promise<Catalogue> {
  const [imported, podiumRows, corrections] = await Promise.all([
    before?.importVersion === version.imported ? before.rows : readImported(repository),
    repository.podiums(),
    repository.corrections(),
  ]);
  const {
    teams: teamRows,
    drivers: driverRows,
    circuits: circuitRows,
    seasons: seasonRows,
    races: raceRows,
    sessions: sessionRows,
    entries,
  } = imported;
  const corrected = new Corrected(corrections);

  const teams = byId(
    teamRows.map((row) =>
      Object.assign(new Team(), corrected.team({ ...row, colour: teamColour(row.id) }), { predecessors: [] as Team[] }),
    ),
  );
  for (const row of teamRows) (teams.get(row.id) as Team).predecessors = row.predecessors.flatMap((id) => teams.get(id) ?? []);
  const current = currentTeams(entries);
  const drivers = byId(
    driverRows.map((row) => Object.assign(new Driver(), corrected.driver(row), { team: teams.get(current.get(row.id) ?? '') ?? null })),
  );
  const circuits = byId(circuitRows.map((row) => Object.assign(new Circuit(), row)));

  const podiums = Map.groupBy(podiumRows, (row) => row.raceId);
  const sessions = Map.groupBy(
    sessionRows.map((row) => corrected.session(row)),
    (row) => row.raceId,
  );
  const races = byId(
    raceRows.map((imported) => {
      const { circuitId, ...row } = corrected.race(imported);
      const podium = (podiums.get(row.id) ?? []).map((place) => podiumOf(place, drivers, teams));
      const links = { podium, winner: podium[0] ?? null, previous: null, next: null, circuit: circuits.get(circuitId) };
      return Object.assign(new Race(), row, links, { sessions: sessionsOf(row, sessions.get(row.id) ?? []) }) as Race;
    }),
  );
  const byYear = Map.groupBy(races.values(), (race) => race.year);
  for (const calendar of byYear.values()) {
    for (const [i, race] of calendar.entries()) Object.assign(race, { previous: calendar[i - 1] ?? null, next: calendar[i + 1] ?? null });
  }
  const seasons = seasonRows.map(({ year, invented, championId, constructorChampionId, ...source }) => {
    const calendar = byYear.get(year) ?? [];
    const over = calendar.every((race) => race.storedStatus !== 'SCHEDULED');
    return Object.assign(new Season(), {
      year,
      invented,
      races: calendar,
      champion: over ? (drivers.get(championId ?? '') ?? null) : null,
      constructorChampion: over ? (teams.get(constructorChampionId ?? '') ?? null) : null,
      source: { name: source.sourceName, licence: source.sourceLicence, version: source.sourceVersion },
    });
  });
  const racesByCircuit = Map.groupBy(races.values(), (race) => race.circuit.id);
  return {
    version: version.all,
    importVersion: version.imported,
    rows: imported,
    teams,
    drivers,
    circuits,
    seasons,
    races,
    racesByCircuit,
    entries,
  };
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The last team of everybody in the newest season whose entries are known; reserves count only where nothing else is known. */
function currentTeams(entries: readonly EntryRow[]): Map<string, string> {
  const newest = entries.at(-1)?.year;
  return new Map(entries.filter((entry) => entry.year === newest && !entry.tests).map((entry) => [entry.driverId, entry.teamId]));
}

function podiumOf(row: PodiumRow, drivers: ReadonlyMap<string, Driver>, teams: ReadonlyMap<string, Team>): RaceResult {
  const { position, time, points } = row;
  return { position, time, points, driver: drivers.get(row.driverId) as Driver, team: teams.get(row.teamId) as Team };
}

function sessionsOf(race: { year: number; hasSprint: boolean }, rows: readonly SessionRow[]): RaceSession[] {
  const compare = compareSessions(weekendFormat(race.year, race.hasSprint));
  return [...rows].sort((a, b) => compare(a.kind, b.kind)).map((row) => Object.assign(new RaceSession(), row));
}
