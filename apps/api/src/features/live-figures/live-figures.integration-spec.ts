import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { HealthSampling } from './health-sampling.js';
import { LiveFiguresAdminApiModule } from './live-figures.admin-api.module.js';
import { LiveFiguresWorkerModule } from './live-figures.worker.module.js';
import { LiveFigures } from './live-figures.service.js';
import { OperationTally } from './operation-tally.js';
import { Redis } from '../../platform/redis/redis.js';

interface Figure {
  readonly name: string;
  readonly state: string;
  readonly value: number | null;
  readonly at: string | null;
}

const ana = randomUUID();
let api: TestApi;
let worker: NestFastifyApplication;
let gone = false;
let statement = 0;

const sql = <T>(text: string, params: readonly unknown[] = []): Promise<T[]> =>
  api.database.query<T>(`test.live_${(statement += 1)}`, text, params);
const tokenOf = (roles: string[]): Promise<string> => api.tokenFor({ sub: ana, username: 'ana', roles });

/** Asks until the figures are as `expected`, for they may be two seconds old. */
async function figures(expected: (known: Record<string, Figure>) => boolean): Promise<Record<string, Figure>> {
  const token = await tokenOf(['analyst']);
  let known: Record<string, Figure> = {};
  for (let tries = 0; tries < 300; tries++) {
    const { data } = await api.graphql<{ liveFigures: Figure[] }>('{ liveFigures { name state value at } }', {}, token);
    known = Object.fromEntries((data?.liveFigures ?? []).map((figure) => [figure.name, figure]));
    if (expected(known)) return known;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`never: ${JSON.stringify(known)}`);
}

beforeAll(async () => {
  api = await startTestApi({ api: 'admin', features: [LiveFiguresAdminApiModule], withAccounts: true });
  worker = await startTestWorker(api, [LiveFiguresWorkerModule], {
    OIDC_ISSUER: api.settings.oidcIssuer,
    OIDC_JWKS_URL: api.settings.oidcJwksUrl,
  });
  await sql('INSERT INTO users (id, username) VALUES ($1, $2)', [ana, 'ana']);
}, 90_000);
afterAll(async () => {
  if (!gone) await worker?.close();
  await api?.stop();
});

test('tells how things stand, how old each figure is, and what does not answer', async () => {
  const author = randomUUID();
  await sql('INSERT INTO users (id, username) VALUES ($1, $2)', [author, 'lena']);
  await sql(
    `INSERT INTO sessions (id, user_id, client_id, last_seen_at) VALUES ('a', $1, 'gps-web', now()), ('b', $1, 'gps-web', now()), ('c', $2, 'gps-web', now() - interval '6 minutes')`,
    [author, ana],
  );
  await sql('INSERT INTO posts (id, author_id, body) VALUES ($1, $2, $3)', [uuidv7(), author, 'Box']);
  await sql('INSERT INTO posts (id, author_id, body) VALUES ($1, $2, $3)', [uuidv7({ msecs: Date.now() - 1_000_000 }), author, 'earlier']);
  await sql(
    `INSERT INTO cases (id, subject_kind, subject_id, subject_author_id, opened_at) VALUES ($1, 'user', $2, $2, now() - interval '1 hour')`,
    [uuidv7(), author],
  );
  await sql(
    `INSERT INTO identity_events (id, kind, type, at, received_by) VALUES ('1', 'user', 'LOGIN', now(), 'push'), ('2', 'user', 'LOGIN_ERROR', now(), 'push'), ('3', 'user', 'LOGIN', now() - interval '1 hour', 'push')`,
  );
  await api.app.get(OperationTally).flush();
  const known = await figures((k) => k['POSTS']?.value === 1 && k['JOBS_WAITING']?.state === 'OK' && (k['API_RATE']?.value ?? 0) > 0);
  expect(known).toMatchObject({
    ONLINE: { state: 'OK', value: 1 },
    SIGN_INS: { state: 'OK', value: 1 },
    SIGN_IN_FAILURES: { value: 1 },
    REPORTS: { value: 0 },
    OPEN_CASES: { value: 1 },
    API_ERRORS: { value: 0 },
    JOBS_FAILED: { value: 0 },
    REPLICATION_LAG: { state: 'ABSENT', value: null },
    KEYCLOAK_LATENCY: { state: 'OK' },
  });
  expect(known['QUEUE_AGE']?.value).toBeGreaterThanOrEqual(3_600);
  expect(known['API_P95']?.value).toBeGreaterThan(0);
  for (const { at } of Object.values(known)) expect(Date.now() - new Date(at as string).getTime()).toBeLessThan(5_000);

  await worker.get(HealthSampling).sample();
  const { data } = await api.graphql<{ systemHealth: { name: string; points: { value: number }[] }[] }>(
    '{ systemHealth(span: DAY) { name points { at value minutesDown } } }',
    {},
    await tokenOf(['analyst']),
  );
  expect(data?.systemHealth.find(({ name }) => name === 'ONLINE')?.points).toHaveLength(1);
  const metrics = await (await fetch(`${await worker.getUrl()}/metrics`)).text();
  expect(metrics).toContain('gps_live_figure{figure="open_cases",process="worker"} 1');
  expect(metrics).not.toContain('gps_live_figure{figure="replication_lag"');

  const last = (await worker.get(LiveFigures).read()).find(({ name }) => name === 'JOBS_WAITING');
  expect(last?.state).toBe('OK');
  gone = true;
  await worker.close();
  await api.app.get(Redis).commands.del(api.app.get(Redis).key('live-figures:worker'));
  const alone = await figures((k) => k['JOBS_WAITING']?.state === 'DOWN');
  expect(alone).toMatchObject({ JOBS_WAITING: { state: 'DOWN', value: 0 }, POSTS: { state: 'OK', value: 1 } });
});

test('only those who may read figures are answered', async () => {
  for (const roles of [['member'], ['moderator'], ['support'], ['auditor']])
    for (const query of ['{ liveFigures { name } }', '{ systemHealth { name } }'])
      expect((await api.graphql(query, {}, await tokenOf(roles))).codes).not.toEqual([]);
});
