import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ApiRole, createApiRole } from '../../../test/organizations/api-role.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { StaffOrganizationsAdminApiModule } from './staff-organizations.admin-api.module.js';

const OUTCOME = '__typename ... on Refusal { code }';
const SHOWN = `id alias name kind about state suspension { reason by { handle } } memberCount administratorCount synchronized
  viewerCan { update suspend lift manageMembers } members(first: 5) { edges { node { handle role } } } invitations(first: 5) { edges { node { emailHint } } }
  domains { name } identityProvider { alias }`;
const CREATE = `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { ${OUTCOME} ... on AdminOrganization { ${SHOWN} } } }`;
const on = (operation: string, args = '') =>
  `mutation ($id: ID!, $reason: String!${args ? ', $user: ID!' : ''}) { ${operation}(${args || 'id: $id'}, reason: $reason) { ${OUTCOME} ... on AdminOrganization { ${SHOWN} } } }`;
const SUSPEND = on('suspendOrganization');
const LIFT = on('liftOrganizationSuspension');
const APPOINT = on('appointOrganizationAdmin', 'organizationId: $id, userId: $user');
const REMOVE = on('removeOrganizationMember', 'organizationId: $id, userId: $user');
const UPDATE = `mutation ($id: ID!, $name: String, $reason: String!) { updateOrganization(input: { id: $id, name: $name, reason: $reason }) { ${OUTCOME} ... on AdminOrganization { name } } }`;
const LIST = `query ($filter: AdminOrganizationFilter, $sort: AdminOrganizationSort!, $first: Int!, $after: String) {
  organizations(filter: $filter, sort: $sort, first: $first, after: $after) { edges { node { alias } } pageInfo { hasNextPage endCursor } } }`;

type Answer = Record<string, Record<string, unknown> & { __typename: string; code?: string }>;

let owner: TestApi;
let role: ApiRole;
let api: TestApi;
let [ada, sam] = ['', ''];
const [adaId, lena, marco] = [randomUUID(), randomUUID(), randomUUID()];
beforeAll(async () => {
  const features = [StaffOrganizationsAdminApiModule];
  owner = await startTestApi({ api: 'admin', features, withAccounts: true });
  role = await createApiRole(owner.databaseHandle.url);
  const env = { DATABASE_URL: role.url, RATE_LIMIT_FACTOR: '1000' };
  api = await startTestApi({ api: 'admin', features, withAccounts: true, beside: owner, env });
  ada = await api.tokenFor({ sub: adaId, username: 'ada', roles: ['administrator'] });
  sam = await api.tokenFor({ username: 'sam', roles: ['support'] });
  for (const [id, name] of [
    [lena, 'lena'],
    [marco, 'marco'],
  ]) {
    await owner.database.query(
      'test.user',
      `INSERT INTO users (id, username, email, email_verified) VALUES ($1, $2, $2 || '@fans.example', true)`,
      [id, name],
    );
    await owner.database.query('test.profile', 'INSERT INTO profiles (user_id, handle, display_name) VALUES ($1, $2, $2)', [id, name]);
  }
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await role?.drop();
  await owner?.stop();
});

let count = 0;
const input = (change: Record<string, unknown> = {}) => ({
  ...{ alias: `team-${(count += 1)}`, name: `Team ${count}`, kind: 'TEAM', about: '', firstAdminId: lena },
  ...{ reason: 'They asked for it', idempotencyKey: randomUUID(), ...change },
});
async function ask(mutation: string, variables: Record<string, unknown>, token = ada) {
  const { data, codes } = await api.graphql<Answer>(mutation, variables, token);
  const answer = Object.values(data ?? {})[0];
  return { answer, outcome: codes[0] ?? answer?.code ?? answer?.__typename };
}
const create = async (change: Record<string, unknown> = {}) => String((await ask(CREATE, { input: input(change) })).answer?.['id']);
const trail = (id: string) =>
  owner.database.query<{ action: string; reason: string }>(
    'test.trail',
    `SELECT action, reason FROM audit_log WHERE subject_id = $1 ORDER BY seq`,
    [id],
  );

describe('making one', () => {
  test('with its first administrator, on record, once', async () => {
    const wanted = input();
    const { answer } = await ask(CREATE, { input: wanted });
    expect(answer).toMatchObject({
      ...{
        alias: wanted.alias,
        state: 'ACTIVE',
        memberCount: 1,
        administratorCount: 1,
        synchronized: false,
        domains: [],
        identityProvider: null,
      },
      ...{
        viewerCan: { update: true, suspend: true, lift: false, manageMembers: true },
        members: { edges: [{ node: { handle: 'lena', role: 'ADMIN' } }] },
      },
    });
    expect((await ask(CREATE, { input: wanted })).answer?.['id']).toBe(answer?.['id']);
    expect(await trail(String(answer?.['id']))).toEqual([{ action: 'organization.created', reason: 'They asked for it' }]);
  });

  test.each([
    ['an alias with capitals', { alias: 'Team' }, 'organization.alias_invalid'],
    ['an alias that ends with a hyphen', { alias: 'team-' }, 'organization.alias_invalid'],
    ['no name', { name: '' }, 'text.empty'],
    ['no reason', { reason: ' ' }, 'text.empty'],
    ['nobody to look after it', { firstAdminId: randomUUID() }, 'user.not_found'],
    ['no id', { firstAdminId: 'lena' }, 'user.not_found'],
    ['a bad key', { idempotencyKey: 'x' }, 'idempotency.key_invalid'],
  ])('%s is refused', async (_, change, code) => {
    expect((await ask(CREATE, { input: input(change) })).outcome).toBe(code);
  });

  test('an alias or name that is taken is refused', async () => {
    const first = input();
    await ask(CREATE, { input: first });
    expect((await ask(CREATE, { input: input({ alias: first.alias }) })).outcome).toBe('organization.alias_taken');
    expect((await ask(CREATE, { input: input({ name: first.name.toUpperCase() }) })).outcome).toBe('organization.name_taken');
  });
});

