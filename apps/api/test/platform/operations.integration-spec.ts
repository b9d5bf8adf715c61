import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Lifecycle } from '../../src/platform/observability/lifecycle.js';
import { Redis } from '../../src/platform/redis/redis.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { connectLive, firstOf } from './live.js';
import { ProbeModule, ProbeResolver } from './probe.module.js';

let api: TestApi;
beforeAll(async () => (api = await startTestApi({ api: 'user', features: [ProbeModule] })), 60_000);
afterAll(() => api?.stop());

const json = async (path: string, init?: RequestInit) => {
  const response = await api.fetch(path, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('health', () => {
  test('alive and ready', async () => {
    expect(await json('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
    expect(await json('/readyz')).toEqual({
      status: 200,
      body: { status: 'ready', checks: { process: 'ok', database: 'ok', migrations: 'ok', redis: 'ok' } },
    });
  });

  test('metrics name operations and refusals, and are not for callers behind the edge', async () => {
    await api.graphql('query Named { hello }');
    await api.graphql('query Named { whoami }');
    const text = await (await api.fetch('/metrics')).text();
    expect(text).toMatch(/gps_operation_duration_seconds_count\{[^}]*operation="Named",outcome="ok"[^}]*\} 1/);
    expect(text).toMatch(/gps_refusals_total\{[^}]*code="auth.required"[^}]*\} 1/);
    expect(text).toMatch(/gps_database_connections/);
    expect((await api.fetch('/metrics', { headers: { 'x-forwarded-for': '203.0.113.1' } })).status).toBe(404);
  });
});

test('every answer carries a request id of ours and headers that make a browser do nothing with it', async () => {
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'forged' },
    body: '{"query":"{ hello }"}',
  });
  expect(response.headers.get('x-request-id')).not.toBe('forged');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'strict-transport-security': expect.stringContaining('max-age='),
    'referrer-policy': 'no-referrer',
    'x-request-id': expect.stringMatching(/^[\w-]+$/),
  });
  expect(response.headers.get('x-powered-by')).toBeNull();
});

describe('without a service', () => {
  test('a lost Redis degrades, a migration that is missing makes not ready', async () => {
    const alone = await startTestApi({ api: 'user', features: [ProbeModule] });
    await alone.database.query('test.unmigrate', `DELETE FROM schema_migrations WHERE name = (SELECT max(name) FROM schema_migrations)`);
    const behind = await alone.fetch('/readyz');
    expect([behind.status, await behind.json()]).toMatchObject([503, { checks: { migrations: 'behind' } }]);
    alone.app.get(Redis).commands.disconnect();
    expect(await (await alone.fetch('/readyz')).json()).toMatchObject({ checks: { redis: 'down' } });
    await alone.stop();
  });
});

test('a drain says so, finishes what is under way and closes sockets', async () => {
  const leaving = await startTestApi({ api: 'user', features: [ProbeModule], beside: api });
  const live = connectLive(leaving, await leaving.tokenFor());
  void firstOf(live, 'subscription { ticks }').catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 200));
  leaving.app.get(Lifecycle).drain();
  const ready = await leaving.fetch('/readyz');
  expect([ready.status, await ready.json()]).toMatchObject([503, { checks: { process: 'draining' } }]);
  const last = await leaving.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ hello }"}',
  });
  expect([last.status, last.headers.get('connection')]).toEqual([200, 'close']);
  const underWay = Promise.all(Array.from({ length: 20 }, () => leaving.graphql('{ slow }')));
  const probe = leaving.app.get(ProbeResolver, { strict: false });
  while (probe.slowAsked < 20) await new Promise((resolve) => setTimeout(resolve, 20));
  const start = Date.now();
  await leaving.stop();
  expect(Date.now() - start).toBeLessThan(5_000);
  for (const answer of await underWay) expect(answer.status).toBe(200);
  expect((await live.closed).code).toBe(1001);
});
