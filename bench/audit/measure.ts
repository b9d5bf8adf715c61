import { createHash } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { runProgram } from '../run-program.ts';
import { settings } from '../settings.ts';
import { FILL } from './fill-sql.ts';
import { measureExport } from './export.ts';
import { type Criteria, filters } from './filters.ts';

interface Row {
  readonly seq: string;
}
interface Built {
  readonly database: { Database: new (source: unknown) => unknown };
  readonly search: {
    AuditSearchRepository: new (database: unknown) => { page(criteria: Criteria, before: string, limit: number): Promise<Row[]> };
  };
}

const ROWS = Number(process.env.AUDIT_ROWS ?? 10_000_000);
const SERVER = process.env.AUDIT_BENCH_SERVER ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const DATABASE = process.env.AUDIT_BENCH_DATABASE ?? 'gps_bench_audit';
const ROUNDS = Number(process.env.ROUNDS ?? 20);
const LIMIT_MS = 150;
const NEWEST = '9223372036854775807';

/** PostgreSQL's own way: a UUID of the name's MD5. */
function person(n: number): string {
  return createHash('md5')
    .update(`person ${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const urlOf = (database: string): string => {
  const url = new URL(SERVER);
  url.pathname = `/${database}`;
  return url.href;
};

async function withClient<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The API's tables with the rows, made once: a database of that name with as many rows is used as it is. */
async function prepare(): Promise<void> {
  const known = await withClient('postgres', (client) => client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]));
  if (!known.rowCount) await withClient('postgres', (client) => client.query(`CREATE DATABASE ${DATABASE}`));
  const env = { ...process.env, GPS_PROFILE: 'local', DATABASE_URL: urlOf(DATABASE), DATABASE_OWNER_URL: urlOf(DATABASE) };
  await runProgram(process.execPath, ['apps/api/dist/migrate.js'], { cwd: settings.root, env });
  await withClient(DATABASE, async (client) => {
    const { rows } = await client.query<{ n: string }>('SELECT count(*) AS n FROM audit_log');
    if (Number(rows[0]?.n) >= ROWS) return;
    console.log(`Making ${ROWS} rows and their indexes`);
    for (const statement of FILL(ROWS).split(';\n')) if (statement.trim()) await client.query(statement);
  });
}

const built = async (): Promise<Built> => {
  const from = (file: string): Promise<unknown> => import(path.join(settings.root, 'apps/api/dist', file));
  return {
    database: (await from('platform/database/database.js')) as Built['database'],
    search: (await from('features/audit-log/audit-search.repository.js')) as Built['search'],
  };
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** p50 and p95 of the first page of every filter, through the API's own statements. Answers 1 if one is slower than it may be. */
export async function measureAudit(): Promise<number> {
  await prepare();
  const { database, search } = await built();
  const pool = new pg.Pool({ connectionString: urlOf(DATABASE), max: 4 });
  const repository = new search.AuditSearchRepository(new database.Database({ driver: { master: pool } }));
  let slow = 0;
  console.log(
    'filter'.padEnd(34),
    'rows'.padStart(5),
    'first ms'.padStart(9),
    'p50 ms'.padStart(8),
    'p95 ms'.padStart(8),
    'page 2 p95'.padStart(11),
  );
  for (const [name, criteria] of Object.entries(filters(person, ROWS))) {
    const [page, first, times] = await time(() => repository.page(criteria, NEWEST, 51));
    const last = page.at(-1)?.seq;
    const [, , next] = last === undefined ? [[], 0, [0]] : await time(() => repository.page(criteria, last, 51));
    const [p50, p95, second] = [at(times, 0.5), at(times, 0.95), at(next, 0.95)];
    if (Math.max(p95, second) > LIMIT_MS) slow += 1;
    const shown = [first, p50, p95, second].map((ms) => ms.toFixed(1));
    console.log(
      name.padEnd(34),
      String(page.length).padStart(5),
      shown[0]?.padStart(9),
      shown[1]?.padStart(8),
      shown[2]?.padStart(8),
      shown[3]?.padStart(11),
    );
  }
  await pool.end();
  console.log(slow === 0 ? `Every page under ${LIMIT_MS} ms at p95.` : `${slow} slower than ${LIMIT_MS} ms at p95.`);
  const steady = await measureExport(urlOf(DATABASE));
  return slow === 0 && steady ? 0 : 1;
}

/** The rows, the first time in ms, and the times of the rounds in order of length. */
async function time<T>(work: () => Promise<T>): Promise<[T, number, number[]]> {
  const began = performance.now();
  const answer = await work();
  const first = performance.now() - began;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return [answer, first, times.sort((a, b) => a - b)];
}
