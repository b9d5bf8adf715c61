import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** F1DB's tables beside the checkout (or at F1_DATA_DIR); the specs that need them are skipped where they are absent. */
const DIR = process.env['F1_DATA_DIR'] ?? fileURLToPath(new URL('../../../../shared/data/f1/f1db', import.meta.url));

export const hasHistory = existsSync(`${DIR}/race_results.csv.gz`);

export type Row = Readonly<Record<string, string>>;

/** Rows of a table of results; none of those carries quotes. */
export function historyTable(name: string): Row[] {
  const packed = existsSync(`${DIR}/${name}.csv.gz`);
  const text = packed ? gunzipSync(readFileSync(`${DIR}/${name}.csv.gz`)).toString('utf8') : readFileSync(`${DIR}/${name}.csv`, 'utf8');
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== columns.length) throw new Error(`${name}: ${cells.length} cells for ${columns.length} columns in: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
