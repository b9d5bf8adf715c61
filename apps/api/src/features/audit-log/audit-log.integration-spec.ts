import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';

const LOG = `query Log($filter: AuditFilter, $first: Int!, $after: String) { auditLog(filter: $filter, first: $first, after: $after) {
  edges { cursor node { seq action actorId actorName subjectId subjectLabel reason details } } pageInfo { hasNextPage endCursor } } }`;
type Entry = { seq: string; action: string; actorId: string; subjectId: string; subjectLabel: string; reason: string; details: string };
type Log = { auditLog: { edges: { cursor: string; node: Entry }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

let world: StaffWorld;
let ada: Person;
let mara: Person;
let fans: Person[];
beforeAll(async () => {
  world = await StaffWorld.start();
  [ada, mara] = await Promise.all([world.person(['administrator']), world.person(['moderator'])]);
  fans = await Promise.all(Array.from({ length: 6 }, () => world.person()));
  for (const fan of fans)
    await world.ask(
      mara,
      `mutation { suspendUser(input: { userId: "${fan.id}", reason: "Rude" }, idempotencyKey: "${key()}") { __typename } }`,
    );
}, 60_000);
afterAll(() => world?.stop());

const log = async (variables: Record<string, unknown>) =>
  (await world.ask<Log>(ada, LOG, { first: 50, ...variables })).data?.auditLog.edges.map((edge) => edge.node) ?? [];
const integrity = async () =>
  (
    await world.ask<{ auditIntegrity: { ok: boolean; checked: number; firstBadSeq: string | null } }>(
      ada,
      '{ auditIntegrity { ok checked firstBadSeq } }',
    )
  ).data?.auditIntegrity;

describe('the audit trail', () => {
  test('is read newest first, page by page, without gap or repeat, in one statement a page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { answer, statements } = await world.counted<Log>(ada, LOG, { first: 4, after });
      expect(statements).toEqual(['audit_log.page']);
      const page: Log['auditLog'] = (answer.data as Log).auditLog;
      seen.push(...page.edges.map((edge) => edge.node.subjectLabel));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(fans.map((fan) => `@${fan.handle}`).reverse());
  });

  test('is filtered by who, what, whom and when', async () => {
    expect(await log({ filter: { subjectId: fans[2]?.id } })).toMatchObject([
      { action: 'user.suspended', actorId: mara.id, actorName: mara.handle, reason: 'Rude' },
    ]);
    expect(await log({ filter: { actorId: mara.id, action: 'user.suspended' } })).toHaveLength(6);
    expect(await log({ filter: { actorId: ada.id } })).toEqual([]);
    expect(await log({ filter: { actorId: 'nobody at all' } })).toEqual([]);
    expect(await log({ filter: { action: 'user.locked' } })).toEqual([]);
    expect(await log({ filter: { from: new Date(Date.now() + 60_000).toISOString() } })).toEqual([]);
    expect(await log({ filter: { to: new Date(Date.now() + 60_000).toISOString() } })).toHaveLength(6);
  });

  test.each([
    'nonsense',
    Buffer.from('["1; DROP TABLE audit_log"]').toString('base64url'),
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('["9999999999999999999"]').toString('base64url'),
  ])('refuses the tampered cursor %s', async (after) => {
    expect((await world.ask(ada, LOG, { first: 4, after })).codes).toEqual(['cursor.invalid']);
  });

  test('is read by those who may, and by nobody else', async () => {
    for (const roles of [['moderator'], ['support'], ['analyst'], ['member']]) {
      expect((await world.ask(await world.person(roles), LOG, { first: 1 })).codes).toEqual(['auth.forbidden']);
    }
    expect((await world.api.graphql(LOG, { first: 1 })).codes).toEqual(['auth.required']);
    const fansToken = await world.api.tokenFor({ sub: ada.id, roles: ['administrator'], aud: 'gps-api', azp: 'gps-web' });
    expect((await world.api.graphql(LOG, { first: 1 }, fansToken)).codes).toEqual(['auth.token_invalid']);
  });
});

describe('the chain', () => {
  test.each([
    "UPDATE audit_log SET reason = 'kind'",
    'DELETE FROM audit_log',
    'TRUNCATE audit_log',
    "UPDATE moderation_actions SET reason = 'kind'",
    'DELETE FROM moderation_actions',
  ])('%s is refused, whoever asks', async (statement) => {
    await expect(world.sql(statement)).rejects.toThrow('append-only');
  });

  test('holds, also when entries are written at the same time', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => world.person()));
    await Promise.all(
      people.map((fan) =>
        world.ask(
          mara,
          `mutation { suspendUser(input: { userId: "${fan.id}", reason: "Rude" }, idempotencyKey: "${key()}") { __typename } }`,
        ),
      ),
    );
    expect(await integrity()).toEqual({ ok: true, checked: 14, firstBadSeq: null });
  });

  test.each([
    ['changed', 'UPDATE audit_log SET reason = $2 WHERE seq = $1', 'Kind', 2, 2],
    ['taken out', 'DELETE FROM audit_log WHERE seq = $1 AND $2::text IS NOT NULL', '', 2, 3],
  ])('names the first bad entry when one was %s past the guard', async (_, statement, value, target, bad) => {
    const entries = await world.sql<{ seq: string }>('SELECT seq::text FROM audit_log ORDER BY seq');
    await world.api.database.transaction(async (tx) => {
      // Only the owner of the table can do this; a lesser role is stopped by its rights as well.
      await tx.query('test.disable', 'ALTER TABLE audit_log DISABLE TRIGGER audit_log_append_only');
      await tx.query(`test.tamper.${bad}`, statement, [entries[target]?.seq, value]);
      await tx.query('test.enable', 'ALTER TABLE audit_log ENABLE TRIGGER audit_log_append_only');
    });
    expect(await integrity()).toMatchObject({ ok: false, firstBadSeq: entries[bad]?.seq });
    await world.sql('ALTER TABLE audit_log DISABLE TRIGGER audit_log_append_only');
    await world.sql('UPDATE audit_log SET reason = $2 WHERE seq = $1', [entries[target]?.seq, 'Rude']);
    await world.sql('ALTER TABLE audit_log ENABLE TRIGGER audit_log_append_only');
  });
});
