import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type ApiRole, createApiRole } from '../../../test/organizations/api-role.js';
import { createTestDatabase, type TestDatabase } from '../../../test/test-database.js';

const [adminA, memberA, bystander, adminB, stranger] = Array.from({ length: 5 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
];
const [a, b, suspended] = [randomUUID(), randomUUID(), randomUUID()] as const;
const TABLES = [
  ...['organizations', 'organization_members', 'organization_invitations', 'organization_domains', 'organization_providers'],
  ...['organization_exclusions', 'shown_memberships'],
];
const REFUSED = { code: '42501' };

let database: TestDatabase;
let role: ApiRole;
let api: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  role = await createApiRole(database.url);
  api = new pg.Client({ connectionString: role.url });
  await api.connect();
  await as('platform', null, async () => {
    for (const [id, name] of [
      [adminA, 'admin_a'],
      [memberA, 'member_a'],
      [bystander, 'bystander'],
      [adminB, 'admin_b'],
      [stranger, 'stranger'],
    ] as const)
      await api.query(`INSERT INTO users (id, username, email, email_verified) VALUES ($1, $2, $2 || '@fans.example', true)`, [id, name]);
    for (const [id, alias] of [
      [a, 'org-a'],
      [b, 'org-b'],
      [suspended, 'org-s'],
    ] as const) {
      await api.query(`INSERT INTO organizations (id, alias, name, kind) VALUES ($1, $2, $2, 'FAN_CLUB')`, [id, alias]);
      await api.query(`INSERT INTO organization_domains (id, organization_id, name, proof) VALUES ($1, $2, $3, 'x')`, [
        randomUUID(),
        id,
        `${alias}.example`,
      ]);
      await api.query(
        `INSERT INTO organization_providers (organization_id, alias, protocol, issuer) VALUES ($1, $2, 'OIDC', 'https://x')`,
        [id, alias],
      );
      await api.query(`INSERT INTO organization_exclusions (organization_id, user_id) VALUES ($1, $2)`, [id, stranger]);
      await invite(id, 'stranger@fans.example', 'MEMBER');
    }
    for (const [organization, user, as] of [
      [a, adminA, 'ADMIN'],
      [a, memberA, 'MEMBER'],
      [a, bystander, 'MEMBER'],
      [b, adminB, 'ADMIN'],
      [suspended, adminA, 'ADMIN'],
      [suspended, memberA, 'MEMBER'],
    ] as const)
      await join(organization, user, as);
    for (const organization of [a, suspended])
      await api.query('INSERT INTO shown_memberships (organization_id, user_id) VALUES ($1, $2)', [organization, memberA]);
    await api.query(`UPDATE organizations SET suspended_at = now(), suspended_reason = 'test' WHERE id = $1`, [suspended]);
  });
}, 60_000);
afterAll(async () => {
  await api?.end();
  await role?.drop();
  await database?.drop();
});

const invite = (organization: string, email: string, as: string) =>
  api.query(
    `INSERT INTO organization_invitations (id, organization_id, email, role, token_hash, expires_at)
     VALUES (gen_random_uuid(), $1, $2, $3, sha256(random()::text::bytea), now() + interval '1 day')`,
    [organization, email, as],
  );
const join = (organization: string, user: string, as: string) =>
  api.query(`INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, $3, 'invitation')`, [
    organization,
    user,
    as,
  ]);

