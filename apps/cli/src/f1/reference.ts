import { CliError } from '../cli-error.ts';
import supplement from './circuit-supplement.json' with { type: 'json' };
import zones from './circuit-time-zones.json' with { type: 'json' };
import { type TableRow, readTable } from './csv-table.ts';
import * as field from './fields.ts';
import { RefusedRow } from './fields.ts';
import type { Refusals } from './refusals.ts';
import { searchText } from './search-text.ts';
import { takeRows } from './take.ts';
import type { Cell } from '../postgres/bulk.ts';

/** One reference table: rows by id, each with its cells in the order of the columns. */
export interface ReferenceTable {
  readonly table: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly rows: ReadonlyMap<string, readonly Cell[]>;
}

/** What races and results refer to. */
export interface Reference {
  readonly countries: ReferenceTable;
  readonly grandsPrix: ReferenceTable;
  readonly circuits: ReferenceTable;
  readonly layouts: ReferenceTable;
  readonly drivers: ReferenceTable;
  readonly teams: ReferenceTable;
  readonly lineage: ReferenceTable;
  readonly engines: ReferenceTable;
  /** Names that only entrants and results show: chassis, engines, tyres. */
  readonly names: {
    readonly chassis: ReadonlyMap<string, string>;
    readonly engine: ReadonlyMap<string, string>;
    readonly tyre: ReadonlyMap<string, string>;
  };
}

/** Reads the reference tables of `directory` in the order in which they depend on each other. */
export function readReference(directory: string, refusals: Refusals): Reference {
  const read = (
    name: string,
    table: string,
    columns: string,
    required: string,
    cells: (row: TableRow) => readonly Cell[],
    key = ['id'],
  ): ReferenceTable => {
    const rows = readTable(directory, name, required.split(' '), refusals);
    if (rows === null) throw new CliError(`${directory} holds no ${name}.csv: name the folder of F1DB's tables.`);
    return toTable(table, columns, rows, refusals, cells, key);
  };

  const countries = read('countries', 'countries', 'id alpha2 alpha3 name demonym', 'id alpha2Code alpha3Code name', (row) => [
    field.id(row, 'id'), field.text(row, 'alpha2Code', 2), field.text(row, 'alpha3Code', 3), field.text(row, 'name'), field.optionalText(row, 'demonym'),
  ]); // prettier-ignore
  const country = (row: TableRow, column = 'countryId'): string => field.reference(row, column, countries.rows, 'country');
  const optionalCountry = (row: TableRow, column: string): string | null => field.optionalReference(row, column, countries.rows, 'country');

  const grandsPrix = read('grands_prix', 'grands_prix', 'id name full_name short_name abbreviation country_id', 'id name fullName', (row) => [
    field.id(row, 'id'), field.text(row, 'name'), field.text(row, 'fullName'), field.text(row, 'shortName'), field.text(row, 'abbreviation', 10), optionalCountry(row, 'countryId'),
  ]); // prettier-ignore

  const circuits = readCircuits(directory, refusals, country, countries);
  const layouts = read('circuit_layouts', 'circuit_layouts', 'id circuit_id length_km turns', 'circuitId id length turns', (row) => [
    field.id(row, 'id'), field.reference(row, 'circuitId', circuits.rows, 'circuit'), field.decimal(row, 'length', 0.5, 100), field.integer(row, 'turns', 1, 300),
  ]); // prettier-ignore

  const drivers = read(
    'drivers',
    'drivers',
    'id name first_name last_name full_name abbreviation permanent_number gender date_of_birth date_of_death place_of_birth nationality_id search_text',
    'id name firstName lastName fullName dateOfBirth nationalityCountryId',
    (row) => [
      field.id(row, 'id'), field.text(row, 'name'), field.text(row, 'firstName'), field.text(row, 'lastName'), field.text(row, 'fullName'),
      field.optionalText(row, 'abbreviation', 5), field.optionalInteger(row, 'permanentNumber', 0, 999), field.optionalText(row, 'gender', 20),
      field.optionalDay(row, 'dateOfBirth'), field.optionalDay(row, 'dateOfDeath'), field.optionalText(row, 'placeOfBirth'),
      optionalCountry(row, 'nationalityCountryId'), searchText(row.get('name'), row.get('fullName')),
    ],
  ); // prettier-ignore

  const teams = read('constructors', 'teams', 'id name full_name country_id search_text', 'id name fullName countryId', (row) => [
    field.id(row, 'id'), field.text(row, 'name'), field.text(row, 'fullName'), country(row), searchText(row.get('name'), row.get('fullName')),
  ]); // prettier-ignore
  const team = (row: TableRow, column: string): string => field.reference(row, column, teams.rows, 'constructor');
  const lineage = read(
    'constructor_chronology',
    'team_lineage',
    'team_id member_id year_from year_to',
    'parentConstructorId constructorId yearFrom yearTo',
    (row) => [
      team(row, 'parentConstructorId'),
      team(row, 'constructorId'),
      field.integer(row, 'yearFrom', 1900, 2100),
      field.optionalInteger(row, 'yearTo', 1900, 2100),
    ],
    ['team_id', 'year_from', 'member_id'],
  );
  const engines = read('engine_manufacturers', 'engine_manufacturers', 'id name country_id', 'id name', (row) => [
    field.id(row, 'id'), field.text(row, 'name'), optionalCountry(row, 'countryId'),
  ]); // prettier-ignore

  const named = (name: string, column: string): Map<string, string> => {
    const rows = readTable(directory, name, ['id', column], refusals) ?? [];
    return new Map(
      takeRows(
        rows,
        refusals,
        ([id]) => id,
        (row): [string, string] => [field.id(row, 'id'), field.text(row, column)],
      ),
    );
  };
  const names = { chassis: named('chassis', 'fullName'), engine: named('engines', 'fullName'), tyre: named('tyre_manufacturers', 'name') };
  return { countries, grandsPrix, circuits, layouts, drivers, teams, lineage, engines, names };
}

