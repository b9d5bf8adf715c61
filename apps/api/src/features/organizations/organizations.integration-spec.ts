import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OrganizationWorld, type Person } from '../../../test/organizations/organization-world.js';
import { ProfilesUserApiModule } from '../profiles/profiles.user-api.module.js';
import { OrganizationsUserApiModule } from './organizations.user-api.module.js';

const OUTCOME = '__typename ... on Refusal { code }';
const ALL = `id alias name kind about memberCount suspended viewerRole viewerShows verifiedDomains viewerCan { update seeMembers invite manageMembers manageSignIn leave }
  members(first: 2) { edges { node { id role throughProvider person { handle } } } pageInfo { hasNextPage endCursor } }
  invitations(first: 10) { edges { node { email role expired invitedBy { handle } } } } domains { name recordName recordValue } identityProvider { alias }`;
const UPDATE = `mutation ($id: ID!, $name: String, $about: String) { updateOrganization(input: { organizationId: $id, name: $name, about: $about }) {
  ${OUTCOME} ... on Organization { name about viewerRole } } }`;
const LEAVE = `mutation ($id: ID!) { leaveOrganization(organizationId: $id) { ${OUTCOME} } }`;
const REMOVE = `mutation ($id: ID!, $who: ID!) { removeOrganizationMember(organizationId: $id, memberId: $who) { ${OUTCOME} ... on Organization { memberCount } } }`;
const ROLE = `mutation ($id: ID!, $who: ID!, $role: OrganizationRole!) {
  changeOrganizationMemberRole(organizationId: $id, memberId: $who, role: $role) { ${OUTCOME} ... on OrganizationMember { role } } }`;

let world: OrganizationWorld;
let [chief, deputy, fan, outsider]: Person[] = [];
let [club, alias] = ['', ''];
let count = 0;
beforeAll(async () => {
  world = await OrganizationWorld.start([OrganizationsUserApiModule, ProfilesUserApiModule]);
  [chief, deputy, fan, outsider] = await Promise.all(['chief', 'deputy', 'fan', 'outsider'].map((name) => world.person(name)));
}, 60_000);
afterAll(() => world?.stop());
beforeEach(async () => {
  alias = `club-${(count += 1)}`;
  club = await world.organization(alias, [
    [who(chief), 'ADMIN'],
    [who(fan), 'MEMBER'],
  ]);
});
const who = (person: Person | undefined): Person => person as Person;
const look = async (person: Person | undefined) =>
  (
    await world.ask<{ organization: Record<string, unknown> | null }>(
      who(person),
      `query ($alias: String!) { organization(alias: $alias) { ${ALL} } }`,
      { alias },
    )
  ).data?.organization;
const events = (type: string) =>
  world.platform((sql) =>
    sql<{ payload: unknown }>(
      `SELECT payload FROM outbox_events WHERE type = $1 AND payload->>'organizationId' = $2 ORDER BY id`,
      type,
      club,
    ),
  );

describe('in profiles', () => {
  const SHOW = `mutation ($id: ID!, $shown: Boolean!) { showOrganizationMembership(organizationId: $id, shown: $shown) { ${OUTCOME} ... on Organization { viewerShows } } }`;
  const PROFILE = '{ profile(handle: "fan") { organizations { alias name kind } } }';
  const shown = async (person: Person | null | undefined) =>
    (await world.ask<{ profile: { organizations: object[] } }>(person ?? null, PROFILE)).data?.profile.organizations;
  const show = (yes: boolean) => world.outcome(who(fan), SHOW, { id: club, shown: yes });

  test('a membership stands only if the person wants so, and for people with an account', async () => {
    expect(await shown(outsider)).toEqual([]);
    for (const _ of [1, 2]) expect(await show(true)).toBe('Organization');
    expect(await look(fan)).toMatchObject({ viewerShows: true });
    expect(await look(chief)).toMatchObject({ viewerShows: false });
    expect(await shown(outsider)).toEqual([{ alias, name: `The ${alias}`, kind: 'FAN_CLUB' }]);
    expect(await shown(null)).toEqual([]);
    await world.suspend(club);
    expect(await shown(fan)).toEqual([]);
    await world.suspend(club, false);
    expect(await show(false)).toBe('Organization');
    expect(await shown(outsider)).toEqual([]);
  });

  test('it goes with the membership, and is not there again with the next', async () => {
    await show(true);
    await world.outcome(who(fan), LEAVE, { id: club });
    expect(await show(true)).toBe('organization.member_not_found');
    await world.platform((sql) =>
      sql(
        `INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, 'MEMBER', 'staff')`,
        club,
        who(fan).id,
      ),
    );
    expect(await shown(outsider)).toEqual([]);
  });
});