/** Everything is taken back unless the platform acts. */
async function as<T>(acting: 'member' | 'platform', user: string | null, work: () => Promise<T>): Promise<T> {
  await api.query('BEGIN');
  try {
    await api.query(`SELECT set_config('gps.acting_as', $1, true), set_config('gps.acting_user', $2, true)`, [acting, user ?? '']);
    const result = await work();
    await api.query(acting === 'platform' ? 'COMMIT' : 'ROLLBACK');
    return result;
  } catch (error) {
    await api.query('ROLLBACK');
    throw error;
  }
}
const count = async (table: string): Promise<number> =>
  Number((await api.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);
const changed = async (statement: string, ...params: unknown[]): Promise<number> => (await api.query(statement, params)).rowCount ?? 0;

describe('without saying who acts', () => {
  test.each(TABLES)('no row of %s is seen', async (table) => {
    expect(await count(table)).toBe(0);
    expect(await changed(`UPDATE ${table} SET ${table === 'organizations' ? 'name = name' : 'organization_id = organization_id'}`)).toBe(0);
  });

  test('nothing is written', async () => {
    await expect(join(a, stranger, 'MEMBER')).rejects.toMatchObject(REFUSED);
    await expect(
      api.query(`INSERT INTO organizations (id, alias, name, kind) VALUES (gen_random_uuid(), 'new-one', 'New', 'TEAM')`),
    ).rejects.toMatchObject(REFUSED);
  });

  test('what the transaction before said is forgotten', async () => {
    await as('platform', null, () => count('organizations'));
    expect(await count('organizations')).toBe(0);
  });

  test('a member without a name is nobody', async () => {
    for (const table of TABLES) expect([table, await as('member', null, () => count(table))]).toEqual([table, 0]);
  });
});

// In the order of TABLES. Of a suspended organization its members see that it is there, and their own membership.
test.each([
  ['an administrator', adminA, [3, 4, 1, 1, 1, 1, 0]],
  ['a member', memberA, [3, 4, 0, 0, 0, 0, 2]],
  ['a stranger with invitations', stranger, [2, 0, 3, 0, 0, 0, 0]],
])('%s sees their own', async (_, user, expected) => {
  const seen = await as('member', user, async () => {
    const counts: number[] = [];
    for (const table of TABLES) counts.push(await count(table));
    return counts;
  });
  expect(seen).toEqual(expected);
});

const acts: [string, string, unknown[]][] = [
  ['rename it', 'UPDATE organizations SET name = $2 WHERE id = $1', [a, 'Mine']],
  ['promote somebody', `UPDATE organization_members SET role = 'ADMIN' WHERE organization_id = $1 AND role = 'MEMBER'`, [a]],
  ['throw somebody out', 'DELETE FROM organization_members WHERE organization_id = $1 AND user_id = $2', [a, bystander]],
  [
    'withdraw an invitation',
    `UPDATE organization_invitations SET closed_at = now(), closed_why = 'withdrawn' WHERE organization_id = $1`,
    [a],
  ],
  ['prove a domain', 'UPDATE organization_domains SET verified_at = now() WHERE organization_id = $1', [a]],
  ['switch the provider', 'UPDATE organization_providers SET enabled = true WHERE organization_id = $1', [a]],
  ['remove the provider', 'DELETE FROM organization_providers WHERE organization_id = $1', [a]],
  ['forget an exclusion', 'DELETE FROM organization_exclusions WHERE organization_id = $1', [a]],
];

describe.each(acts)('%s', (name, statement, params) => {
  test.each([
    ['the administrator of another', adminB],
    ['a plain member', memberA],
    ['a stranger', stranger],
  ])('%s cannot', async (_, user) => {
    const outcome = await as('member', user, () => changed(statement, ...params)).catch((error: { code: string }) => error.code);
    // Whoever was invited sees the invitation, but may only accept or decline it.
    expect(outcome).toBe(user === stranger && name === 'withdraw an invitation' ? REFUSED.code : 0);
  });

  test('its administrator can, unless it is suspended', async () => {
    expect(await as('member', adminA, () => changed(statement, ...params))).toBeGreaterThan(0);
    expect(await as('member', adminA, () => changed(statement, suspended, ...params.slice(1)))).toBe(0);
  });
});

describe('what people show in their profiles', () => {
  const show = (user: string, organization = a) =>
    changed('INSERT INTO shown_memberships (organization_id, user_id) VALUES ($1, $2)', organization, user);
  const shown = async () =>
    (await api.query<{ o: { alias: string }[] }>('SELECT shown_organizations($1) AS o', [memberA])).rows[0]?.o.map(({ alias }) => alias);

  test('is their own to say, and of their own organizations', async () => {
    expect(await as('member', bystander, () => show(bystander))).toBe(1);
    await expect(as('member', adminA, () => show(bystander))).rejects.toMatchObject(REFUSED);
    await expect(as('member', bystander, () => show(bystander, b))).rejects.toMatchObject({ code: '23503' });
    expect(await as('member', adminA, () => changed('DELETE FROM shown_memberships WHERE user_id = $1', memberA))).toBe(0);
  });

  test('is read by everybody, without those that are suspended, and opens nothing else', async () => {
    expect(await shown()).toEqual(['org-a']);
    await as('member', stranger, async () => {
      expect(await shown()).toEqual(['org-a']);
      expect(await count('shown_memberships')).toBe(0);
    });
    expect(await count('organizations')).toBe(0);
  });

  test('ends with the membership', async () => {
    await as('member', memberA, async () => {
      await changed('DELETE FROM organization_members WHERE organization_id = $1 AND user_id = $2', a, memberA);
      expect(await shown()).toEqual([]);
    });
  });
});

describe('rows of one’s own making', () => {
  const member = (organization: string, user: string, role: string) => () => join(organization, user, role);
  test.each([
    ['membership without an invitation', memberA, member(b, memberA, 'MEMBER')],
    ['a higher role than the invitation gives', stranger, member(a, stranger, 'ADMIN')],
    ['somebody else’s membership', stranger, member(a, adminB, 'MEMBER')],
    ['membership of a suspended organization', stranger, member(suspended, stranger, 'MEMBER')],
    ['a member without asking them', adminA, member(a, adminB, 'MEMBER')],
    ['an invitation of another organization', adminB, () => invite(a, 'admin_b@fans.example', 'ADMIN')],
    ['an invitation as a plain member', memberA, () => invite(a, 'friend@fans.example', 'MEMBER')],
    ['an invitation of a suspended organization', adminA, () => invite(suspended, 'friend@fans.example', 'MEMBER')],
  ])('%s is refused', async (_, user, act) => {
    await expect(as('member', user, act)).rejects.toMatchObject(REFUSED);
  });

  test('an invitation lets in, once it is for a confirmed address', async () => {
    await as('member', stranger, async () => {
      expect(
        await changed(
          `INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, 'MEMBER', 'invitation')`,
          a,
          stranger,
        ),
      ).toBe(1);
      expect(
        await changed(
          `UPDATE organization_invitations SET closed_at = now(), closed_why = 'accepted' WHERE organization_id = $1 RETURNING id`,
          a,
        ),
      ).toBe(1);
      expect((await api.query('SELECT member_count FROM organizations WHERE id = $1', [a])).rows).toEqual([{ member_count: 4 }]);
      expect(await count('organization_members')).toBe(4);
    });
    await as('platform', null, () => changed('UPDATE users SET email_verified = false WHERE id = $1', stranger));
    await expect(as('member', stranger, () => join(a, stranger, 'MEMBER'))).rejects.toMatchObject(REFUSED);
    await as('platform', null, () => changed('UPDATE users SET email_verified = true WHERE id = $1', stranger));
  });

  test.each([
    ['write down a suspension', `UPDATE organizations SET suspended_at = now(), suspended_reason = 'x' WHERE id = $1`, a],
    ['make a team of a fan club', `UPDATE organizations SET kind = 'TEAM' WHERE id = $1`, a],
    ['count members', 'UPDATE organizations SET member_count = 1000 WHERE id = $1', a],
    ['take another alias', `UPDATE organizations SET alias = 'ferrari' WHERE id = $1`, a],
    ['carry members over', `UPDATE organization_members SET organization_id = '${b}' WHERE organization_id = $1`, a],
    ['carry a domain over', `UPDATE organization_domains SET organization_id = '${b}' WHERE organization_id = $1`, a],
    ['raise what an invitation gives', `UPDATE organization_invitations SET role = 'ADMIN' WHERE organization_id = $1`, a],
  ])('an administrator cannot %s', async (_, statement, organization) => {
    await expect(as('member', adminA, () => changed(statement, organization))).rejects.toMatchObject(REFUSED);
  });

  test('everybody may leave, a suspended organization too, and only for themselves', async () => {
    const leave = 'DELETE FROM organization_members WHERE user_id = $1';
    expect(await as('member', memberA, () => changed(leave, memberA))).toBe(2);
    expect(await as('member', memberA, () => changed(leave, bystander))).toBe(0);
  });

  test('an invitation that was answered is past', async () => {
    await as('platform', null, () =>
      changed(`UPDATE organization_invitations SET closed_at = now(), closed_why = 'declined' WHERE organization_id = $1`, b),
    );
    await expect(as('member', stranger, () => join(b, stranger, 'MEMBER'))).rejects.toMatchObject(REFUSED);
    await expect(
      as('platform', null, () =>
        changed('UPDATE organization_invitations SET closed_at = NULL, closed_why = NULL WHERE organization_id = $1', b),
      ),
    ).rejects.toMatchObject(REFUSED);
  });
});

test.each(TABLES)('the policies of %s hold for the owner of the table too', async (table) => {
  const { rows } = await api.query('SELECT relrowsecurity AS on, relforcerowsecurity AS forced FROM pg_class WHERE oid = $1::regclass', [
    table,
  ]);
  expect(rows).toEqual([{ on: true, forced: true }]);
});

test.each(['organization_members', 'organization_domains', 'organization_providers'])(
  'not even the platform moves rows of %s',
  async (table) => {
    const move = () => changed(`UPDATE ${table} SET organization_id = $2 WHERE organization_id = $1`, suspended, b);
    await expect(as('platform', null, move)).rejects.toMatchObject(REFUSED);
  },
);
