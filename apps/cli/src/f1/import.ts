import type { Client } from 'pg';
import { oneLine } from '../cli-error.ts';
import { mergeRows } from '../postgres/bulk.ts';
import { inTransaction, lock } from '../postgres/connect.ts';
import { disagreements } from './championship.ts';
import type { Reference } from './reference.ts';
import { type Season, digestOf, fatalInconsistency } from './season.ts';
import { type Source, writeSeason } from './season-write.ts';

/** Invented races have no place beside real ones. */
export class RealDataPresent extends Error {}

export type SeasonOutcome = 'written' | 'unchanged' | 'refused';

export interface ImportReport {
  readonly outcomes: Map<number, SeasonOutcome>;
  /** Why seasons were refused. */
  readonly failures: string[];
  /** Where the source's final tables differ from what the rules make of its results. */
  readonly disagreements: string[];
  referenceRows: number;
}

/** Writes what changed: reference data in one transaction, then each season in its own. */
export async function importSeasons(
  client: Client,
  input: { readonly reference: Reference; readonly seasons: readonly Season[]; readonly source: Source; readonly refused: number },
  progress: (line: string) => void,
): Promise<ImportReport> {
  const report: ImportReport = { outcomes: new Map(), failures: [], disagreements: [], referenceRows: 0 };
  await lock(client, 'gps-f1-import');
  if (!input.source.invented) await removeInvented(client);
  else if (await hasRealSeasons(client)) throw new RealDataPresent();
  report.referenceRows = await inTransaction(client, () => mergeReference(client, input.reference));
  const stored = await client.query<{ year: number; digest: string }>('SELECT year, digest FROM seasons');
  const known = new Map(stored.rows.map((row) => [row.year, row]));
  for (const season of input.seasons) {
    const began = performance.now();
    const outcome = await importSeason(client, season, input.source, known.get(season.year), report.failures);
    report.outcomes.set(season.year, outcome);
    if (outcome !== 'refused' && season.results.length > 0)
      report.disagreements.push(...disagreements(season, 'drivers'), ...disagreements(season, 'constructors'));
    progress(
      `${season.year}  ${count(season.races.length, 'race').padEnd(9)} ${count(season.results.length, 'result').padEnd(13)} ${outcome}, ${Math.round(performance.now() - began)} ms`,
    );
  }
  await record(client, input, report);
  return report;
}

async function importSeason(
  client: Client,
  season: Season,
  source: Source,
  stored: { digest: string } | undefined,
  failures: string[],
): Promise<SeasonOutcome> {
  const digest = digestOf(season, { ...source });
  if (stored?.digest === digest) return 'unchanged';
  try {
    await inTransaction(client, async () => {
      const fatal = fatalInconsistency(season);
      if (fatal !== null) throw new Error(fatal);
      await writeSeason(client, season, source, digest);
    });
    return 'written';
  } catch (error) {
    failures.push(`${season.year}: ${oneLine(error)}; nothing of this season was changed`);
    return 'refused';
  }
}

async function mergeReference(client: Client, reference: Reference): Promise<number> {
  const { countries, grandsPrix, circuits, layouts, drivers, teams, lineage, engines } = reference;
  let changed = 0;
  for (const { table, key, columns, rows } of [countries, grandsPrix, circuits, layouts, drivers, teams, lineage, engines])
    changed += await mergeRows(client, table, key, columns, rows.values());
  return changed;
}

async function hasRealSeasons(client: Client): Promise<boolean> {
  const found = await client.query<{ found: boolean }>('SELECT EXISTS (SELECT FROM seasons WHERE NOT invented) AS found');
  return found.rows[0]?.found ?? false;
}

/** The invented season makes room for the real ones, its drivers and teams included. */
async function removeInvented(client: Client): Promise<void> {
  await inTransaction(client, async () => {
    await client.query('DELETE FROM seasons WHERE invented');
    for (const table of ['team_lineage', 'circuit_layouts', 'drivers', 'teams', 'circuits', 'grands_prix', 'engine_manufacturers'])
      await client.query(`DELETE FROM ${table} WHERE ${table === 'team_lineage' ? 'team_id' : 'id'} LIKE 'invented-%'`);
  });
}

async function record(client: Client, input: { readonly source: Source; readonly refused: number }, report: ImportReport): Promise<void> {
  const written = [...report.outcomes].filter(([, outcome]) => outcome === 'written').map(([year]) => year);
  if (written.length === 0 && report.referenceRows === 0) return;
  await client.query('INSERT INTO racing_imports (source_name, source_version, seasons, refused) VALUES ($1, $2, $3, $4)', [
    input.source.name, input.source.version, written, input.refused,
  ]); // prettier-ignore
  // Fresh tables have no statistics; without them the first pages would be planned badly.
  await client.query(
    'ANALYZE races, race_sessions, session_results, pit_stops, driver_standings, constructor_standings, season_entrants, drivers, teams, circuits',
  );
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