describe('what one sees', () => {
  test('an administrator everything', async () => {
    await world.domain(club, `${alias}.example`);
    await world.invitation(club, 'new@fans.example', 'ADMIN');
    expect(await look(chief)).toMatchObject({
      ...{ alias, name: `The ${alias}`, kind: 'FAN_CLUB', memberCount: 2, viewerRole: 'ADMIN', verifiedDomains: [`${alias}.example`] },
      viewerCan: { update: true, seeMembers: true, invite: true, manageMembers: true, manageSignIn: true, leave: false },
      members: {
        edges: [{ node: { role: 'ADMIN', person: { handle: 'chief' } } }, { node: { role: 'MEMBER', person: { handle: 'fan' } } }],
      },
      invitations: { edges: [{ node: { email: 'new@fans.example', role: 'ADMIN', expired: false, invitedBy: null } }] },
      domains: [{ name: `${alias}.example`, recordName: `_grand-prix-social.${alias}.example`, recordValue: 'grand-prix-social=proof' }],
      identityProvider: null,
    });
  });

  test('a member who is in it, and nothing of how it is run', async () => {
    expect(await look(fan)).toMatchObject({
      ...{ viewerRole: 'MEMBER', invitations: null, domains: null, identityProvider: null },
      viewerCan: { update: false, seeMembers: true, invite: false, manageMembers: false, manageSignIn: false, leave: true },
      members: { edges: [{}, {}], pageInfo: { hasNextPage: false } },
    });
  });

  test('a stranger that it is there', async () => {
    expect(await look(outsider)).toMatchObject({ memberCount: 2, viewerRole: null, members: null, invitations: null, domains: null });
  });

  test('of a suspended one its members that it is suspended, a stranger nothing', async () => {
    await world.suspend(club);
    expect(await look(chief)).toMatchObject({
      suspended: true,
      viewerRole: 'ADMIN',
      members: null,
      domains: null,
      viewerCan: { update: false },
    });
    expect(await look(outsider)).toBeNull();
  });

  test('one’s own, and nobody else’s', async () => {
    const own = (person: Person | undefined) =>
      world.ask<{ myOrganizations: { id: string }[] }>(who(person), '{ myOrganizations { id name viewerRole } }');
    expect((await own(fan)).data?.myOrganizations).toContainEqual({ id: club, name: `The ${alias}`, viewerRole: 'MEMBER' });
    expect((await own(outsider)).data?.myOrganizations).toEqual([]);
  });

  test('members page by page, found by name, whatever the search looks like', async () => {
    await world.platform(async (sql) => {
      for (const person of [deputy, outsider])
        await sql(
          `INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, 'MEMBER', 'staff')`,
          club,
          who(person).id,
        );
    });
    const page = async (args: string) =>
      (
        await world.ask<{
          organization: { members: { edges: { node: { person: { handle: string } } }[]; pageInfo: { endCursor: string } } };
        }>(
          who(fan),
          `{ organization(alias: "${alias}") { members(${args}) { edges { node { person { handle } } } pageInfo { endCursor } } } }`,
        )
      ).data?.organization.members;
    const first = await page('first: 2');
    const handles = (list: typeof first) => list?.edges.map(({ node }) => node.person.handle);
    expect(handles(first)).toEqual(['chief', 'deputy']);
    expect(handles(await page(`first: 2, after: "${first?.pageInfo.endCursor}"`))).toEqual(['fan', 'outsider']);
    expect(handles(await page('first: 10, search: "@OUT"'))).toEqual(['outsider']);
    for (const search of ['%', '_', '\\\\', `' OR 1=1 --`]) expect(handles(await page(`first: 10, search: "${search}"`))).toEqual([]);
  });

  test('bad input is refused with a code', async () => {
    expect((await world.ask(who(fan), '{ organization(alias: "\\u0000\' OR") { id } }')).data).toEqual({ organization: null });
    const list = (args: string) => world.ask(who(fan), `{ organization(alias: "${alias}") { members(${args}) { edges { cursor } } } }`);
    expect((await list('first: 51')).codes).toEqual(['input.invalid']);
    expect((await list('first: 5, after: "x"')).codes).toEqual(['cursor.invalid']);
  });
});

