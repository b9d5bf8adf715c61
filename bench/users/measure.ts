import path from 'node:path';
import pg from 'pg';
import { runProgram } from '../run-program.ts';
import { settings } from '../settings.ts';
import { FILL } from './fill-sql.ts';
import { type Criteria, filters } from './filters.ts';

interface Row {
  readonly exact: number;
  readonly moment: string;
  readonly id: string;
}
interface Built {
  readonly database: { Database: new (source: unknown) => unknown };
  readonly users: { StaffUsersRepository: new (database: unknown) => { search(criteria: Criteria, counts: boolean): Promise<Row[]> } };
}

const ROWS = Number(process.env.USER_ROWS ?? 1_000_000);
const SERVER = process.env.USER_BENCH_SERVER ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const DATABASE = process.env.USER_BENCH_DATABASE ?? 'gps_bench_users';
const ROUNDS = Number(process.env.ROUNDS ?? 20);
const LIMIT_MS = 150;
const PAGE = 51;

const urlOf = (database: string): string => Object.assign(new URL(SERVER), { pathname: `/${database}` }).href;

async function withClient<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** The API's tables with the rows, made once: a database of that name with as many rows is used as it is. */
async function prepare(): Promise<void> {
  const known = await withClient('postgres', (client) => client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]));
  if (!known.rowCount) await withClient('postgres', (client) => client.query(`CREATE DATABASE ${DATABASE}`));
  const env = { ...process.env, GPS_PROFILE: 'local', DATABASE_URL: urlOf(DATABASE), DATABASE_OWNER_URL: urlOf(DATABASE) };
  await runProgram(process.execPath, ['apps/api/dist/migrate.js'], { cwd: settings.root, env });
  await withClient(DATABASE, async (client) => {
    const { rows } = await client.query<{ n: string }>('SELECT count(*) AS n FROM users');
    if (Number(rows[0]?.n) >= ROWS) return;
    console.log(`Making ${ROWS} people`);
    for (const statement of FILL(ROWS).split(';\n')) if (statement.trim()) await client.query(statement);
  });
}

const load = async <T>(file: string): Promise<T> => (await import(path.join(settings.root, 'apps/api/dist', file))) as T;

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
}

/** First and second page for every filter, as the staff API reads them; exit code 1 if one is slower than the limit at p95. */
export async function measureUsers(): Promise<number> {
  await prepare();
  const { Database } = await load<Built['database']>('platform/database/database.js');
  const { StaffUsersRepository } = await load<Built['users']>('features/staff-users/staff-users.repository.js');
  const pool = new pg.Pool({ connectionString: urlOf(DATABASE), max: 2 });
  const users = new StaffUsersRepository(new Database({ driver: { master: pool } }));
  let worst = 0;
  for (const [name, criteria] of Object.entries(filters(ROWS))) {
    const times: number[] = [];
    let found = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const begun = performance.now();
      const rows = await users.search({ ...criteria, position: null, limit: PAGE }, true);
      times.push(performance.now() - begun);
      found = rows.length;
      const last = rows.at(-2);
      if (rows.length < PAGE || !last) continue;
      const again = performance.now();
      await users.search({ ...criteria, position: last, limit: PAGE }, true);
      times.push(performance.now() - again);
    }
    const p95 = percentile(times, 0.95);
    worst = Math.max(worst, p95);
    console.log(
      `${name.padEnd(34)} ${String(found).padStart(3)} rows  p50 ${percentile(times, 0.5).toFixed(1).padStart(7)} ms  p95 ${p95.toFixed(1).padStart(7)} ms`,
    );
  }
  await pool.end();
  console.log(`slowest p95 ${worst.toFixed(1)} ms of ${LIMIT_MS}`);
  return worst <= LIMIT_MS ? 0 : 1;
}
