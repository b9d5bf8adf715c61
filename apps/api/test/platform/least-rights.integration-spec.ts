import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { grantLeastRights } from '../../../../scripts/platform/provide/postgres-roles.ts';
import { createTestDatabase, type TestDatabase } from '../test-database.js';

const ROLE = `gps_test_${randomBytes(6).toString('hex')}`;
const RACING = [
  ...['countries', 'grands_prix', 'circuits', 'circuit_layouts', 'drivers', 'teams', 'team_lineage', 'engine_manufacturers', 'seasons'],
  ...['races', 'race_sessions', 'season_entrants', 'session_results', 'pit_stops', 'driver_standings', 'constructor_standings'],
  'racing_imports',
];
const APPEND_ONLY = ['audit_log', 'moderation_actions', 'case_events'];

let database: TestDatabase;
let owner: pg.Client;
let api: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const password = randomBytes(12).toString('hex');
  await owner.query(`CREATE ROLE ${ROLE} LOGIN PASSWORD '${password}'; GRANT USAGE ON SCHEMA public TO ${ROLE}`);
  await grantLeastRights(database.url, ROLE);
  const url = new URL(database.url);
  [url.username, url.password] = [ROLE, password];
  api = new pg.Client({ connectionString: url.href });
  await api.connect();
}, 60_000);
afterAll(async () => {
  await api?.end();
  await owner?.query(`DROP OWNED BY ${ROLE}; DROP ROLE ${ROLE}`);
  await owner?.end();
  await database?.drop();
});

/** What the role may do to the table besides reading it. */
async function rightsOn(table: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT r AS name FROM unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) r WHERE has_table_privilege($1, $2, r)`,
    [ROLE, table],
  );
  return rows.map(({ name }) => name);
}

const REFUSED = { code: '42501' };

describe('the role of the API', () => {
  test('only reads the tables of races', async () => {
    for (const table of RACING) expect([table, await rightsOn(table)]).toEqual([table, []]);
    await expect(api.query("INSERT INTO countries (id, name) VALUES ('x', 'X')")).rejects.toMatchObject(REFUSED);
    await expect(api.query('UPDATE driver_standings SET points = 0')).rejects.toMatchObject(REFUSED);
    await expect(api.query('DELETE FROM races')).rejects.toMatchObject(REFUSED);
    await expect(api.query('SELECT count(*) FROM races')).resolves.toBeTruthy();
  });

  test('adds to what is append-only and can change nothing of it', async () => {
    for (const table of APPEND_ONLY) {
      expect([table, await rightsOn(table)]).toEqual([table, ['INSERT']]);
      for (const change of [
        `UPDATE ${table} SET ${table === 'case_events' ? 'kind' : 'reason'} = 'another'`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ])
        await expect(api.query(change)).rejects.toMatchObject(REFUSED);
    }
    await api.query(`INSERT INTO audit_log (actor_name, action) VALUES ('test', 'test.done')`);
    await expect(api.query('ALTER TABLE audit_log DISABLE TRIGGER ALL')).rejects.toMatchObject(REFUSED);
  });

  test('makes no tables, functions or roles, and reads no list of migrations that it could change', async () => {
    for (const change of ['CREATE TABLE mine (id int)', 'CREATE ROLE mine', 'DROP TABLE posts', 'DELETE FROM schema_migrations'])
      await expect(api.query(change)).rejects.toMatchObject(REFUSED);
  });

  test('may write what the code writes', async () => {
    const { rows } = await owner.query<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
    const tables = new Set(rows.map(({ name }) => name));
    const missing: string[] = [];
    const written = new Set<string>();
    for (const [, verb = '', table = ''] of sources().matchAll(/\b(INSERT INTO|UPDATE|DELETE FROM) (\w+)\b/g)) {
      if (!tables.has(table)) continue;
      written.add(table);
      const right = verb.split(' ')[0] ?? '';
      if (!(await rightsOn(table)).includes(right)) missing.push(`${right} ${table}`);
    }
    expect(missing).toEqual([]);
    expect(written.size).toBeGreaterThan(15);
    const writable: string[] = [];
    for (const table of tables) if ((await rightsOn(table)).length > 0) writable.push(table);
    expect(writable.sort()).toEqual([...written].sort());
  });
});

test('not even the owner changes the audit log or what was decided', async () => {
  await owner.query(`INSERT INTO audit_log (actor_name, action) VALUES ('test', 'test.done')`);
  for (const table of APPEND_ONLY) {
    for (const change of [
      `UPDATE ${table} SET ${table === 'case_events' ? 'kind' : 'reason'} = 'another'`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
    ])
      await expect(owner.query(change)).rejects.toThrow(`${table} is append-only`);
  }
});

/** The code of the API without migrations and tests. */
function sources(): string {
  const folder = new URL('../../src', import.meta.url).pathname;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts') && !file.includes('migrations'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
