import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImpersonationWorld } from '../../../test/staff/impersonation-world.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { ImpersonationProcessor } from './impersonation.processor.js';

let world: ImpersonationWorld;
let worker: NestFastifyApplication;
beforeAll(async () => {
  world = await ImpersonationWorld.start();
  // All of its features, so that this also shows that they fit together.
  worker = await startTestWorker(world.staff.api);
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await world?.stop();
});

test('what is over by the clock is ended, and the person finds a notification', async () => {
  const [sam, lena] = [await world.staff.person(['support']), await world.staff.person()];
  const grant = await world.inPlaceOf(sam, lena, await world.webToken(sam, ['support']));
  await world.staff.sql(
    `UPDATE impersonation_grants SET created_at = now() - interval '16 minutes', expires_at = now() - interval '1 minute' WHERE id = $1`,
    [grant],
  );
  // Its own clock may have been faster.
  await worker.get(ImpersonationProcessor, { strict: false }).endExpired();
  expect(await world.staff.sql('SELECT ended_why FROM impersonation_grants WHERE id = $1', [grant])).toEqual([{ ended_why: 'expired' }]);
  expect((await world.audited('impersonation.ended')).at(-1)).toMatchObject({ actor_id: null, subject_id: lena.id });
  for (let tries = 0; tries < 100; tries += 1) {
    const rows = await world.staff.sql<{ kind: string }>('SELECT kind FROM notifications WHERE user_id = $1', [lena.id]);
    if (rows.length > 0) return expect(rows).toEqual([{ kind: 'IMPERSONATED' }]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nobody was told');
}, 30_000);
