import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import type { Actor } from '../../platform/auth/actor.js';
import { countQueries } from '../../platform/database/query-counter.js';
import { AuditExport } from './audit-export.js';
import { AuditExportsRepository } from './audit-exports.repository.js';

const EXPORT = `mutation Export($filter: AuditFilter, $format: AuditExportFormat!, $reason: String!, $key: String!) {
  exportAuditLog(filter: $filter, format: $format, reason: $reason, idempotencyKey: $key) { __typename ... on AuditExportReady { id maxRows } ... on Refusal { code } } }`;
type Asked = { exportAuditLog: { __typename: string; id: string; code?: string } };
const ROWS = 3_500;
const MOST = 3_000;

let world: StaffWorld;
let otto: Person;
beforeAll(async () => {
  world = await StaffWorld.start({ AUDIT_EXPORT_ROWS: String(MOST) });
  otto = await world.person(['auditor']);
  await world.sql(
    `INSERT INTO audit_log (actor_name, action, reason, previous_hash, hash) SELECT '=HYPERLINK("x")', 'test.done', '+1 ' || n, '', '' FROM generate_series(1, ${ROWS}) n`,
  );
}, 60_000);
afterAll(() => world?.stop());

const ask = async (person: Person, more: Record<string, unknown> = {}) =>
  world.ask<Asked>(person, EXPORT, { filter: { area: 'test' }, format: 'CSV', reason: 'Inspection', key: key(), ...more });
const asked = async (more: Record<string, unknown> = {}): Promise<string> => (await ask(otto, more)).data?.exportAuditLog.id ?? '';
const fetched = (person: Person, id: string, query = '') =>
  world.api.fetch(`/audit-exports/${id}${query}`, { headers: { authorization: `Bearer ${person.token}` } });
const linesOf = (text: string): string[] => text.trimEnd().split(/\r?\n/);

describe('an export', () => {
  test('is a file of what the filter leaves, safe in a spreadsheet, with its own sum in the trail', async () => {
    const id = await asked();
    const answer = await fetched(otto, id);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-trail-.*\.csv"$/);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const text = await answer.text();
    const lines = linesOf(text);
    expect(lines).toHaveLength(MOST + 2);
    expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(lines[1]).toContain(`"'+1 ${ROWS}"`);
    const sha256 = createHash('sha256')
      .update(text.slice(0, text.indexOf('"#manifest"')))
      .digest('hex');
    expect(lines.at(-1)).toContain(sha256);
    expect(lines.at(-1)).toContain('""truncated"":true');
    const trail = await world.sql<{
      action: string;
      actor_id: string;
      reason: string | null;
      address: string;
      details: Record<string, unknown>;
    }>(`SELECT action, actor_id, reason, address, details FROM audit_log WHERE subject_id = $1 ORDER BY audit_log.seq`, [id]);
    expect(trail).toMatchObject([
      {
        action: 'audit.exported',
        actor_id: otto.id,
        reason: 'Inspection',
        address: '127.0.0.1',
        details: { format: 'CSV', filter: { area: 'test' } },
      },
      { action: 'audit.export_finished', actor_id: otto.id, details: { rows: MOST, truncated: true, sha256 } },
    ]);
  });

  test('reads on only as fast as it is read: a thousand rows are in memory, however long it is', async () => {
    const id = await asked();
    const row = await world.api.app.get(AuditExportsRepository, { strict: false }).mine(id, otto.id);
    const lines = world.api.app
      .get(AuditExport, { strict: false })
      .lines({ userId: otto.id } as Actor, row as NonNullable<typeof row>, null);
    await lines.next(); // the names of the columns
    for (const _batch of [1, 2]) {
      const { result, statements } = await countQueries(() => lines.next());
      expect(linesOf(result.value as string)).toHaveLength(1_000);
      expect(statements).toHaveLength(1);
    }
    await lines.return(undefined);
  });

  test('goes on after the last row that arrived, and leaves out what came later', async () => {
    const id = await asked({ format: 'JSON_LINES' });
    await world.sql(`INSERT INTO audit_log (actor_name, action, previous_hash, hash) VALUES ('later', 'test.done', '', '')`);
    const first = linesOf(await (await fetched(otto, id)).text()).map((line) => JSON.parse(line) as Record<string, unknown>);
    const last = first.at(-2)?.['seq'] as string;
    const rest = linesOf(await (await fetched(otto, id, `?after=${last}`)).text()).map(
      (line) => JSON.parse(line) as Record<string, unknown>,
    );
    expect(rest.at(-1)).toMatchObject({ manifest: { rows: ROWS - MOST, after: last, truncated: false } });
    const seqs = [...first.slice(0, -1), ...rest.slice(0, -1)].map((row) => row['seq']);
    expect(new Set(seqs).size).toBe(ROWS);
    expect(first[0]).toMatchObject({ reason: `+1 ${ROWS}`, actorName: '=HYPERLINK("x")' });
  });

  test('is asked for once with one key, and only by those who may, with fresh proof and a reason', async () => {
    const again = key();
    expect(await asked({ key: again })).toBe(await asked({ key: again }));
    expect((await ask(otto, { reason: ' ' })).data?.exportAuditLog.code).toBe('text.empty');
    expect((await ask(otto, { filter: { text: '?' } })).data?.exportAuditLog.code).toBe('audit.nothing_to_export');
    expect((await ask(await world.person(['moderator']))).codes).toEqual(['auth.forbidden']);
    const stale = await world.api.tokenFor({
      sub: otto.id,
      roles: ['auditor'],
      claims: { auth_time: Math.floor(Date.now() / 1000) - 301 },
    });
    expect((await ask({ ...otto, token: stale })).codes).toEqual(['auth.step_up_required']);
  });

  test('is nobody else’s, and gone after an hour', async () => {
    const id = await asked();
    const other = await world.person(['auditor']);
    const statuses = await Promise.all([
      fetched(other, id),
      fetched(otto, 'x'),
      fetched(otto, id, '?after=x'),
      fetched(await world.person(['support']), id),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 403]);
    await world.sql(`UPDATE audit_exports SET created_at = now() - interval '61 minutes' WHERE id = $1`, [id]);
    expect((await fetched(otto, id)).status).toBe(404);
  });
});