test('suspending and lifting, each once and with its reason', async () => {
  const id = await create();
  const suspended = await ask(SUSPEND, { id, reason: 'Spam' });
  expect(suspended.answer).toMatchObject({
    state: 'SUSPENDED',
    suspension: { reason: 'Spam', by: { handle: 'ada' } },
    viewerCan: { suspend: false, lift: true },
  });
  expect((await ask(SUSPEND, { id, reason: 'Spam' })).outcome).toBe('organization.already_suspended');
  expect((await ask(LIFT, { id, reason: 'Sorted out' })).answer).toMatchObject({ state: 'ACTIVE', suspension: null });
  expect((await ask(LIFT, { id, reason: 'Again' })).outcome).toBe('organization.not_suspended');
  expect((await trail(id)).map(({ action }) => action)).toEqual([
    'organization.created',
    'organization.suspended',
    'organization.suspension_lifted',
  ]);
});

test('who administers it: appointed and removed, never the last', async () => {
  const id = await create();
  expect((await ask(REMOVE, { id, user: lena, reason: 'Left' })).outcome).toBe('organization.last_administrator');
  expect((await ask(APPOINT, { id, user: marco, reason: 'Takes over' })).answer).toMatchObject({ memberCount: 2, administratorCount: 2 });
  expect((await ask(APPOINT, { id, user: marco, reason: 'Again' })).outcome).toBe('organization.already_admin');
  expect((await ask(REMOVE, { id, user: lena, reason: 'Left' })).answer).toMatchObject({
    memberCount: 1,
    members: { edges: [{ node: { handle: 'marco' } }] },
  });
  expect((await ask(REMOVE, { id, user: lena, reason: 'Left' })).outcome).toBe('organization.member_not_found');
  expect((await ask(APPOINT, { id, user: randomUUID(), reason: 'Who?' })).outcome).toBe('user.not_found');
});

test.each([SUSPEND, LIFT, UPDATE, APPOINT, REMOVE])('one that does not exist, or has no reason: %#', async (mutation) => {
  for (const id of [randomUUID(), 'x']) {
    const variables =
      mutation === UPDATE
        ? { id, name: 'Other', reason: 'x' }
        : mutation.includes('$user')
          ? { id, user: lena, reason: 'x' }
          : { id, reason: 'x' };
    expect((await ask(mutation, variables)).outcome).toBe('organization.not_found');
    expect((await ask(mutation, { ...variables, reason: '' })).outcome).toBe('text.empty');
  }
});

test('changing its name', async () => {
  const id = await create();
  expect((await ask(UPDATE, { id, name: `Renamed ${count}`, reason: 'Typo' })).answer).toMatchObject({ name: `Renamed ${count}` });
  expect((await ask(UPDATE, { id, reason: 'Nothing' })).outcome).toBe('organization.nothing_to_change');
});

test('support reads and changes nothing', async () => {
  const id = await create();
  const found = await api.graphql<{ organization: Record<string, unknown> }>(
    `query ($id: ID!) { organization(id: $id) { ${SHOWN} } }`,
    { id },
    sam,
  );
  expect(found.data?.organization).toMatchObject({ viewerCan: { update: false, suspend: false, lift: false, manageMembers: false } });
  for (const mutation of [SUSPEND, LIFT]) expect((await ask(mutation, { id, reason: 'x' }, sam)).outcome).toBe('auth.forbidden');
});

describe('the list', () => {
  const list = async (variables: Record<string, unknown>) => {
    const { data, codes } = await api.graphql<{
      organizations: { edges: { node: { alias: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(LIST, { sort: 'NAME', first: 50, ...variables }, sam);
    return { codes, aliases: data?.organizations.edges.map(({ node }) => node.alias), page: data?.organizations.pageInfo };
  };

  test.each(['NAME', 'NEWEST', 'MOST_MEMBERS'])('by %s, page by page, each once', async (sort) => {
    const all = (await list({ sort })).aliases ?? [];
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { aliases, page } = await list({ sort, first: 3, after });
      paged.push(...(aliases ?? []));
      after = page?.hasNextPage ? page.endCursor : null;
    } while (after);
    expect(paged).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  test('by text, kind, state and member', async () => {
    const id = await create({ alias: 'scuderia', name: 'La Scuderia 100%', kind: 'FAN_CLUB', firstAdminId: marco });
    for (const filter of [{ text: 'SCUDER' }, { text: '100%' }, { text: id }, { kind: 'FAN_CLUB' }, { memberId: marco, text: 'la' }])
      expect((await list({ filter })).aliases).toEqual(['scuderia']);
    await ask(SUSPEND, { id, reason: 'x' });
    expect((await list({ filter: { state: 'SUSPENDED' } })).aliases).toEqual(['scuderia']);
    for (const filter of [{ text: '%' }, { memberId: 'x' }, { text: `' OR 1=1` }])
      expect((await list({ filter })).aliases?.length).toBeLessThanOrEqual(1);
  });

  test('a cursor of another order, or of nobody, is refused', async () => {
    const { page } = await list({ sort: 'NAME', first: 1 });
    expect((await list({ sort: 'NEWEST', after: page?.endCursor })).codes).toEqual(['cursor.invalid']);
    expect((await list({ after: 'x' })).codes).toEqual(['cursor.invalid']);
  });
});
