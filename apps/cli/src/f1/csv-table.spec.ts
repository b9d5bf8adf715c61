import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readTable } from './csv-table.ts';
import { Refusals } from './refusals.ts';

describe('reading a table', () => {
  const directory = mkdtempSync(join(tmpdir(), 'gps-csv-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  test('quotes, empty cells, a byte order mark, CRLF and gzip', () => {
    writeFileSync(join(directory, 'a.csv.gz'), gzipSync('\ufeffid,rounds,name\r\nx,"1-2,4-7",\r\ny,,"say ""hi"""\r\n'));
    const refusals = new Refusals();
    const rows = readTable(directory, 'a', ['id'], refusals) ?? [];
    expect(rows.map((row) => [row.line, row.get('id'), row.get('rounds'), row.get('name'), row.get('absent')])).toEqual([
      [2, 'x', '1-2,4-7', '', ''],
      [3, 'y', '', 'say "hi"', ''],
    ]);
    expect(refusals.count).toBe(0);
  });

  test('a table that is not there is null', () => {
    expect(readTable(directory, 'nothing', [], new Refusals())).toBeNull();
  });

  test('a list of refusals says how many more there are', () => {
    const refusals = new Refusals();
    for (const line of [1, 2, 3]) refusals.add('a.csv', line, 'no');
    expect(refusals.lines(2)).toEqual(['a.csv:1: no', 'a.csv:2: no', 'and 1 more; --all-refusals lists them']);
  });
});
