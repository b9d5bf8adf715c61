import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { runProgram } from '../run-program.ts';
import { settings } from '../settings.ts';

interface Intake {
  take(source: 'outbox', limit: number): Promise<{ read: number; added: number }>;
}
type Made<T> = new (...parts: unknown[]) => T;

const SERVER = process.env.ANALYTICS_BENCH_SERVER ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const DATABASE = 'gps_bench_analytics';
const EVENTS = Number(process.env.ANALYTICS_EVENTS ?? 100_000);
const MEMBERS = 10_000;
const BATCH = 2_000;
/** What one worker has to keep up with. */
const WANTED = 1_000;

const urlOf = (database: string): string => {
  const url = new URL(SERVER);
  url.pathname = `/${database}`;
  return url.href;
};

async function sql(database: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Four members in five allow it; events are of five kinds and of the last hour. */
const FILL = [
  `INSERT INTO users (id, username, created_at) SELECT md5('fan ' || n)::uuid, 'fan' || n, now() - make_interval(days => n % 60) FROM generate_series(1, ${MEMBERS}) n`,
  `INSERT INTO analytics_consents (user_id) SELECT id FROM users WHERE right(username, 1) NOT IN ('0', '5')`,
  `INSERT INTO outbox_events (event_id, type, payload, occurred_at, dispatched_at)
   SELECT gen_random_uuid(), (ARRAY['post.published', 'comment.created', 'reaction.added', 'user.followed', 'session.opened'])[1 + n % 5],
     jsonb_build_object((ARRAY['authorId', 'authorId', 'userId', 'followerId', 'userId'])[1 + n % 5], md5('fan ' || (1 + n * 7 % ${MEMBERS}))::uuid),
     now() - make_interval(secs => n % 3600), now()
   FROM generate_series(1, ${EVENTS}) n`,
  'ANALYZE',
];

async function intakeOf(folder: string): Promise<{ intake: Intake; close: () => Promise<void> }> {
  const built = (file: string): Promise<Record<string, Made<object>>> => import(path.join(folder, `${file}.js`));
  // The packages of the API, not of the benchmarks.
  const apiRequire = createRequire(path.join(settings.root, 'apps/api/package.json'));
  apiRequire('reflect-metadata');
  const { DataSource } = apiRequire('typeorm') as {
    DataSource: new (options: unknown) => { initialize(): Promise<{ destroy(): Promise<void> }> };
  };
  const { dataSourceOptions } = (await import(path.join(folder, 'platform/database/data-source.js'))) as {
    dataSourceOptions(of: { url: string; poolSize: number; applicationName: string }): unknown;
  };
  const source = await new DataSource(dataSourceOptions({ url: urlOf(DATABASE), poolSize: 3, applicationName: 'bench' })).initialize();
  const [database, sources, events, intakes] = await Promise.all(
    [
      'platform/database/database',
      'features/analytics/analytics-sources.repository',
      'features/analytics/analytics-events.repository',
      'features/analytics/event-intake',
    ].map(built),
  );
  const db = new (database?.['Database'] as Made<object>)(source);
  const parts = [
    new (sources?.['AnalyticsSourcesRepository'] as Made<object>)(db),
    new (events?.['AnalyticsEventsRepository'] as Made<object>)(),
  ];
  const intake = new (intakes?.['EventIntake'] as Made<Intake>)(db, ...parts, { analyticsDays: 30, analyticsPatienceSeconds: 0 });
  return { intake, close: () => source.destroy() };
}

/** How many events a second one worker reads, names, stores and adds up, from a full outbox. Exit code 1 below what is wanted. */
export async function measureAnalytics(): Promise<number> {
  const folder = path.join(settings.root, 'apps/api/dist');
  await runProgram('npm', ['run', '-s', 'build', '-w', '@gps/api'], { cwd: settings.root });
  await sql('postgres', `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`, `CREATE DATABASE ${DATABASE}`);
  await runProgram(process.execPath, [path.join(folder, 'migrate.js')], {
    cwd: settings.root,
    env: { ...process.env, DATABASE_URL: urlOf(DATABASE), DATABASE_OWNER_URL: urlOf(DATABASE) },
  });
  await sql(DATABASE, `UPDATE analytics_marks SET written_in = '0'`, ...FILL);
  const { intake, close } = await intakeOf(folder);
  const began = performance.now();
  let added = 0;
  for (let batch = await intake.take('outbox', BATCH); batch.read > 0; batch = await intake.take('outbox', BATCH)) added += batch.added;
  const seconds = (performance.now() - began) / 1_000;
  await close();
  await sql('postgres', `DROP DATABASE ${DATABASE} WITH (FORCE)`);
  const rate = Math.round(added / seconds);
  console.log(`${added} events counted in ${seconds.toFixed(1)} s: ${rate} a second (wanted: ${WANTED})`);
  return added === EVENTS && rate >= WANTED ? 0 : 1;
}
