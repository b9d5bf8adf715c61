import pg from 'pg';
import type { Platform } from '../settings/platform.ts';
import { StepFailure } from '../steps/step-failure.ts';

const reach = async (url: string, setting: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new StepFailure(
      `the server of ${setting} cannot be used (${error instanceof Error ? error.message : String(error)})`,
      `Correct or unset ${setting}.`,
    );
  }
};

/** A server somebody else runs is used as it is: checked, and given Keycloak's database when its owner may create one. */
export const prepareProvidedServer = async (platform: Platform): Promise<void> => {
  await (await reach(platform.database.apiUrl, 'DATABASE_URL')).end();
  const owner = await reach(platform.database.ownerUrl, 'DATABASE_OWNER_URL');
  try {
    const version = await owner.query<{ server_version_num: string }>('SHOW server_version_num');
    if (Number(version.rows[0]?.server_version_num) < 180_000)
      throw new StepFailure('the server of DATABASE_URL is older than PostgreSQL 18', 'Use PostgreSQL 18 or newer with pgvector.');
    const vector = await owner.query("SELECT 1 FROM pg_available_extensions WHERE name = 'vector'");
    if (!vector.rowCount) throw new StepFailure('the server of DATABASE_URL has no pgvector', 'Install pgvector there.');
    if (process.env['KEYCLOAK_DATABASE_URL']) return;
    const known = await owner.query("SELECT 1 FROM pg_database WHERE datname = 'keycloak'");
    if (known.rowCount) return;
    await owner.query('CREATE DATABASE keycloak').catch((error: Error) => {
      throw new StepFailure(
        `no database for Keycloak could be made (${error.message})`,
        'Create one and set KEYCLOAK_DATABASE_URL, or let the role of DATABASE_OWNER_URL create databases.',
      );
    });
  } finally {
    await owner.end();
  }
};
