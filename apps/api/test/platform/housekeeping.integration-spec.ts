import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Housekeeping } from '../../src/platform/housekeeping/housekeeping.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { startTestWorker } from '../start-test-worker.js';
import { ProbeModule } from './probe.module.js';

let api: TestApi;
let worker: NestFastifyApplication;
beforeAll(async () => {
  api = await startTestApi({ api: 'user', features: [ProbeModule] });
  worker = await startTestWorker(api, []);
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await api?.stop();
});

test('what has served its time goes, the rest stays', async () => {
  const userId = randomUUID();
  await api.graphql('{ whoami }', {}, await api.tokenFor({ sub: userId }));
  for (const [key, age] of [
    ['old-old-old', '3 days'],
    ['new-new-new', '1 day'],
  ]) {
    await api.database.query(
      'test.key',
      `INSERT INTO idempotency_keys (user_id, key, operation, request_hash, result, created_at) VALUES ($1, $2, 'x', '', 'null', now() - $3::interval)`,
      [userId, key, age],
    );
  }
  for (const left of ['-1 minute', '1 minute']) {
    await api.database.query(
      'test.revocation',
      `INSERT INTO session_revocations (id, session_id, reason, expires_at) VALUES ($1, 's', 'test', now() + $2::interval)`,
      [randomUUID(), left],
    );
  }
  const gone = await worker.get(Housekeeping, { strict: false }).run();
  expect(gone).toMatchObject({ 'housekeeping.idempotency_keys': 1, 'housekeeping.revocations': 1, 'housekeeping.outbox': 0 });
  expect(await api.database.query('test.left', 'SELECT key FROM idempotency_keys')).toEqual([{ key: 'new-new-new' }]);
});

test('the worker tells how it is doing', async () => {
  const url = await worker.getUrl();
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ready' });
  expect(await (await fetch(`${url}/metrics`)).text()).toMatch(
    /gps_outbox_pending\{process="worker"\} 0[\s\S]*gps_events_parked\{process="worker"\} 0/,
  );
});