describe('changing it', () => {
  test('an administrator gives it a name and a text, and Keycloak hears of it', async () => {
    const { data } = await world.ask(who(chief), UPDATE, { id: club, name: `  ${alias} of  Monza `, about: 'Forza!' });
    expect(data).toEqual({
      updateOrganization: { __typename: 'Organization', name: `${alias} of Monza`, about: 'Forza!', viewerRole: 'ADMIN' },
    });
    expect(await events('organization.changed')).toEqual([{ payload: { organizationId: club } }]);
  });

  test.each([
    ['nothing', {}, 'organization.nothing_to_change'],
    ['an empty name', { name: ' ' }, 'text.empty'],
    ['a name of one letter', { name: 'x' }, 'text.empty'],
    ['an endless name', { name: 'x'.repeat(81) }, 'text.too_long'],
    ['an endless text', { about: 'x'.repeat(501) }, 'text.too_long'],
    ['no id', { id: 'x', name: 'Name' }, 'organization.not_found'],
    ['the id of none', { id: randomUUID(), name: 'Name' }, 'organization.not_found'],
  ])('%s is refused', async (_, change, code) => {
    expect(await world.outcome(who(chief), UPDATE, { id: club, ...change })).toBe(code);
  });

  test('a name that is taken, in whatever case', async () => {
    await world.organization(`other-${count}`, []);
    expect(await world.outcome(who(chief), UPDATE, { id: club, name: `THE OTHER-${count}` })).toBe('organization.name_taken');
  });
});

describe('who is in it', () => {
  test('members leave, and come no more', async () => {
    expect(await world.outcome(who(fan), LEAVE, { id: club })).toBe('OrganizationLeft');
    expect(await look(fan)).toMatchObject({ viewerRole: null, members: null, memberCount: 1 });
    expect(await world.outcome(who(fan), LEAVE, { id: club })).toBe('organization.member_not_found');
    expect(await events('organization.changed')).toEqual([{ payload: { organizationId: club, userId: who(fan).id } }]);
  });

  test('out of a suspended one too, unless nobody would be left to look after it', async () => {
    await world.suspend(club);
    expect(await world.outcome(who(fan), LEAVE, { id: club })).toBe('OrganizationLeft');
    expect(await world.outcome(who(chief), LEAVE, { id: club })).toBe('organization.last_administrator');
  });

  test('the only administrator neither leaves nor steps down, nor removes themselves', async () => {
    expect(await world.outcome(who(chief), LEAVE, { id: club })).toBe('organization.last_administrator');
    expect(await world.outcome(who(chief), ROLE, { id: club, who: who(chief).id, role: 'MEMBER' })).toBe('organization.last_administrator');
    expect(await world.outcome(who(chief), REMOVE, { id: club, who: who(chief).id })).toBe('organization.yourself');
  });

  test('two administrators do not demote each other at once', async () => {
    await world.outcome(who(chief), ROLE, { id: club, who: who(fan).id, role: 'ADMIN' });
    const outcomes = await Promise.all([
      world.outcome(who(chief), ROLE, { id: club, who: who(fan).id, role: 'MEMBER' }),
      world.outcome(who(fan), ROLE, { id: club, who: who(chief).id, role: 'MEMBER' }),
    ]);
    expect(outcomes.sort()).toEqual(['OrganizationMember', 'organization.not_yours']);
  });

  test('a removed administrator can do nothing any more, from the next request on', async () => {
    await world.outcome(who(chief), ROLE, { id: club, who: who(fan).id, role: 'ADMIN' });
    expect(await world.outcome(who(fan), UPDATE, { id: club, about: 'mine' })).toBe('Organization');
    expect(await world.outcome(who(chief), REMOVE, { id: club, who: who(fan).id })).toBe('Organization');
    for (const mutation of [UPDATE, REMOVE, ROLE])
      expect(await world.outcome(who(fan), mutation, { id: club, about: 'x', who: who(chief).id, role: 'MEMBER' })).toBe(
        'organization.not_yours',
      );
    expect(await events('organization.membership_changed')).toMatchObject([
      { payload: { change: 'promoted' } },
      { payload: { change: 'removed' } },
    ]);
    const trail = await world.platform((sql) =>
      sql<{ action: string; actor_name: string }>(`SELECT action, actor_name FROM audit_log WHERE subject_id = $1 ORDER BY seq`, club),
    );
    expect(trail).toEqual([
      { action: 'organization.role_changed', actor_name: 'chief' },
      { action: 'organization.member_removed', actor_name: 'chief' },
    ]);
  });

  test.each([REMOVE, ROLE])('somebody who is not in it is not found', async (mutation) => {
    for (const id of [who(outsider).id, randomUUID(), 'x'])
      expect(await world.outcome(who(chief), mutation, { id: club, who: id, role: 'ADMIN' })).toBe('organization.member_not_found');
  });

  test('roles ask for a sign-in of the last five minutes', async () => {
    const token = await world.api.tokenFor({
      sub: who(chief).id,
      username: 'chief',
      email: who(chief).email,
      roles: ['member'],
      authAge: 301,
    });
    for (const mutation of [REMOVE, ROLE])
      expect(await world.outcome({ ...who(chief), token }, mutation, { id: club, who: who(fan).id, role: 'ADMIN' })).toBe(
        'auth.step_up_required',
      );
  });
});