function toTable(
  table: string,
  columns: string,
  rows: readonly TableRow[],
  refusals: Refusals,
  cells: (row: TableRow) => readonly Cell[],
  key: readonly string[],
): ReferenceTable {
  const names = columns.split(' ');
  const at = key.map((column) => names.indexOf(column));
  const keyOf = (row: readonly Cell[]): string => at.map((i) => String(row[i])).join(' ');
  const taken = takeRows(rows, refusals, keyOf, cells);
  return { table, columns: names, key, rows: new Map(taken.map((row) => [keyOf(row), row])) };
}

/** Circuits of the source, and those of ours that its calendar already names while its list of circuits does not. */
function readCircuits(
  directory: string,
  refusals: Refusals,
  country: (row: TableRow) => string,
  countries: ReferenceTable,
): ReferenceTable {
  const own = readTable(
    directory,
    'circuits',
    ['id', 'name', 'fullName', 'type', 'direction', 'placeName', 'countryId', 'latitude', 'longitude', 'length', 'turns'],
    refusals,
  );
  if (own === null) throw new CliError(`${directory} holds no circuits.csv: name the folder of F1DB's tables.`);
  const listed = new Set(own.map((row) => row.get('id')));
  const added = supplement
    .filter((circuit) => !listed.has(circuit.id) && countries.rows.has(circuit.countryId))
    .map((circuit, i): TableRow => ({
      file: 'circuit-supplement.json',
      line: i + 1,
      get: (column) => (circuit as Record<string, string>)[column] ?? '',
    }));
  const known = Map.groupBy(
    [...own, ...added].filter((row) => TIME_ZONES.has(row.get('id'))),
    (row) => row.get('countryId'),
  );
  const byCountry = new Map([...known].map(([id, rows]) => [id, new Set(rows.map((row) => TIME_ZONES.get(row.get('id')) ?? ''))]));
  const columns =
    'id name full_name previous_names type direction place_name country_id latitude longitude length_km turns time_zone search_text';
  return toTable('circuits', columns, [...own, ...added], refusals, (row) => [
    field.id(row, 'id'), field.text(row, 'name'), field.text(row, 'fullName'), row.get('previousNames').split('|').filter(Boolean),
    field.oneOf(row, 'type', ['RACE', 'ROAD', 'STREET']), field.oneOf(row, 'direction', ['CLOCKWISE', 'ANTI_CLOCKWISE']),
    field.text(row, 'placeName'), country(row), field.decimal(row, 'latitude', -90, 90), field.decimal(row, 'longitude', -180, 180),
    field.decimal(row, 'length', 0.5, 100), field.integer(row, 'turns', 1, 300), timeZone(row, byCountry),
    searchText(row.get('name'), row.get('fullName'), row.get('placeName'), row.get('previousNames')),
  ], ['id']); // prettier-ignore
}

const TIME_ZONES: ReadonlyMap<string, string> = new Map(Object.entries(zones));

/** The source names no time zones; ours cover every circuit so far. A new one takes its country's, where the country's circuits agree on one. */
function timeZone(row: TableRow, byCountry: ReadonlyMap<string, ReadonlySet<string>>): string {
  const country = [...(byCountry.get(row.get('countryId')) ?? [])];
  const zone = TIME_ZONES.get(row.get('id')) ?? (country.length === 1 ? country[0] : undefined);
  if (zone === undefined) throw new RefusedRow(`no time zone is known for circuit “${row.get('id')}”: add it to circuit-time-zones.json`);
  return zone;
}
