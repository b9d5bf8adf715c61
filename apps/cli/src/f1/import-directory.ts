import { existsSync, readdirSync, statSync } from 'node:fs';
import { CliError } from '../cli-error.ts';
import { readRaces } from './races.ts';
import { type Reference, readReference } from './reference.ts';
import { Refusals } from './refusals.ts';
import { RESULT_TABLES, readResults } from './results.ts';
import { type Season, seasonsOf } from './season.ts';
import { readEntrants, readPitStops, readStandings } from './season-tables.ts';

export interface ReadHistory {
  readonly reference: Reference;
  readonly seasons: Season[];
  readonly refusals: Refusals;
  /** Tables of results that the folder does not have. */
  readonly absent: string[];
}

/** Reads and checks every table of F1DB's layout in `directory`; nothing is written. */
export function readHistory(directory: string): ReadHistory {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new CliError(`${directory} is not a folder: name the one that holds F1DB's tables (races.csv and so on).`);
  const refusals = new Refusals();
  const reference = readReference(directory, refusals);
  const calendars = readdirSync(directory).flatMap((file) => /^(calendar_[\w-]+)\.csv(\.gz)?$/.exec(file)?.[1] ?? []);
  const races = readRaces(directory, calendars.sort(), reference, refusals);
  const absent: string[] = [];
  const results = RESULT_TABLES.flatMap(([name, kind]) => {
    const rows = readResults(directory, name, kind, races, reference, refusals);
    if (rows === null) absent.push(name);
    return rows ?? [];
  });
  const pitStops = readPitStops(directory, races, reference, refusals);
  if (pitStops === null) absent.push('pit_stops');
  const seasons = seasonsOf({
    races: races.values(),
    results,
    pitStops: pitStops ?? [],
    entrants: readEntrants(directory, reference, refusals),
    driverStandings: readStandings(directory, 'driver', races, reference, refusals),
    constructorStandings: readStandings(directory, 'constructor', races, reference, refusals),
  });
  return { reference, seasons, refusals, absent };
}
