import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { adminEvent, deliver, EVENTS_SECRET, userEvent } from '../../../test/keycloak-events-sender.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { AuditVerifier } from '../audit-log/index.js';
import { EventRetention } from './event-retention.js';
import { IdentityEventsUserApiModule } from './identity-events.user-api.module.js';
import { IdentityEventsWorkerModule } from './identity-events.worker.module.js';

let api: TestApi;
let worker: NestFastifyApplication;
beforeAll(async () => {
  const env = { KEYCLOAK_EVENTS_SECRET: EVENTS_SECRET, IDENTITY_EVENT_DAYS: '120' };
  api = await startTestApi({ api: 'user', features: [IdentityEventsUserApiModule], withAccounts: true, env });
  worker = await startTestWorker(api, [IdentityEventsWorkerModule], env);
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await api?.stop();
});

const sql = <T>(text: string, ...params: unknown[]): Promise<T[]> => api.database.query<T>(`test.${text.slice(0, 50)}`, text, params);
const left = async () => (await sql<{ id: string }>('SELECT id FROM identity_events ORDER BY at DESC')).map(({ id }) => id);
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const verified = () => worker.get(AuditVerifier, { strict: false }).verify();

test('what is older than the setting goes, in batches; what is younger stays, and so does the audit trail with its chain', async () => {
  const told = [0, 91, 119, 121, 400].map((days) => userEvent({ id: randomUUID(), time: ago(days) }));
  const byStaff = adminEvent({ id: randomUUID(), time: ago(200) });
  expect(await deliver(api, [...told, byStaff])).toBe(204);
  await sql(
    `INSERT INTO identity_events (id, kind, type, at, received_by) SELECT gen_random_uuid(), 'user', 'LOGIN', now() - interval '2 years', 'push' FROM generate_series(1, 5001)`,
  );
  const trail = await sql('SELECT seq, hash FROM audit_log ORDER BY seq');
  expect(trail.length).toBeGreaterThan(0);
  const retention = worker.get(EventRetention, { strict: false });
  const twice = await Promise.all([retention.run(), retention.run()]);
  expect(twice[0] + twice[1]).toBe(5001 + 3);
  expect(await left()).toEqual(told.slice(0, 3).map(({ id }) => id));
  expect(await retention.run()).toBe(0);
  expect(await sql('SELECT seq, hash FROM audit_log ORDER BY seq')).toEqual(trail);
  expect(await verified()).toMatchObject({ ok: true, checked: trail.length, firstBadSeq: null });
});

test('nothing of the last ninety days can be taken away, whatever is asked for', async () => {
  const told = [1, 89].map((days) => userEvent({ id: randomUUID(), time: ago(days) }));
  await deliver(api, told);
  expect(await sql('SELECT forget_identity_events(0, 100)')).toEqual([{ forget_identity_events: expect.any(Number) }]);
  expect(await left()).toEqual(expect.arrayContaining(told.map(({ id }) => id)));
  for (const event of told) await expect(sql('DELETE FROM identity_events WHERE id = $1', event['id'])).rejects.toThrow('append-only');
});
