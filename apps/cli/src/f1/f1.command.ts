import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { withDatabase } from '../postgres/connect.ts';
import { readHistory } from './import-directory.ts';
import { type ImportReport, RealDataPresent, importSeasons } from './import.ts';
import { readInventedSeason } from './invented.ts';
import type { Refusals } from './refusals.ts';
import type { Source } from './season-write.ts';

interface ImportOptions {
  readonly invented?: boolean;
  readonly quiet?: boolean;
  readonly allRefusals?: boolean;
  readonly sourceVersion?: string;
}

const F1DB = { name: 'F1DB', licence: 'CC BY 4.0', invented: false } as const;
const INVENTED: Source = {
  name: 'Invented season of this project',
  licence: 'free to use; no real person, team or race',
  version: '1',
  invented: true,
};

/** `gps f1 ...`: race data. */
export function registerF1Commands(program: Command): void {
  const f1 = program.command('f1').description('Race data');
  f1.command('import')
    .description("Import F1DB's tables (races.csv, race_results.csv and so on), or the invented season the project ships")
    .argument('[dir]', 'folder of the tables; F1_DATA_DIR when left out')
    .option('--invented', 'import the invented season instead: no real person, team or race')
    .option('--source-version <text>', 'version of the data to show beside its name')
    .option('--quiet', 'print the summary only')
    .option('--all-refusals', 'list every row that was refused, not only the first twenty')
    .action(async (dir: string | undefined, options: ImportOptions) => {
      const directory = dir ?? process.env['F1_DATA_DIR'];
      if (options.invented && dir !== undefined) throw new CliError('Name a folder or --invented, not both.');
      if (!options.invented && !directory)
        throw new CliError('Name the folder of the tables (gps f1 import DIR), set F1_DATA_DIR, or ask for --invented.');
      const began = performance.now();
      const read = options.invented || !directory ? readInventedSeason(new Date()) : readHistory(directory);
      const source: Source = options.invented ? INVENTED : { ...F1DB, version: options.sourceVersion ?? null };
      const progress = options.quiet ? () => undefined : (line: string) => console.log(line);
      const report = await withDatabase((client) =>
        importSeasons(client, { ...read, source, refused: read.refusals.count }, progress),
      ).catch((error: unknown) => {
        if (error instanceof RealDataPresent) return null;
        throw error;
      });
      if (report === null) return console.log('Real race data is there: the invented season was left out.');
      for (const line of summary(report, read.refusals, read.absent, options.allRefusals ?? false)) console.log(line);
      console.log(`Source: ${source.name} (${source.licence}). ${((performance.now() - began) / 1000).toFixed(1)} s.`);
      if (report.failures.length > 0) process.exitCode = 1;
    });
}

function summary(report: ImportReport, refusals: Refusals, absent: readonly string[], all: boolean): string[] {
  const counted = (outcome: string): number => [...report.outcomes.values()].filter((each) => each === outcome).length;
  const lines = [
    `Seasons: ${counted('written')} written, ${counted('unchanged')} unchanged, ${counted('refused')} refused. Reference rows changed: ${report.referenceRows}.`,
  ];
  if (absent.length > 0) lines.push(`Not in the folder: ${absent.join(', ')}.`);
  lines.push(refusals.count === 0 ? 'Rows refused: none.' : `Rows refused: ${refusals.count}`);
  lines.push(...refusals.lines(all ? Infinity : 20).map((line) => `  ${line}`));
  lines.push(...report.failures.map((failure) => `Season refused: ${failure}`));
  lines.push(
    report.disagreements.length === 0
      ? 'Championship totals follow from the results in every season.'
      : `Championship totals that do not follow from the results: ${report.disagreements.length}`,
    ...report.disagreements.slice(0, 10).map((line) => `  ${line}`),
  );
  return lines;
}
