import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { TestIssuer } from '../issuer.js';
import { connectLive, firstOf } from '../platform/live.js';
import type { TestApi } from '../start-test-api.js';
import { createTestDatabase, type TestDatabase } from '../test-database.js';
import { BuiltApi } from './built-api.js';
import { KeepAliveClient } from './keep-alive-client.js';

const POST = `mutation($body: String!, $key: String!) { post: createPost(input: { body: $body }, idempotencyKey: $key) { ... on Post { id } ... on Refusal { code } } }`;
const EDIT = `mutation($id: ID!) { post: editPost(id: $id, body: "Edited while leaving") { ... on Post { id body } ... on Refusal { code } } }`;
const CONNECTIONS = 12;
const DEADLINE = 30_000;

let database: TestDatabase;
let issuer: TestIssuer;
let sql: pg.Client;
const started: BuiltApi[] = [];
beforeAll(async () => {
  [database, issuer] = await Promise.all([createTestDatabase(), TestIssuer.start()]);
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
}, 60_000);
afterAll(async () => {
  for (const api of started) api.kill();
  await Promise.all(started.map((api) => api.exit));
  await sql?.end();
  await issuer?.stop();
  await database?.drop();
});

async function start(entry: 'user' | 'worker', prefix: string): Promise<BuiltApi> {
  const api = await BuiltApi.start(entry, {
    DATABASE_URL: database.url,
    REDIS_URL: process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:16380/3',
    REDIS_PREFIX: prefix,
    OIDC_ISSUER: issuer.issuer,
    OIDC_JWKS_URL: issuer.jwksUrl,
    RATE_LIMIT_FACTOR: '1000',
    DRAIN_DELAY_SECONDS: '1',
  });
  started.push(api);
  return api;
}

const count = async (table: string, condition = 'true'): Promise<number> =>
  (await sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${condition}`)).rows[0]?.n ?? -1;

interface Load {
  acknowledged: string[];
  reads: number;
  failures: unknown[];
}

/** Writes and reads on one kept connection until the server says that this was the last answer. */
async function load(client: KeepAliveClient, seen: Load): Promise<void> {
  for (let i = 0; ; i += 1) {
    try {
      const writes = i % 2 === 0;
      const answer = writes
        ? await client.send(POST, { body: `Lap ${i}`, key: randomUUID() })
        : await client.send('{ homeFeed(first: 5) { edges { node { id } } } }');
      const id = answer.body.data?.['post']?.['id'];
      if (answer.status !== 200 || answer.body.errors || (writes && typeof id !== 'string')) seen.failures.push(answer);
      else if (writes) seen.acknowledged.push(id as string);
      else seen.reads += 1;
      if (answer.last) return;
    } catch (error) {
      seen.failures.push(error);
      return;
    }
  }
}

test('SIGTERM under load: no request fails, nothing acknowledged is lost, live connections are told, the process ends in time', async () => {
  const prefix = `test-${randomBytes(6).toString('hex')}:`;
  const api = await start('user', prefix);
  const tokens = await Promise.all(Array.from({ length: CONNECTIONS }, (_, i) => issuer.tokenFor({ username: `drain_${i}` })));
  const clients = tokens.map((token) => new KeepAliveClient(api.port, token));
  await Promise.all(clients.map((client) => client.send('{ me { id } }')));

  const slow = new KeepAliveClient(api.port, tokens[0] as string);
  const held = (await slow.send(POST, { body: 'Held up', key: randomUUID() })).body.data?.['post']?.['id'] as string;
  const live = connectLive({ url: api.url } as TestApi, tokens[1]);
  const watching = firstOf(live, `subscription { commentAdded(postId: "${held}") { id } }`).catch(() => 'closed');

  const seen: Load = { acknowledged: [], reads: 0, failures: [] };
  const loads = Promise.all(clients.map((client) => load(client, seen)));
  const underLoad = (): boolean => Math.min(seen.acknowledged.length, seen.reads) > CONNECTIONS || seen.failures.length > 0;
  while (!underLoad()) await new Promise((resolve) => setTimeout(resolve, 20));

  // A write that waits for a row when the signal comes, and gets it after the load balancer has looked elsewhere.
  await sql.query('BEGIN');
  await sql.query('SELECT 1 FROM posts WHERE id = $1 FOR UPDATE', [held]);
  const inFlight = slow.send(EDIT, { id: held });
  await new Promise((resolve) => setTimeout(resolve, 200));
  const signalled = Date.now();
  api.stop();
  expect((await untilStatus(`${api.url}/readyz`, 503)).status).toBe(503);
  await loads;
  expect((await live.closed).code).toBe(1001);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, 2_000 - (Date.now() - signalled))));
  await sql.query('COMMIT');

  expect(await inFlight).toMatchObject({ status: 200, body: { data: { post: { id: held, body: 'Edited while leaving' } } } });
  const { code, at } = await api.exit;
  expect([code, api.output]).toEqual([0, '']);
  expect(at - signalled).toBeLessThan(DEADLINE);
  await watching;

  expect(seen.failures).toEqual([]);
  expect(seen.acknowledged.length).toBeGreaterThan(CONNECTIONS);
  expect(seen.reads).toBeGreaterThan(CONNECTIONS);
  expect(await count('posts')).toBe(seen.acknowledged.length + 1);
  expect(await count('outbox_events', "type = 'post.published'")).toBe(seen.acknowledged.length + 1);
  await expect(fetch(`${api.url}/healthz`)).rejects.toThrow();

  // What was not yet told is told by a worker that starts later, and a worker that leaves under load loses nothing either.
  const worker = await start('worker', prefix);
  await new Promise((resolve) => setTimeout(resolve, 300));
  worker.stop();
  expect((await worker.exit).code).toBe(0);
  const next = await start('worker', prefix);
  for (let i = 0; i < 600 && (await count('outbox_events', 'dispatched_at IS NULL')) > 0; i += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await count('outbox_events', 'dispatched_at IS NULL')).toBe(0);
  next.stop();
  expect((await next.exit).code).toBe(0);
  for (const client of [...clients, slow]) client.close();
}, 240_000);

async function untilStatus(url: string, status: number): Promise<{ status: number }> {
  for (let i = 0; i < 500; i += 1) {
    const response = await fetch(url);
    if (response.status === status) return response;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { status: 0 };
}
