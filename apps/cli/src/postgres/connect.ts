import { Client, types } from 'pg';
import { CliError } from '../cli-error.ts';

// The driver would turn a date into midnight of this machine's zone; a date has no zone.
types.setTypeParser(types.builtins.DATE, (text) => text);

/** Runs `fn` on one connection to the database that the environment names, as its owner. */
export async function withDatabase<T>(fn: (client: Client) => Promise<T>, environment: NodeJS.ProcessEnv = process.env): Promise<T> {
  const url = environment['DATABASE_OWNER_URL'] || environment['DATABASE_URL'];
  if (!url) throw new CliError('DATABASE_OWNER_URL is not set (nor DATABASE_URL): say which database, as postgres://user@host:port/name.');
  const client = new Client({ connectionString: url, application_name: 'gps-cli', connectionTimeoutMillis: 10_000 });
  // Without a listener a connection lost between two statements would end the process with a stack.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

/** Commits what `fn` did if it returns, and nothing if it throws. */
export async function inTransaction<T>(client: Client, fn: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await fn();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Waits until no other process holds `name`, so that two imports do not mix. */
export async function lock(client: Client, name: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
}
