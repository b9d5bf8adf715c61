import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.js';
import { MERGE_PLAN } from './merge-plan.js';

let database: TestDatabase;
let asked: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  asked = new pg.Client({ connectionString: database.url });
  await asked.connect();
});
afterAll(async () => {
  await asked?.end();
  await database?.drop();
});

test('every column that says whose a row is has its place in the plan, so that no table is forgotten', async () => {
  const { rows } = await asked.query<{ at: string }>(`
    SELECT DISTINCT c.table_name || '.' || c.column_name AS at FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = 'uuid' AND c.table_name <> 'users' AND (
      c.column_name ~ '(^|_)(user|author|owner|actor|staff|reporter|follower|followee|member|person|account|appellant|decider|target|survivor|leaver)_id$'
      OR c.column_name ~ '(_by|on_behalf_of)$' OR c.column_name IN ('by_id')
      OR EXISTS (SELECT FROM information_schema.key_column_usage k
        JOIN information_schema.referential_constraints r USING (constraint_schema, constraint_name)
        JOIN information_schema.table_constraints u ON u.constraint_schema = r.unique_constraint_schema AND u.constraint_name = r.unique_constraint_name
        WHERE k.table_name = c.table_name AND k.column_name = c.column_name AND u.table_name = 'users'))`);
  expect(rows.map(({ at }) => at).filter((at) => !(at in MERGE_PLAN))).toEqual([]);
  expect(rows.length).toBeGreaterThan(40);
});
