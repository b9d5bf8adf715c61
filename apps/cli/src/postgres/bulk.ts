import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { type Client, escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Cell = string | number | boolean | null | Date | readonly (string | number)[];
export type Rows = Iterable<readonly Cell[]>;

const CHUNK = 1 << 16;

/** Sends rows through COPY, the fastest way in; every constraint still applies. Answers how many. */
export async function copyRows(client: Client, table: string, columns: readonly string[], rows: Rows): Promise<number> {
  const stream = client.query(copyFrom(`COPY ${escapeIdentifier(table)} (${columns.map(escapeIdentifier).join(', ')}) FROM STDIN`));
  const done = finished(stream);
  // A refused row fails the stream while we may be waiting for it to drain; `done` carries the error either way.
  done.catch(() => undefined);
  let count = 0;
  let buffer = '';
  for (const row of rows) {
    buffer += `${row.map(copyText).join('\t')}\n`;
    count += 1;
    if (buffer.length < CHUNK) continue;
    if (!stream.write(buffer)) await Promise.race([once(stream, 'drain'), done]);
    buffer = '';
  }
  stream.end(buffer);
  await done;
  return count;
}

/** COPY's text format: tabs between cells, backslash escapes, \N for null. */
function copyText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return cell.replace(/[\\\t\n\r]/g, (c) => ESCAPES[c] ?? c);
  if (cell instanceof Date) return cell.toISOString();
  if (typeof cell === 'object') return copyText(`{${cell.map(arrayText).join(',')}}`);
  return String(cell);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const arrayText = (item: string | number): string => (typeof item === 'number' ? String(item) : `"${item.replace(/["\\]/g, '\\$&')}"`);

/** Inserts new rows and updates those that differ, by their key; leaves equal ones and those not mentioned alone. Answers how many changed. */
export async function mergeRows(
  client: Client,
  table: string,
  key: readonly string[],
  columns: readonly string[],
  rows: Rows,
): Promise<number> {
  const staging = `merge_${table}`;
  const names = columns.map(escapeIdentifier);
  const others = columns.filter((column) => !key.includes(column)).map(escapeIdentifier);
  await client.query(
    `CREATE TEMP TABLE ${escapeIdentifier(staging)} ON COMMIT DROP AS SELECT ${names.join(', ')} FROM ${escapeIdentifier(table)} WITH NO DATA`,
  );
  await copyRows(client, staging, columns, rows);
  const result = await client.query(`
    INSERT INTO ${escapeIdentifier(table)} AS old (${names.join(', ')})
    SELECT ${names.join(', ')} FROM ${escapeIdentifier(staging)}
    ON CONFLICT (${key.map(escapeIdentifier).join(', ')}) DO UPDATE SET ${others.map((name) => `${name} = excluded.${name}`).join(', ')}
    WHERE (${others.map((name) => `old.${name}`).join(', ')}) IS DISTINCT FROM (${others.map((name) => `excluded.${name}`).join(', ')})`);
  return result.rowCount ?? 0;
}
