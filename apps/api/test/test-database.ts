import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../src/platform/database/migrate.js';
import { migrations } from '../src/platform/database/migrations/index.js';

const SERVER = process.env.TEST_DATABASE_SERVER ?? 'postgres://gps@127.0.0.1:15433/postgres';

function urlOf(database: string): string {
  const url = new URL(SERVER);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A migrated template is made once per set of migrations, under a lock that all test processes share. */
async function template(): Promise<string> {
  const text = migrations.map((migration) => `${migration.name}:${String(migration)}`).join('\n');
  const name = `gps_template_${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const found = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate`, [name]);
    await dropForgotten(client);
    if (found.rowCount) return;
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name}`);
    await migrate(urlOf(name));
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  });
  return name;
}

const HOUR = 3_600_000;

/** Databases of test runs that were killed; their names carry when they were made. */
async function dropForgotten(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(`SELECT datname FROM pg_database WHERE datname LIKE 'gps\\_test\\_%'`);
  for (const { datname } of rows) {
    if (Number.parseInt(datname.split('_')[2] ?? '', 36) < Date.now() - HOUR)
      await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of one's own, cloned from the migrated template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `gps_test_${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;
  const from = await template();
  await onServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`));
  return {
    url: urlOf(name),
    drop: () => onServer(async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}
