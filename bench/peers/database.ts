import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { runProgram } from '../run-program.ts';
import { postgresPrograms, settings } from '../settings.ts';
import { harness } from './harness.ts';
import { LOAD } from './load-sql.ts';

const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${settings.databasePort}/${database}`;
export const SUBJECT_DATABASE = `gps_subject_${settings.scale.toLowerCase()}`;
export const subjectUrl = urlOf(SUBJECT_DATABASE);

async function onServer<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Exports the harness's rows once; they are the same on every machine. */
export async function exportData(): Promise<void> {
  if (existsSync(path.join(settings.data, `reactions.csv`)) && existsSync(path.join(settings.data, settings.scale))) return;
  await harness(['export', settings.data]);
  await runProgram('touch', [path.join(settings.data, settings.scale)]);
}

/** The name says by which migrations and which loading the template was made. */
function templateName(): string {
  const folder = path.join(settings.root, 'apps/api/src/platform/database/migrations');
  const hash = createHash('sha256').update(LOAD);
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(path.join(folder, file)));
  return `${SUBJECT_DATABASE}_${hash.digest('hex').slice(0, 10)}`;
}

/** A fresh copy of our own schema with the harness's rows, in the harness's cluster. */
export async function prepareDatabase(): Promise<void> {
  const template = templateName();
  const exists = await onServer(
    'postgres',
    async (client) => (await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])).rowCount === 1,
  );
  if (!exists) await makeTemplate(template);
  await onServer('postgres', async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${SUBJECT_DATABASE} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${SUBJECT_DATABASE} TEMPLATE ${template}`);
  });
  await onServer(SUBJECT_DATABASE, (client) => client.query('CHECKPOINT'));
  // The harness vacuums while its asynchronous commits are still on their way to the disk, which leaves pages unmarked
  // and index-only scans half as good as autovacuum would have them. Both databases start from the same footing.
  await onServer(`gps_${settings.scale.toLowerCase()}`, async (client) => {
    await client.query('SET synchronous_commit = on');
    await client.query('VACUUM (ANALYZE)');
  });
}

async function makeTemplate(template: string): Promise<void> {
  const making = `${template}_making`;
  await onServer('postgres', async (client) => {
    const old = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
      SUBJECT_DATABASE,
    ]);
    for (const { datname } of old.rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${making}`);
  });
  const env = { ...process.env, DATABASE_URL: urlOf(making), DATABASE_OWNER_URL: urlOf(making) };
  await runProgram(process.execPath, ['apps/api/dist/migrate.js'], { cwd: settings.root, env });
  console.log('Loading the rows into our schema (once per set of migrations)');
  const psql = path.join(postgresPrograms(), 'psql');
  await runProgram(psql, ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', urlOf(making)], { cwd: settings.data, input: LOAD });
  await onServer('postgres', (client) => client.query(`ALTER DATABASE ${making} RENAME TO ${template}`));
}

/** Viewers in the harness's order: its tokens and its feed cursors go by it. */
export async function viewers(): Promise<{ id: string; handle: string; name: string }[]> {
  return onServer(SUBJECT_DATABASE, async (client) => {
    const { rows } = await client.query<{ id: string; handle: string; name: string }>(
      `SELECT p.user_id AS id, p.handle, p.display_name AS name FROM profiles p
        WHERE (SELECT count(*) FROM follows f WHERE f.follower_id = p.user_id) >= 20 ORDER BY md5(p.handle) LIMIT 500`,
    );
    return rows;
  });
}
