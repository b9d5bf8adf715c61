import { parseRaceTime } from '@gps/motorsport';
import { type TableRow, readTable } from './csv-table.ts';
import * as field from './fields.ts';
import { RefusedRow } from './fields.ts';
import type { Race } from './races.ts';
import type { Reference } from './reference.ts';
import type { Refusals } from './refusals.ts';
import { raceOf } from './results.ts';
import { takeRows } from './take.ts';

export interface PitStop {
  readonly race: Race;
  readonly order: number;
  readonly stop: number;
  readonly lap: number;
  readonly driverId: string;
  readonly teamId: string;
  readonly seconds: number;
}

export interface StandingRow {
  readonly year: number;
  /** After this round; 0 is the final table. */
  readonly round: number;
  readonly order: number;
  readonly position: number | null;
  readonly positionText: string;
  /** A driver, or a constructor. */
  readonly entrantId: string;
  readonly engineId: string | null;
  readonly points: number;
}

export interface Entrant {
  readonly year: number;
  readonly line: number;
  readonly entrantId: string;
  readonly teamId: string;
  readonly engineId: string | null;
  readonly chassis: string | null;
  readonly engine: string | null;
  readonly tyre: string | null;
  readonly driverId: string;
  readonly rounds: readonly number[];
  readonly testDriver: boolean;
}

export function readPitStops(
  directory: string,
  races: ReadonlyMap<string, Race>,
  reference: Reference,
  refusals: Refusals,
): PitStop[] | null {
  const rows = readTable(directory, 'pit_stops', ['raceId', 'driverId', 'constructorId', 'stop', 'lap', 'time'], refusals);
  return rows && takeRows(rows, refusals, (stop) => `${stop.race.id} ${stop.order}`, (row) => {
    const milliseconds = parseRaceTime(row.get('time'));
    if (milliseconds === null || milliseconds === 0) throw new RefusedRow(row.get('time') === '' ? 'has no time' : `time is “${row.get('time').slice(0, 40)}”, expected a time like 23.456`);
    return {
      race: raceOf(row, races),
      order: field.integer(row, 'positionDisplayOrder', 1, 500),
      stop: field.integer(row, 'stop', 1, 99),
      lap: field.integer(row, 'lap', 1, 500),
      driverId: field.reference(row, 'driverId', reference.drivers.rows, 'driver'),
      teamId: field.reference(row, 'constructorId', reference.teams.rows, 'constructor'),
      seconds: milliseconds / 1000,
    };
  }); // prettier-ignore
}

/** After every race and final; empty where the folder has no such table. */
export function readStandings(
  directory: string,
  who: 'driver' | 'constructor',
  races: ReadonlyMap<string, Race>,
  reference: Reference,
  refusals: Refusals,
): StandingRow[] {
  const known = who === 'driver' ? reference.drivers.rows : reference.teams.rows;
  const years = new Set([...races.values()].map((race) => race.year));
  const read = (row: TableRow, round: number, year: number, order: number): StandingRow => {
    if (!years.has(year)) throw new RefusedRow(`season ${year} has no race`);
    const place = field.position(row, 'position');
    const engineId = field.optionalReference(row, 'engineManufacturerId', reference.engines.rows, 'engine manufacturer');
    const entrantId = field.reference(row, `${who}Id`, known, who);
    return {
      year,
      round,
      order,
      position: place.position,
      positionText: place.text,
      entrantId,
      engineId,
      points: field.decimal(row, 'points', 0, 5000),
    };
  };
  const key = (row: StandingRow): string => `${row.year} ${row.round} ${row.order}`;
  const after =
    readTable(directory, `${who}_standings_after_race`, ['raceId', 'positionDisplayOrder', 'position', `${who}Id`, 'points'], refusals) ??
    [];
  const final = readTable(directory, `${who}_standings_final`, ['year', 'position', `${who}Id`, 'points'], refusals) ?? [];
  return [
    ...takeRows(after, refusals, key, (row) => {
      const race = raceOf(row, races);
      return read(row, race.round, race.year, field.integer(row, 'positionDisplayOrder', 1, 500));
    }),
    // The final tables carry no order of their own: that of the lines is it.
    ...takeRows(final, refusals, key, (row) => read(row, 0, field.integer(row, 'year', 1950, 2100), row.line)),
  ];
}

export function readEntrants(directory: string, reference: Reference, refusals: Refusals): Entrant[] {
  const rows = readTable(directory, 'season_entrants', ['year', 'entrantId', 'constructorId', 'driverId'], refusals) ?? [];
  const { chassis, engine, tyre } = reference.names;
  const name = (row: TableRow, column: string, names: ReadonlyMap<string, string>): string | null =>
    row.get(column) === '' ? null : (names.get(row.get(column)) ?? row.get(column));
  return takeRows(rows, refusals, (entrant) => String(entrant.line), (row) => ({
    year: field.integer(row, 'year', 1950, 2100),
    line: row.line,
    entrantId: field.id(row, 'entrantId'),
    teamId: field.reference(row, 'constructorId', reference.teams.rows, 'constructor'),
    engineId: field.optionalReference(row, 'engineManufacturerId', reference.engines.rows, 'engine manufacturer'),
    chassis: name(row, 'chassisId', chassis),
    engine: name(row, 'engineId', engine),
    tyre: name(row, 'tyreManufacturerId', tyre),
    driverId: field.reference(row, 'driverId', reference.drivers.rows, 'driver'),
    rounds: roundsOf(row.get('rounds')),
    testDriver: field.flag(row, 'testDriver'),
  })); // prettier-ignore
}

/** `1-2,4` is rounds 1, 2 and 4. */
function roundsOf(text: string): number[] {
  if (text === '') return [];
  return text.split(',').flatMap((part) => {
    const match = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part);
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (match === null || from < 1 || to < from) throw new RefusedRow(`rounds is “${text.slice(0, 40)}”, expected rounds like 1-3,5`);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
