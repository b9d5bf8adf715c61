import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { verifyExport } from './verify-export.ts';

jest.setTimeout(60_000);

const ID = '0197a000-0000-7000-8000-000000000001';
const ROWS = '"seq","reason"\r\n"2","two\nlines"\r\n';
const sha256 = createHash('sha256').update(ROWS).digest('hex');
const manifest = (more: object = {}): string =>
  `"#manifest","${JSON.stringify({ export: ID, rows: 1, truncated: false, oldest: '2', sha256, ...more }).replaceAll('"', '""')}"\r\n`;

let database: TestDatabase;
let dir: string;
beforeAll(async () => {
  database = await createTestDatabase();
  dir = mkdtempSync(join(tmpdir(), 'gps-export-'));
  await database.client.query(
    `INSERT INTO audit_log (actor_name, action, subject_id, details, previous_hash, hash) VALUES ('otto', 'audit.export_finished', $1, $2, '', '')`,
    [ID, JSON.stringify({ sha256 })],
  );
});
afterAll(async () => {
  if (dir) rmSync(dir, { recursive: true });
  await database?.drop();
});

const look = async (text: string): Promise<string | null> => {
  writeFileSync(join(dir, 'file'), text);
  return (await verifyExport(database.client, join(dir, 'file'))).broken;
};

test('a file as it was handed out holds, in either format', async () => {
  expect(await look(ROWS + manifest())).toBeNull();
  const facts = JSON.stringify({ manifest: { export: ID, rows: 1, truncated: false, oldest: '2', sha256 } });
  expect(await look(`${ROWS}${facts}\n`)).toBeNull();
});

test('one that was changed, made up or broken off does not', async () => {
  expect(await look(ROWS.replace('two', 'new') + manifest())).toContain('changed');
  const other = ROWS.replace('two', 'new');
  const sum = createHash('sha256').update(other).digest('hex');
  expect(await look(other + manifest({ sha256: sum }))).toContain('knows of no such file');
  await expect(look(ROWS)).rejects.toThrow('broken off');
});
