import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { Logger } from '../../platform/observability/logger.js';
import { Metrics } from '../../platform/observability/metrics.js';
import { AuditAnchors } from './audit-anchors.js';
import { AuditLog } from './audit-log.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { AuditVerificationRuns } from './audit-verification-runs.js';
import { AuditVerificationsRepository } from './audit-verifications.repository.js';
import { AuditVerifier } from './audit-verifier.js';

const FIELDS = 'id requestedByName startedAt finishedAt checked total ok badSeq badWhy headSeq headHash anchorsMet lastAnchorSeq';
const START = `mutation { verifyAuditLog { ${FIELDS} } }`;
const LIST = `{ auditVerifications(first: 1) { edges { node { ${FIELDS} } } } }`;
type Run = Record<'id' | 'badSeq' | 'badWhy' | 'headSeq' | 'lastAnchorSeq', string | null> & {
  checked: number;
  ok: boolean | null;
  anchorsMet: number;
};

let world: StaffWorld;
let otto: Person;
let dir: string;
let worker: AuditVerificationRuns;
let anchors: AuditAnchors;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gps-verification-'));
  world = await StaffWorld.start({ AUDIT_ANCHOR_DIR: dir, AUDIT_ANCHOR_KEY: '01'.repeat(32) });
  otto = await world.person(['auditor']);
  const { api } = world;
  const of = <T>(type: abstract new (...args: never[]) => T): T => api.app.get<T>(type as never, { strict: false });
  const [logger, log] = [of(Logger), of(AuditLogRepository)];
  worker = new AuditVerificationRuns(api.settings, api.database, of(AuditVerificationsRepository), of(AuditVerifier), of(AuditLog), logger);
  anchors = new AuditAnchors(api.settings, log, logger, of(Metrics));
  await world.sql(
    `INSERT INTO audit_log (actor_name, action, reason, previous_hash, hash) SELECT 'sam', 'test.done', 'n' || n, '', '' FROM generate_series(1, 40) n`,
  );
}, 60_000);
afterAll(async () => {
  await world?.stop();
  await rm(dir, { recursive: true });
});

const start = async () => (await world.ask<{ verifyAuditLog: Run }>(otto, START)).data?.verifyAuditLog;
const latest = async () =>
  (await world.ask<{ auditVerifications: { edges: { node: Run }[] } }>(otto, LIST)).data?.auditVerifications.edges[0]?.node;
const verified = async () => {
  await start();
  await worker.run();
  return latest();
};
const asOwner = async (...statements: string[]): Promise<void> => {
  await world.sql('ALTER TABLE audit_log DISABLE TRIGGER USER');
  for (const statement of statements) await world.sql(statement);
  await world.sql('ALTER TABLE audit_log ENABLE TRIGGER USER');
};

describe('a verification', () => {
  test('waits for a worker, runs once, and keeps who asked, what came out and the last anchor', async () => {
    const anchor = await anchors.run();
    const asked = await start();
    expect(asked).toMatchObject({ requestedByName: otto.handle, startedAt: null, ok: null });
    expect(await start()).toEqual(asked);
    expect(await worker.run()).toBe(asked?.id);
    expect(await worker.run()).toBeNull();
    expect(await latest()).toMatchObject({
      id: asked?.id,
      ok: true,
      badSeq: null,
      badWhy: null,
      checked: 41,
      anchorsMet: 1,
      lastAnchorSeq: anchor?.seq,
    });
    const trail = await world.sql(`SELECT action, actor_name FROM audit_log WHERE subject_id = $1 ORDER BY audit_log.seq`, [asked?.id]);
    expect(trail).toEqual([
      { action: 'audit.verification_started', actor_name: otto.handle },
      { action: 'audit.verified', actor_name: 'system' },
    ]);
  });

  test('is begun anew when its worker is gone', async () => {
    const asked = await start();
    await world.sql(`UPDATE audit_verifications SET started_at = now(), beat_at = now() - interval '30 seconds' WHERE id = $1`, [
      asked?.id,
    ]);
    expect(await worker.run()).toBeNull();
    await world.sql(`UPDATE audit_verifications SET beat_at = now() - interval '2 minutes' WHERE id = $1`, [asked?.id]);
    expect(await worker.run()).toBe(asked?.id);
  });

  test('is for those who may', async () => {
    expect((await world.ask(await world.person(['moderator']), START)).codes).toEqual(['auth.forbidden']);
  });
});

const kept = 'at, actor_name, action, reason, details, previous_hash, hash';
describe('the owner of the table is noticed who', () => {
  test.each([
    ['edits a row', [`UPDATE audit_log SET reason = 'kind' WHERE seq = 20`], '20', 'changed'],
    ['drops a row', ['DELETE FROM audit_log WHERE seq = 30'], '32', 'does_not_follow'],
    [
      'swaps two rows',
      [`UPDATE audit_log a SET (${kept}) = (SELECT ${kept} FROM audit_log b WHERE b.seq = 50 - a.seq) WHERE a.seq IN (20, 30)`],
      '20',
      'does_not_follow',
    ],
    ['dates a row back', [`UPDATE audit_log SET at = at - interval '1 day' WHERE seq = 40`], '40', 'changed'],
    [
      'dates a row back and puts its hashes right',
      [
        `UPDATE audit_log SET at = at - interval '1 day' WHERE seq = 40`,
        `UPDATE audit_log a SET hash = audit_row_hash(a) WHERE seq = 40`,
        `UPDATE audit_log a SET previous_hash = (SELECT hash FROM audit_log WHERE seq = 40) WHERE seq = 42`,
        `UPDATE audit_log a SET hash = audit_row_hash(a) WHERE seq = 42`,
      ],
      '40',
      'older',
    ],
  ])('%s', async (_, statements, badSeq, badWhy) => {
    await world.sql('CREATE TABLE audit_kept AS SELECT * FROM audit_log');
    await asOwner(...statements);
    expect(await verified()).toMatchObject({ ok: false, badSeq, badWhy });
    await asOwner(
      'DELETE FROM audit_log WHERE seq < 60',
      `INSERT INTO audit_log OVERRIDING SYSTEM VALUE SELECT * FROM audit_kept WHERE seq < 60`,
      'DROP TABLE audit_kept',
    );
    expect(await verified()).toMatchObject({ ok: true });
  });

  test('takes the newest away, whether or not something comes after it', async () => {
    await start();
    const anchor = await anchors.run();
    await asOwner(`DELETE FROM audit_log WHERE seq >= ${anchor?.seq}`);
    await worker.run();
    const gone = { ok: false, badSeq: anchor?.seq, badWhy: 'anchored_and_gone' };
    expect(await latest()).toMatchObject(gone);
    expect(await verified()).toMatchObject(gone);
  });
});
