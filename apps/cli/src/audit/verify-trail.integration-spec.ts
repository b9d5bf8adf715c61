import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { verifyTrail } from './verify-trail.ts';

jest.setTimeout(60_000);

const ROLE = `gps_cli_test_${randomBytes(6).toString('hex')}`;
const PASSWORD = randomBytes(12).toString('hex');
const ENTRIES = 600;
/** Numbers go up by two: a column's default takes one, the trigger that makes them gapless within the lock another. */
const NEWEST = 2 * ENTRIES;
let database: TestDatabase;
let owner: Client;
let application: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = database.client;
  await owner.query(
    `CREATE ROLE ${ROLE} LOGIN PASSWORD '${PASSWORD}'; GRANT SELECT, INSERT ON audit_log TO ${ROLE}; GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${ROLE}`,
  );
  const url = new URL(database.url);
  url.username = ROLE;
  url.password = PASSWORD;
  application = new Client({ connectionString: url.href });
  await application.connect();
});
afterAll(async () => {
  await application?.end();
  await owner?.query(`DROP OWNED BY ${ROLE}; DROP ROLE ${ROLE}`);
  await database?.drop();
});

/** What the table's owner can do, whom no right and no trigger stops. */
async function asOwner(...statements: string[]): Promise<void> {
  await owner.query('ALTER TABLE audit_log DISABLE TRIGGER USER');
  for (const statement of statements) await owner.query(statement);
  await owner.query('ALTER TABLE audit_log ENABLE TRIGGER USER');
}

beforeEach(async () => {
  await asOwner('TRUNCATE audit_log RESTART IDENTITY');
  await owner.query(
    `INSERT INTO audit_log (actor_id, actor_name, action, subject_kind, subject_id, reason, details, request_id, previous_hash, hash)
     SELECT gen_random_uuid(), 'sám', 'user.locked', 'user', gen_random_uuid(), CASE WHEN n % 2 = 0 THEN 'Spam – "x"' END, jsonb_build_object('n', n, 'b', null), 'r', '', ''
     FROM generate_series(1, $1) n`,
    [ENTRIES],
  );
});

const verify = async (anchors?: ReadonlyMap<string, string>) => (await verifyTrail(owner, anchors, 250)).broken;
const hashOf = async (seq: number): Promise<string> =>
  (await owner.query<{ hash: string }>(`SELECT encode(hash, 'hex') AS hash FROM audit_log WHERE seq = $1`, [seq])).rows[0]?.hash ?? '';

test('a whole trail holds, and so do its anchors', async () => {
  const anchors = new Map([
    ['10', await hashOf(10)],
    ['500', await hashOf(500)],
    [String(NEWEST), await hashOf(NEWEST)],
  ]);
  expect(await verifyTrail(owner, anchors, 250)).toEqual({
    ...{ entries: ENTRIES, anchorsMet: 3, broken: null },
    head: { seq: String(NEWEST), hash: await hashOf(NEWEST) },
  });
});

