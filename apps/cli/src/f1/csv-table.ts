import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { CliError } from '../cli-error.ts';
import type { Refusals } from './refusals.ts';

export interface TableRow {
  readonly file: string;
  readonly line: number;
  /** Text of a column; '' where the cell is empty or the file has no such column. */
  get(column: string): string;
}

/** Rows of `DIR/name.csv` or `.csv.gz`, or null where neither is there. One line is one row; a line that is none is refused. */
export function readTable(directory: string, name: string, required: readonly string[], refusals: Refusals): TableRow[] | null {
  const file = [`${name}.csv`, `${name}.csv.gz`].find((candidate) => existsSync(join(directory, candidate)));
  if (file === undefined) return null;
  const [header = '', ...lines] = readText(directory, file)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  const columns = new Map(cellsOf(header).map((column, i) => [column, i]));
  const missing = required.filter((column) => !columns.has(column));
  if (missing.length > 0) throw new CliError(`${file} has no column ${missing.join(', ')}: is this one of F1DB's tables?`);
  const rows: TableRow[] = [];
  for (const [i, text] of lines.entries()) {
    if (text === '') continue;
    const row = readLine(text, columns.size);
    if (typeof row === 'string') refusals.add(file, i + 2, row);
    else rows.push({ file, line: i + 2, get: (column) => row[columns.get(column) ?? -1] ?? '' });
  }
  return rows;
}

function readText(directory: string, file: string): string {
  try {
    const bytes = readFileSync(join(directory, file));
    return new TextDecoder('utf-8', { fatal: true }).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  } catch (error) {
    throw new CliError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The cells of a line, or why it has none. */
function readLine(text: string, width: number): string[] | string {
  if (/[\0-\x08\x0b-\x1f\x7f\ufffd]/.test(text)) return 'holds characters that are not text';
  try {
    const cells = cellsOf(text);
    return cells.length === width ? cells : `has ${cells.length} cells, the header ${width}`;
  } catch {
    return 'has a quote that is not closed';
  }
}

/** Most lines have no quotes and need no parser. */
function cellsOf(text: string): string[] {
  if (!text.includes('"')) return text.split(',');
  return (parse(text, { relax_column_count: true }) as string[][])[0] ?? [];
}
