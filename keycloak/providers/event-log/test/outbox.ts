import pg from 'pg';

/** Keycloak's database, where the outbox is. */
export async function inDatabase<T extends pg.QueryResultRow>(statement: string, parameters: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env['TEST_KEYCLOAK_DATABASE'] });
  await client.connect();
  try {
    return (await client.query<T>(statement, parameters)).rows;
  } finally {
    await client.end();
  }
}

export async function waiting(): Promise<number> {
  const [row] = await inDatabase<{ count: string }>('select count(*) from gps_event_outbox');
  return Number(row?.count);
}
