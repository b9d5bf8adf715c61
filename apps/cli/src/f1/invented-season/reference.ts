import type { Cell } from '../../postgres/bulk.ts';
import type { Reference, ReferenceTable } from '../reference.ts';
import { searchText } from '../search-text.ts';
import calendar from './calendar.json' with { type: 'json' };
import entrants from './entrants.json' with { type: 'json' };

/** The invented people, teams and places as reference tables; every id begins with `invented-`, countries excepted. */
export function inventedReference(): Reference {
  const { countries, engines, teams, drivers } = entrants;
  return {
    countries: table(
      'countries',
      'id alpha2 alpha3 name demonym',
      countries.map((c) => [c.id, c.alpha2, c.alpha3, c.name, c.demonym]),
    ),
    grandsPrix: table(
      'grands_prix',
      'id name full_name short_name abbreviation country_id',
      calendar.map((c) => [c.id, c.name, `${c.name} Grand Prix`, `${c.name} GP`, c.name.slice(0, 3).toUpperCase(), c.countryId]),
    ),
    circuits: table(
      'circuits',
      'id name full_name previous_names type direction place_name country_id latitude longitude length_km turns time_zone search_text',
      calendar.map((c) => [
        c.id,
        c.name,
        `${c.name} Circuit (invented)`,
        [],
        c.type,
        c.direction,
        c.placeName,
        c.countryId,
        c.latitude,
        c.longitude,
        c.lengthKm,
        c.turns,
        c.timeZone,
        searchText(c.name),
      ]),
    ),
    layouts: table('circuit_layouts', 'id circuit_id length_km turns', []),
    drivers: table(
      'drivers',
      'id name first_name last_name full_name abbreviation permanent_number gender date_of_birth date_of_death place_of_birth nationality_id search_text',
      drivers.map((d) => [
        d.id,
        `${d.firstName} ${d.lastName}`,
        d.firstName,
        d.lastName,
        `${d.firstName} ${d.lastName} (invented)`,
        d.abbreviation,
        d.number,
        null,
        d.born,
        null,
        null,
        d.countryId,
        searchText(d.firstName, d.lastName),
      ]),
    ),
    teams: table(
      'teams',
      'id name full_name country_id search_text',
      teams.map((t) => [t.id, t.name, t.fullName, t.countryId, searchText(t.name, t.fullName)]),
    ),
    lineage: table('team_lineage', 'team_id member_id year_from year_to', [], ['team_id', 'year_from', 'member_id']),
    engines: table(
      'engine_manufacturers',
      'id name country_id',
      engines.map((e) => [e.id, e.name, e.countryId]),
    ),
    names: { chassis: new Map(), engine: new Map(), tyre: new Map() },
  };
}

function table(name: string, columns: string, rows: readonly (readonly Cell[])[], key: readonly string[] = ['id']): ReferenceTable {
  return { table: name, columns: columns.split(' '), key, rows: new Map(rows.map((row) => [String(row[0]), row])) };
}
