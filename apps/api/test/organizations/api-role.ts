import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { grantLeastRights } from '../../../../scripts/platform/provide/postgres-roles.ts';

export interface ApiRole {
  /** The database, as the API signs in to it in production. */
  readonly url: string;
  drop(): Promise<void>;
}

/** A role with the rights that the API's role has, and no more: row policies hold for it, unlike for the superuser of the tests. */
export async function createApiRole(ownerUrl: string): Promise<ApiRole> {
  const name = `gps_test_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  await asOwner(ownerUrl, `CREATE ROLE ${name} LOGIN PASSWORD '${password}'`);
  await grantLeastRights(ownerUrl, name);
  const url = new URL(ownerUrl);
  [url.username, url.password] = [name, password];
  return { url: url.href, drop: () => asOwner(ownerUrl, `DROP OWNED BY ${name} CASCADE; DROP ROLE ${name}`) };
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
