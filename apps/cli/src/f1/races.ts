import { CliError } from '../cli-error.ts';
import type { SessionKind } from '@gps/motorsport';
import { type TableRow, readTable } from './csv-table.ts';
import * as field from './fields.ts';
import { RefusedRow } from './fields.ts';
import { localDay } from './local-day.ts';
import hours from './races-without-hour.json' with { type: 'json' };
import type { Reference, ReferenceTable } from './reference.ts';
import type { Refusals } from './refusals.ts';
import { takeRows } from './take.ts';

export interface SessionTime {
  readonly date: string | null;
  readonly startsAt: Date | null;
}

export interface Race {
  /** `2024-monaco`. */
  readonly id: string;
  /** The source's own number, by which its other tables refer to the race. */
  readonly sourceId: string;
  readonly file: string;
  readonly line: number;
  readonly year: number;
  readonly round: number;
  readonly slug: string;
  readonly name: string;
  readonly officialName: string;
  readonly date: string;
  readonly startsAt: Date | null;
  readonly circuitId: string;
  readonly layoutId: string | null;
  readonly courseLength: number | null;
  readonly turns: number | null;
  readonly laps: number | null;
  readonly scheduledLaps: number | null;
  readonly distance: number | null;
  readonly scheduledDistance: number | null;
  readonly hasSprint: boolean;
  readonly decidesDrivers: boolean;
  readonly decidesConstructors: boolean;
  readonly sessions: ReadonlyMap<SessionKind, SessionTime>;
}

const TIMED: readonly (readonly [SessionKind, string])[] = [
  ['FREE_PRACTICE_1', 'freePractice1'],
  ['FREE_PRACTICE_2', 'freePractice2'],
  ['FREE_PRACTICE_3', 'freePractice3'],
  ['QUALIFYING', 'qualifying'],
  ['SPRINT_QUALIFYING', 'sprintQualifying'],
  ['SPRINT', 'sprintRace'],
];

const REQUIRED = ['raceId', 'year', 'round', 'date', 'grandPrixId', 'officialName', 'circuitId'];

/** All races, by the source's number: those of races.csv and of calendars for seasons to come (calendar_*.csv). */
export function readRaces(directory: string, calendars: readonly string[], reference: Reference, refusals: Refusals): Map<string, Race> {
  const main = readTable(directory, 'races', REQUIRED, refusals);
  if (main === null) throw new CliError(`${directory} holds no races.csv: name the folder of F1DB's tables.`);
  const roundOf = (row: TableRow): string => `${row.get('year')} ${row.get('round')}`;
  const listed = new Set(main.map(roundOf));
  const planned = calendars.flatMap((name) => readTable(directory, name, REQUIRED, refusals) ?? []);
  // A round that has been raced stands in races.csv; its line in the calendar is then history.
  const rows = [...main, ...planned.filter((row) => !listed.has(roundOf(row)))];
  const races = takeRows<Race>(
    rows,
    refusals,
    (race) => race.sourceId,
    (row) => readRace(row, reference),
  );
  return new Map(races.map((race) => [race.sourceId, race]));
}

function readRace(row: TableRow, reference: Reference): Race {
  const year = field.integer(row, 'year', 1950, 2100);
  const slug = field.reference(row, 'grandPrixId', reference.grandsPrix.rows, 'grand prix');
  const circuitId = field.reference(row, 'circuitId', reference.circuits.rows, 'circuit');
  const zone = cell(reference.circuits, circuitId, 'time_zone');
  const day = field.day(row, 'date');
  if (Math.abs(Number(day.slice(0, 4)) - year) > 1) throw new RefusedRow(`date ${day} is not in season ${year}`);
  // A night race of which the source has only the day, and that in UTC.
  const hour = (hours as Record<string, string>)[`${year}-${slug}`] ?? null;
  const start = instant(day, field.optionalClock(row, 'time') ?? hour, zone);
  const sessions = new Map<SessionKind, SessionTime>();
  for (const [kind, prefix] of TIMED) {
    const date = field.optionalDay(row, `${prefix}Date`);
    if (date !== null) sessions.set(kind, instant(date, field.optionalClock(row, `${prefix}Time`), zone));
  }
  sessions.set('RACE', start);
  return {
    id: `${year}-${slug}`,
    sourceId: field.text(row, 'raceId', 20),
    file: row.file,
    line: row.line,
    year,
    round: field.integer(row, 'round', 1, 60),
    slug,
    name: cell(reference.grandsPrix, slug, 'full_name'),
    officialName: field.text(row, 'officialName', 300),
    date: start.date ?? day,
    startsAt: start.startsAt,
    circuitId,
    layoutId: field.optionalReference(row, 'circuitLayoutId', reference.layouts.rows, 'circuit layout'),
    courseLength: field.optionalDecimal(row, 'courseLength', 0.5, 100),
    turns: field.optionalInteger(row, 'turns', 1, 300),
    laps: field.optionalInteger(row, 'laps', 1, 500),
    scheduledLaps: field.optionalInteger(row, 'scheduledLaps', 1, 500),
    distance: field.optionalDecimal(row, 'distance', 1, 2000),
    scheduledDistance: field.optionalDecimal(row, 'scheduledDistance', 1, 2000),
    hasSprint: sessions.has('SPRINT') || row.get('sprintRaceLaps') !== '',
    decidesDrivers: field.flag(row, 'driversChampionshipDecider'),
    decidesConstructors: field.flag(row, 'constructorsChampionshipDecider'),
    sessions,
  };
}

/** The source writes day and hour in UTC where it knows the hour; where it does not, the day is the one at the track. */
function instant(day: string, clock: string | null, zone: string): SessionTime {
  if (clock === null) return { date: day, startsAt: null };
  const startsAt = new Date(`${day}T${clock}:00Z`);
  return { date: localDay(startsAt, zone), startsAt };
}

function cell(table: ReferenceTable, id: string, column: string): string {
  return String(table.rows.get(id)?.[table.columns.indexOf(column)]);
}
