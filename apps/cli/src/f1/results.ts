import { type SessionKind, parseRaceTime } from '@gps/motorsport';
import { type TableRow, readTable } from './csv-table.ts';
import * as field from './fields.ts';
import { RefusedRow } from './fields.ts';
import type { Race } from './races.ts';
import type { Reference } from './reference.ts';
import type { Refusals } from './refusals.ts';
import { takeRows } from './take.ts';

/** A row of any session's table; what a session does not know is null. */
export interface SessionResult {
  readonly race: Race;
  readonly kind: SessionKind;
  readonly order: number;
  readonly position: number | null;
  readonly positionText: string;
  readonly driverNumber: string | null;
  readonly driverId: string;
  readonly teamId: string;
  readonly engineId: string | null;
  readonly tyre: string | null;
  readonly laps: number | null;
  readonly lap: number | null;
  readonly time: string | null;
  readonly gap: string | null;
  readonly interval: string | null;
  readonly q1: string | null;
  readonly q2: string | null;
  readonly q3: string | null;
  readonly points: number | null;
  readonly grid: number | null;
  readonly gridText: string | null;
  readonly reasonRetired: string | null;
  readonly penalty: string | null;
  readonly sharedCar: boolean;
}

export const RESULT_TABLES: readonly (readonly [file: string, kind: SessionKind])[] = [
  ['race_results', 'RACE'],
  ['fastest_laps', 'FASTEST_LAPS'],
  ['starting_grid', 'STARTING_GRID'],
  ['qualifying_results', 'QUALIFYING'],
  ['qualifying_1_results', 'QUALIFYING_1'],
  ['qualifying_2_results', 'QUALIFYING_2'],
  ['sprint_results', 'SPRINT'],
  ['sprint_grid', 'SPRINT_GRID'],
  ['sprint_qualifying_results', 'SPRINT_QUALIFYING'],
  ['free_practice_1', 'FREE_PRACTICE_1'],
  ['free_practice_2', 'FREE_PRACTICE_2'],
  ['free_practice_3', 'FREE_PRACTICE_3'],
];

const REQUIRED = ['raceId', 'positionDisplayOrder', 'position', 'driverId', 'constructorId'];

/** The rows of one table, or null where the folder has none. */
export function readResults(
  directory: string,
  name: string,
  kind: SessionKind,
  races: ReadonlyMap<string, Race>,
  reference: Reference,
  refusals: Refusals,
): SessionResult[] | null {
  const rows = readTable(directory, name, REQUIRED, refusals);
  return (
    rows &&
    takeRows(
      rows,
      refusals,
      (result) => `${result.race.id} ${result.order}`,
      (row) => readResult(row, kind, races, reference),
    )
  );
}

/** The race a row belongs to; its year and round, where given, must be that race's. */
export function raceOf(row: TableRow, races: ReadonlyMap<string, Race>): Race {
  const race = races.get(row.get('raceId'));
  if (race === undefined) throw new RefusedRow(`race “${row.get('raceId').slice(0, 20)}” is not known`);
  const said = `${row.get('year')} ${row.get('round')}`;
  if (said !== ' ' && said !== `${race.year} ${race.round}`)
    throw new RefusedRow(`says year and round ${said}, but race ${race.sourceId} is ${race.year} ${race.round}`);
  return race;
}

function readResult(row: TableRow, kind: SessionKind, races: ReadonlyMap<string, Race>, reference: Reference): SessionResult {
  const place = field.position(row, 'position');
  const grid = row.get('gridPosition') === '' ? null : field.position(row, 'gridPosition');
  return {
    race: raceOf(row, races),
    kind,
    order: field.integer(row, 'positionDisplayOrder', 1, 200),
    position: place.position,
    positionText: place.text,
    driverNumber: field.optionalText(row, 'driverNumber', 5),
    driverId: field.reference(row, 'driverId', reference.drivers.rows, 'driver'),
    teamId: field.reference(row, 'constructorId', reference.teams.rows, 'constructor'),
    engineId: field.optionalReference(row, 'engineManufacturerId', reference.engines.rows, 'engine manufacturer'),
    tyre: field.optionalText(row, 'tyreManufacturerId', 50),
    laps: field.optionalInteger(row, 'laps', 0, 500),
    lap: field.optionalInteger(row, 'lap', 1, 500),
    time: field.optionalTime(row, 'time'),
    gap: field.optionalGap(row, 'gap'),
    interval: field.optionalGap(row, 'interval'),
    q1: field.optionalTime(row, 'q1'),
    q2: field.optionalTime(row, 'q2'),
    q3: field.optionalTime(row, 'q3'),
    points: field.optionalDecimal(row, 'points', 0, 100),
    grid: grid?.position ?? null,
    gridText: grid?.text ?? null,
    reasonRetired: field.optionalText(row, 'reasonRetired'),
    penalty: penalty(row),
    sharedCar: field.flag(row, 'sharedCar'),
  };
}

/** `+10 s` on a time, `+5` places on a grid, or a code of the source (SFB: started from the back). */
function penalty(row: TableRow): string | null {
  const places = row.get('gridPenalty');
  if (places !== '') return /^\d{1,3}$/.test(places) ? `+${places}` : field.text(row, 'gridPenalty', 10);
  const time = row.get('timePenalty').replace(/^\+/, '');
  if (time === '') return null;
  const milliseconds = parseRaceTime(time);
  if (milliseconds === null) throw new RefusedRow(`timePenalty is “${time.slice(0, 40)}”, expected seconds`);
  return `+${milliseconds / 1000} s`;
}
