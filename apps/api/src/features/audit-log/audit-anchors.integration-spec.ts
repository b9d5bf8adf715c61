import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { Logger } from '../../platform/observability/logger.js';
import { Metrics } from '../../platform/observability/metrics.js';
import { AuditAnchors } from './audit-anchors.js';
import { AuditLogAdminApiModule } from './audit-log.admin-api.module.js';
import { AuditLogRepository } from './audit-log.repository.js';

let api: TestApi;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gps-anchors-'));
  api = await startTestApi({
    api: 'admin',
    features: [AuditLogAdminApiModule],
    withAccounts: true,
    env: { AUDIT_ANCHOR_DIR: join(dir, 'heads'), AUDIT_ANCHOR_KEY: '01'.repeat(32) },
  });
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await rm(dir, { recursive: true });
});

const sql = (text: string) => api.database.query(`test.${text.slice(0, 50)}`, text);
const write = () => sql(`INSERT INTO audit_log (actor_name, action, previous_hash, hash) VALUES ('sam', 'test.done', '', '')`);

test('the head is written when it moved, after those before it, and a head that changed is said aloud', async () => {
  const logger = api.app.get(Logger);
  const aloud = jest.spyOn(logger, 'error');
  const anchors = new AuditAnchors(api.settings, api.app.get(AuditLogRepository, { strict: false }), logger, api.app.get(Metrics));
  expect(await anchors.run()).toBeNull();
  await write();
  const first = await anchors.run();
  expect(await anchors.run()).toBeNull();
  await write();
  const second = await anchors.run();
  const [file = ''] = await readdir(join(dir, 'heads'));
  const lines = (await readFile(join(dir, 'heads', file), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([first, second]);
  expect(aloud).not.toHaveBeenCalled();
  await sql('ALTER TABLE audit_log DISABLE TRIGGER USER');
  await sql(`DELETE FROM audit_log WHERE seq = ${second?.seq}`);
  await sql('ALTER TABLE audit_log ENABLE TRIGGER USER');
  await write();
  await anchors.run();
  expect(aloud).toHaveBeenCalledWith({ seq: second?.seq }, expect.stringContaining('anchored'));
});