describe('the role of the application', () => {
  test.each(['UPDATE audit_log SET actor_name = actor_name', 'DELETE FROM audit_log WHERE seq > 10', 'TRUNCATE audit_log'])(
    'is refused: %s',
    async (statement) => {
      await expect(application.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );

  test('can neither date back nor forge a hash: both are written for it', async () => {
    await application.query(
      `INSERT INTO audit_log (at, actor_name, action, previous_hash, hash) VALUES ('2020-01-01', 'sam', 'test.done', '\\x01', '\\x02')`,
    );
    expect(await verify()).toBeNull();
    const { rows } = await owner.query<{ late: boolean }>(
      `SELECT at > now() - interval '1 hour' AS late FROM audit_log ORDER BY seq DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ late: true }]);
    await expect(
      application.query(`INSERT INTO audit_log (seq, actor_name, action, previous_hash, hash) VALUES (3, 'sam', 'test.done', '', '')`),
    ).rejects.toThrow();
  });
});

/** Puts the hashes right from an entry on, as an owner would who knows how they are made. */
const rewriteFrom = (seq: number): string => `
  DO $$ DECLARE r audit_log; before bytea := coalesce((SELECT hash FROM audit_log WHERE seq < ${seq} ORDER BY seq DESC LIMIT 1), '\\x00'); BEGIN
    FOR r IN SELECT * FROM audit_log WHERE seq >= ${seq} ORDER BY seq LOOP
      r.previous_hash := before; before := audit_row_hash(r);
      UPDATE audit_log SET previous_hash = r.previous_hash, hash = before WHERE seq = r.seq;
    END LOOP; END $$`;

const COLUMNS =
  'form, at, actor_id, actor_name, on_behalf_of, action, subject_kind, subject_id, reason, details, request_id, session_id, address, previous_hash, hash';
/** An identity column takes no number but its own, so all the rest changes places. */
const SWAP = `UPDATE audit_log a SET (${COLUMNS}) = (SELECT ${COLUMNS} FROM audit_log b WHERE b.seq = 300 - a.seq) WHERE a.seq IN (100, 200)`;

test('entries of the form of before hold beside those of now', async () => {
  await asOwner('UPDATE audit_log SET form = 1 WHERE seq <= 100', rewriteFrom(2));
  expect(await verify()).toBeNull();
  await asOwner(`UPDATE audit_log SET actor_name = 'eve' WHERE seq = 60`);
  expect(await verify()).toEqual({ seq: '60', why: 'was changed' });
});

describe('the owner of the table is found out', () => {
  test.each([
    ['a name', `UPDATE audit_log SET actor_name = 'eve' WHERE seq = 550`, '550', 'changed'],
    ['a detail', `UPDATE audit_log SET details = details || '{"n": 0}' WHERE seq = 2`, '2', 'changed'],
    ['who it was', 'UPDATE audit_log SET actor_id = NULL WHERE seq = 78', '78', 'changed'],
    ['a date', `UPDATE audit_log SET at = at - interval '1 day' WHERE seq = 300`, '300', 'changed'],
    ['where it was', `UPDATE audit_log SET address = '192.0.2.1' WHERE seq = 80`, '80', 'changed'],
    ['in whose place', 'UPDATE audit_log SET on_behalf_of = gen_random_uuid() WHERE seq = 82', '82', 'changed'],
    ['which session', `UPDATE audit_log SET session_id = '' WHERE seq = 84`, '84', 'changed'],
    ['the form it has', 'UPDATE audit_log SET form = 1 WHERE seq = 86', '86', 'changed'],
    ['its own hash', `UPDATE audit_log SET hash = sha256('x') WHERE seq = 12`, '12', 'changed'],
    ['one taken out', 'DELETE FROM audit_log WHERE seq = 400', '402', 'does not follow'],
    ['the first taken out', 'DELETE FROM audit_log WHERE seq = 2', '4', 'does not follow'],
    ['two that changed places', SWAP, '100', 'does not follow'],
  ])('%s', async (_, statement, seq, why) => {
    await asOwner(statement);
    expect(await verify()).toEqual({ seq, why: expect.stringContaining(why) });
  });

  test('an old entry put in with all hashes put right', async () => {
    await asOwner(`UPDATE audit_log SET at = at - interval '1 day' WHERE seq = 300`, rewriteFrom(300));
    expect(await verify()).toEqual({ seq: '300', why: 'is older than the entry before it' });
  });

  test('the whole chain written anew, by what was anchored outside', async () => {
    const anchors = new Map([['500', await hashOf(500)]]);
    await asOwner(`UPDATE audit_log SET actor_name = 'eve' WHERE seq = 300`, rewriteFrom(300));
    expect(await verify()).toBeNull();
    expect(await verify(anchors)).toEqual({ seq: '500', why: expect.stringContaining('written anew') });
  });

  test('the newest ten taken away, by what was anchored outside', async () => {
    const anchors = new Map([[String(NEWEST), await hashOf(NEWEST)]]);
    await asOwner(`DELETE FROM audit_log WHERE seq > ${NEWEST - 20}`);
    expect(await verify()).toBeNull();
    expect(await verify(anchors)).toEqual({ seq: String(NEWEST), why: 'was anchored outside and is gone' });
    await owner.query(`INSERT INTO audit_log (actor_name, action, previous_hash, hash) VALUES ('sam', 'test.done', '', '')`);
    expect(await verify(anchors)).toEqual({ seq: String(NEWEST), why: 'was anchored outside and is gone' });
  });

  test('a changed function of the database does not hide it', async () => {
    await asOwner(`UPDATE audit_log SET actor_name = 'eve' WHERE seq = 10`);
    await owner.query(`ALTER FUNCTION audit_row_hash(audit_log) RENAME TO audit_row_hash_kept`);
    await owner.query(`CREATE FUNCTION audit_row_hash(r audit_log) RETURNS bytea LANGUAGE sql STABLE AS 'SELECT r.hash'`);
    expect(await verify()).toEqual({ seq: '10', why: 'was changed' });
    await owner.query(`DROP FUNCTION audit_row_hash(audit_log); ALTER FUNCTION audit_row_hash_kept(audit_log) RENAME TO audit_row_hash`);
  });
});
