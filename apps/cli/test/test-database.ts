import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

const SERVER = process.env['TEST_DATABASE_SERVER'] ?? 'postgres://gps@127.0.0.1:15433/postgres';

interface Migration {
  new (): { up(runner: { query(sql: string, params?: unknown[]): Promise<unknown> }): Promise<void> };
}

export interface TestDatabase {
  readonly url: string;
  readonly client: Client;
  drop(): Promise<void>;
}

/** An empty database with the API's tables, brought there by its own migrations. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `gps_cli_test_${Date.now().toString(36)}_${randomBytes(4).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  // By address, not by import: at run time the command line knows tables only, never the API's code.
  const list = new URL('../../api/src/platform/database/migrations/index.ts', import.meta.url).pathname;
  const { migrations } = (await import(list)) as { migrations: readonly Migration[] };
  for (const migration of migrations) await new migration().up({ query: (sql, params) => client.query(sql, params) });
  return {
    url: url.href,
    client,
    drop: async () => {
      await client.end();
      await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(sql: string): Promise<void> {
  const server = new Client({ connectionString: SERVER });
  await server.connect();
  await server.query(sql).finally(() => server.end());
}
