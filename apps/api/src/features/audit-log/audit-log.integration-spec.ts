import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditVerifier } from './audit-verifier.js';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';

const LOG = `query Log($filter: AuditFilter, $first: Int!, $after: String) { auditLog(filter: $filter, first: $first, after: $after) {
  edges { cursor node { seq action actorId actorName onBehalfOfId subjectId subjectLabel reason details requestId sessionId address } } pageInfo { hasNextPage endCursor } } }`;
type Entry = Record<
  'seq' | 'action' | 'actorId' | 'subjectId' | 'subjectLabel' | 'reason' | 'details' | 'requestId' | 'sessionId' | 'address',
  string
>;
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
const integrity = () => world.api.app.get(AuditVerifier, { strict: false }).verify();

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

  test('names whoever is meant, the request, the session and the address, and is found by each and by all together', async () => {
    const [entry] = await log({ filter: { subjectId: `@${fans[2]?.handle}` } });
    expect(entry).toMatchObject({ subjectId: fans[2]?.id, address: '127.0.0.1', onBehalfOfId: null });
    expect(entry?.requestId).toBeTruthy();
    expect(entry?.sessionId).toBeTruthy();
    const { requestId, address, sessionId, subjectId, action } = entry as Entry;
    const every = { actorId: mara.handle, requestId, address, sessionId, subjectId, action, area: 'user', text: 'rude' };
    expect(await log({ filter: every })).toEqual([entry]);
    expect(await log({ filter: { requestId } })).toEqual([entry]);
    expect(await log({ filter: { subjectId, area: 'user' } })).toEqual([entry]);
    for (const filter of [{ address }, { sessionId }, { area: 'user' }, { text: 'RUDE' }]) expect(await log({ filter })).toHaveLength(6);
    const others = {
      requestId: 'x',
      address: '192.0.2.1',
      sessionId: 'x',
      area: 'use',
      text: 'rud',
      onBehalfOfId: mara.handle,
      actorId: 'nobody',
    };
    for (const [name, value] of Object.entries(others)) expect(await log({ filter: { [name]: value } })).toEqual([]);
    for (const text of ['?!', "' | x:*", '\\', "a'b & !c"])
      expect(await log({ filter: { text, action: "user'.\\suspended" } })).toEqual([]);
  });

  test('is found in its oldest stretch as well, in order and without gap', async () => {
    await world.sql('ALTER TABLE audit_log DISABLE TRIGGER USER');
    await world.sql(`INSERT INTO audit_log (seq, form, at, actor_id, actor_name, action, reason, previous_hash, hash) OVERRIDING SYSTEM VALUE
      SELECT -n * 50000, 2, timestamptz '2020-01-01' - n * interval '1 day', CASE WHEN n % 3 = 0 THEN '${ada.id}'::uuid END, 'ada', 'test.stretched', 'far away', '', ''
      FROM generate_series(1, 12) n`);
    try {
      expect((await log({ filter: { area: 'test', actorId: ada.id } })).map((entry) => entry.seq)).toEqual([
        '-150000',
        '-300000',
        '-450000',
        '-600000',
      ]);
      const { answer } = await world.counted<Log>(ada, LOG, { filter: { text: 'away far' }, first: 5 });
      expect(answer.data?.auditLog.edges.map((edge) => edge.node.seq)).toEqual(['-50000', '-100000', '-150000', '-200000', '-250000']);
      const within = { from: '2019-12-25T00:00:00Z', to: '2019-12-27T00:00:00Z' };
      expect((await log({ filter: within })).map((entry) => entry.seq)).toEqual(['-300000', '-350000']);
      expect((await log({ filter: { ...within, text: 'far' } })).map((entry) => entry.seq)).toEqual(['-300000', '-350000']);
    } finally {
      await world.sql(`DELETE FROM audit_log WHERE action = 'test.stretched'`);
      await world.sql('ALTER TABLE audit_log ENABLE TRIGGER USER');
    }
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
    expect(await integrity()).toMatchObject({ ok: true, checked: 14, firstBadSeq: null });
  });

  test.each([
    ['changed', 'UPDATE audit_log SET reason = $2 WHERE seq = $1', 'Kind', 2, 2],
    ['taken out', 'DELETE FROM audit_log WHERE seq = $1 AND $2::text IS NOT NULL', '', 2, 3],
  ])('names the first bad entry when one was %s past the guard', async (_, statement, value, target, bad) => {
    const entries = await world.sql<{ seq: string }>('SELECT seq::text FROM audit_log ORDER BY audit_log.seq');
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
