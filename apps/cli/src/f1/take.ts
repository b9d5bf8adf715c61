import type { TableRow } from './csv-table.ts';
import { RefusedRow } from './fields.ts';
import type { Refusals } from './refusals.ts';

/** Reads every row; those that `read` refuses, and repeated keys, are noted and left out. */
export function takeRows<T>(rows: readonly TableRow[], refusals: Refusals, key: (item: T) => string, read: (row: TableRow) => T): T[] {
  const seen = new Map<string, number>();
  const taken: T[] = [];
  for (const row of rows) {
    try {
      const item = read(row);
      const own = key(item);
      const before = seen.get(own);
      if (before !== undefined) throw new RefusedRow(`repeats line ${before}`);
      seen.set(own, row.line);
      taken.push(item);
    } catch (error) {
      if (!(error instanceof RefusedRow)) throw error;
      refusals.add(row.file, row.line, error.message);
    }
  }
  return taken;
}
