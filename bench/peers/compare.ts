import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { redisUrl } from '../redis.ts';
import { endProgram } from '../run-program.ts';
import { settings } from '../settings.ts';
import { costOfOperations } from './cost-run.ts';
import { exportData, prepareDatabase, subjectUrl, viewers } from './database.ts';
import { harness, harnessIsThere, startCluster, stopCluster } from './harness.ts';
import { startIssuer } from './issuer.ts';
import { operations } from './operations.ts';
import { profileSubject } from './profile-run.ts';
import { markdown, missed, rateOf, ratioTable, readResults, SUBJECT, TAG } from './results.ts';
import { closedLoad, steadyLoad, type OperationName, type Sample } from './steady-load.ts';
import { startSubject, subjectAddress } from './subject.ts';

async function sampleOf(tokens: string[]): Promise<Sample> {
  const client = new pg.Client({ connectionString: subjectUrl });
  await client.connect();
  const posts = await client.query<{ id: string }>('SELECT id FROM posts ORDER BY md5(id::text) LIMIT 500');
  const handles = await client.query<{ handle: string }>('SELECT handle FROM profiles ORDER BY md5(handle) LIMIT 500');
  await client.end();
  return { tokens, posts: posts.rows.map((row) => row.id), handles: handles.rows.map((row) => row.handle) };
}

/** What every part needs: rows in our schema, an issuer, Redis, the cluster running. */
async function prepare(): Promise<{ redis: string; tokens: string[]; sample: Sample }> {
  mkdirSync(settings.results, { recursive: true });
  if (!existsSync(path.join(settings.root, 'apps/api/dist/main.user.js')))
    throw new Error('The API is not built. Run npm run build -w @gps/api first.');
  await exportData();
  await startCluster();
  await prepareDatabase();
  const { tokens } = await startIssuer(await viewers());
  return { redis: await redisUrl(), tokens, sample: await sampleOf(tokens) };
}

async function besidePeers(redis: string, tokens: readonly string[]): Promise<void> {
  const opsFile = path.join(settings.local, 'operations.json');
  const tokensFile = path.join(settings.local, 'tokens.txt');
  writeFileSync(opsFile, JSON.stringify(operations));
  writeFileSync(tokensFile, tokens.join('\n'), { mode: 0o600 });
  const api = await startSubject(redis);
  try {
    await harness([], {
      SUBJECT_URL: `${subjectAddress}/graphql`,
      SUBJECT_NAME: SUBJECT,
      SUBJECT_OPS: opsFile,
      SUBJECT_TOKENS_FILE: tokensFile,
      SUBJECT_PID: String(api.pid),
      PEERS: settings.peers.join(','),
      OPS: settings.operations.join(','),
      CONC: String(settings.concurrency),
      ROUNDS: settings.rounds,
      SECS: settings.seconds,
      PGBENCH: '0',
      TAG,
    });
  } finally {
    await endProgram(api);
  }
}

/** p95 at half of the rate that was reached, the requests evenly spread. */
async function atHalfRate(redis: string, sample: Sample, rates: ReadonlyMap<OperationName, number>): Promise<string> {
  const api = await startSubject(redis);
  try {
    const rows: string[][] = [];
    for (const [name, rate] of rates) {
      // A process that has just started compiles and meets every token for the first time; that is not what is asked here.
      await closedLoad(name, settings.concurrency, 3, sample);
      const seen = await steadyLoad(name, rate / 2, 5, sample);
      rows.push([name, (rate / 2).toFixed(0), seen.p50.toFixed(1), seen.p95.toFixed(1), seen.p99.toFixed(1), String(seen.failed)]);
    }
    return markdown(['at half rate', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'failed'], rows);
  } finally {
    await endProgram(api);
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** `npm run bench`: all peers and ourselves on the same rows, interleaved, and what the bar asks. */
export async function comparePeers(): Promise<number> {
  if (!harnessIsThere()) {
    console.log(
      `The harness with the peers is not at ${path.relative(settings.root, settings.peersDir)}, so there is nothing to compare with. PEERS_DIR says where it is.`,
    );
    return 0;
  }
  const { redis, tokens, sample } = await prepare();
  try {
    await besidePeers(redis, tokens);
    const results = readResults();
    await startCluster();
    const half = await atHalfRate(redis, sample, new Map(settings.operations.map((op) => [op as OperationName, rateOf(results, op)])));
    const shares = [];
    for (const op of ['me', 'homeFeed'] as const) shares.push(`${op} ${percent((await profileSubject(op, redis, sample)).authentication)}`);
    const short = missed(results);
    const report = [
      `# Grand Prix Social beside its peers, scale ${settings.scale}, ${settings.concurrency} at a time`,
      `Our API: one process, production profile, pool of 10, Node ${process.version}; tokens verified against an issuer, revocation and account state checked, document limits and rate limits on (rate limits raised, see bench/peers/subject.ts). × is our rate over theirs, median of ${settings.rounds} interleaved rounds.`,
      ratioTable(results),
      half,
      `Authentication as a share of the API's CPU time: ${shares.join(', ')}.`,
      short.length === 0 ? 'The bar is met.' : `Short of the bar: ${short.join('; ')}.`,
    ].join('\n\n');
    writeFileSync(path.join(settings.results, 'comparison.md'), `${report}\n`);
    console.log(`\n${report}`);
    return 0;
  } finally {
    await stopCluster();
  }
}

/** `npm run bench -- profile homeFeed`: where our API's time goes with one operation. */
export async function profilePeers(name: OperationName): Promise<number> {
  const { redis, sample } = await prepare();
  try {
    const summary = await profileSubject(name, redis, sample);
    console.log(`${name}: busy ${summary.busyMs.toFixed(0)} ms, authentication ${percent(summary.authentication)}`);
    for (const [part, share] of summary.byPart.slice(0, 25)) console.log(`  ${percent(share).padStart(7)}  ${part}`);
    console.log('Functions');
    for (const [part, share] of summary.byFunction.slice(0, 40)) console.log(`  ${percent(share).padStart(7)}  ${part}`);
    return 0;
  } finally {
    await stopCluster();
  }
}

/** `npm run bench -- cost`: CPU time per request of our API alone, in half a minute. */
export async function costOfOurs(): Promise<number> {
  const { redis, sample } = await prepare();
  try {
    const rows = (await costOfOperations(redis, sample)).map(({ name, perSecond, api, database }) => [
      name,
      perSecond.toFixed(0),
      api.toFixed(2),
      database.toFixed(2),
    ]);
    console.log(markdown(['operation', 'req/s', 'API CPU ms', 'PostgreSQL CPU ms'], rows));
    return 0;
  } finally {
    await stopCluster();
  }
}
