import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OrganizationWorld, type Person } from '../../../test/organizations/organization-world.js';
import { OrganizationsUserApiModule } from './organizations.user-api.module.js';

const OUTCOME = '__typename ... on Refusal { code }';
const oidc = 'oidc: { issuer: "https://sso.example", clientId: "x", clientSecret: "x" }';
/** Every operation that changes an organization: what it is called with, and how somebody of another one is refused. */
const OPERATIONS: Record<string, [call: string, variables: string, foreign: string]> = {
  update: ['updateOrganization(input: { organizationId: $org, name: "Mine" })', '$org: ID!', 'organization.not_yours'],
  invite: ['inviteToOrganization(input: { organizationId: $org, email: "me@fans.example" })', '$org: ID!', 'organization.not_yours'],
  resend: ['resendOrganizationInvitation(id: $invitation)', '$invitation: ID!', 'organization_invitation.not_found'],
  withdraw: ['withdrawOrganizationInvitation(id: $invitation)', '$invitation: ID!', 'organization_invitation.not_found'],
  leave: ['leaveOrganization(organizationId: $org)', '$org: ID!', 'organization.member_not_found'],
  show: ['showOrganizationMembership(organizationId: $org, shown: true)', '$org: ID!', 'organization.member_not_found'],
  remove: ['removeOrganizationMember(organizationId: $org, memberId: $fan)', '$org: ID!, $fan: ID!', 'organization.not_yours'],
  role: [
    'changeOrganizationMemberRole(organizationId: $org, memberId: $fan, role: ADMIN)',
    '$org: ID!, $fan: ID!',
    'organization.not_yours',
  ],
  addDomain: ['addOrganizationDomain(organizationId: $org, name: "mine.example.org")', '$org: ID!', 'organization.not_yours'],
  verifyDomain: ['verifyOrganizationDomain(id: $domain)', '$domain: ID!', 'organization.not_yours'],
  removeDomain: ['removeOrganizationDomain(id: $domain)', '$domain: ID!', 'organization.not_yours'],
  setProvider: [`setOrganizationIdentityProvider(input: { organizationId: $org, ${oidc} })`, '$org: ID!', 'organization.not_yours'],
  switchProvider: ['switchOrganizationIdentityProvider(organizationId: $org, enabled: true)', '$org: ID!', 'organization.not_yours'],
  removeProvider: ['removeOrganizationIdentityProvider(organizationId: $org)', '$org: ID!', 'organization.not_yours'],
};

/** What a plain member may do as well; they concern nobody else. */
const OWN = ['leave', 'show'];

let world: OrganizationWorld;
let [chief, fan, rival, removed]: Person[] = [];
let targets: Record<string, string>;
let suspended: Record<string, string>;
beforeAll(async () => {
  world = await OrganizationWorld.start([OrganizationsUserApiModule]);
  [chief, fan, rival, removed] = await Promise.all(['chief', 'fan', 'rival', 'removed'].map((name) => world.person(name)));
  [targets, suspended] = [await target('club'), await target('closed')];
  await world.organization('rivals', [[who(rival), 'ADMIN']]);
  for (const org of [targets['org'], suspended['org']])
    await world.platform(async (sql) => {
      await sql(
        `INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, 'ADMIN', 'staff')`,
        org,
        who(removed).id,
      );
      await sql('DELETE FROM organization_members WHERE organization_id = $1 AND user_id = $2', org, who(removed).id);
    });
  await world.suspend(suspended['org'] ?? '');
}, 60_000);
afterAll(() => world?.stop());
const who = (person: Person | undefined): Person => person as Person;

async function target(alias: string): Promise<Record<string, string>> {
  const org = await world.organization(alias, [
    [who(chief), 'ADMIN'],
    [who(fan), 'MEMBER'],
  ]);
  const [{ id: invitation }, domain] = [
    await world.invitation(org, `${alias}@fans.example`),
    await world.domain(org, `${alias}.example.com`),
  ];
  await world.platform((sql) =>
    sql(
      `INSERT INTO organization_providers (organization_id, alias, protocol, issuer) VALUES ($1, $2, 'OIDC', 'https://sso.example')`,
      org,
      `org-${alias}`,
    ),
  );
  return { org, invitation, domain, fan: who(fan).id };
}
const attempt = (person: Person | undefined, name: string, variables: Record<string, string>) => {
  const [call, declared] = OPERATIONS[name] as [string, string, string];
  return world.outcome(who(person), `mutation (${declared}) { ${call} { ${OUTCOME} } }`, variables);
};
/** Everything of the organization, to see that nothing has changed. */
const state = (org: string | undefined) =>
  world.platform(async (sql) => {
    const tables = [
      ...['organization_members', 'organization_invitations', 'organization_domains', 'organization_providers'],
      'shown_memberships',
    ];
    const rows: unknown[] = [];
    for (const table of tables) rows.push(await sql(`SELECT * FROM ${table} t WHERE organization_id = $1 ORDER BY t::text`, org));
    return JSON.stringify([rows, await sql('SELECT * FROM organizations WHERE id = $1', org)]);
  });

describe.each(Object.keys(OPERATIONS))('%s', (name) => {
  test('is refused to an administrator of another organization and to a removed one, and changes nothing', async () => {
    const before = await state(targets['org']);
    for (const person of [rival, removed]) expect(await attempt(person, name, targets)).toBe(OPERATIONS[name]?.[2]);
    expect(await state(targets['org'])).toBe(before);
  });

  test('is refused to a plain member, but for what concerns themselves', async () => {
    if (OWN.includes(name)) return;
    const before = await state(targets['org']);
    expect(await attempt(fan, name, targets)).toMatch(/^organization(\.not_yours|_invitation\.not_found)$/);
    expect(await state(targets['org'])).toBe(before);
  });

  test('is refused for a suspended organization', async () => {
    // A member may hide it then, and the profile shows none that is suspended.
    if (name === 'show') return;
    const before = await state(suspended['org']);
    const outcome = await attempt(chief, name, suspended);
    expect(outcome).toMatch(
      name === 'leave' ? /last_administrator/ : /^organization(\.suspended|_invitation\.not_found|_domain\.not_found)$/,
    );
    expect(await state(suspended['org'])).toBe(before);
  });

  test('is refused for guessed and broken ids, and to nobody in particular', async () => {
    for (const id of [randomUUID(), 'x', `' OR 1=1 --`]) {
      const outcome = await attempt(chief, name, { org: id, invitation: id, domain: id, fan: id });
      expect(outcome).toMatch(/not_found$/);
    }
    const [call, declared] = OPERATIONS[name] as [string, string, string];
    const { codes } = await world.ask(null, `mutation (${declared}) { ${call} { ${OUTCOME} } }`, targetsFor(declared));
    expect(codes).toEqual(['auth.required']);
  });

  test('is refused to somebody who acts in a member’s place without their right to it', async () => {
    const token = await world.api.tokenFor({ sub: who(chief).id, username: 'chief', email: who(chief).email, roles: [] });
    expect(await attempt({ ...who(chief), token }, name, targets)).toBe('auth.forbidden');
  });
});

function targetsFor(declared: string): Record<string, string> {
  return Object.fromEntries(Object.entries(targets).filter(([name]) => declared.includes(`$${name}:`)));
}

test('every change that the schema has is tried here', async () => {
  const { data } = await world.ask<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
    who(chief),
    '{ __schema { mutationType { fields { name } } } }',
  );
  const known = data?.__schema.mutationType.fields.map(({ name }) => name).filter((name) => name.includes('Organization')) ?? [];
  const answers = ['acceptOrganizationInvitation', 'declineOrganizationInvitation'];
  const tried = Object.values(OPERATIONS).map(([call]) => call.split('(')[0]);
  expect(known.filter((name) => !answers.includes(name)).sort()).toEqual([...tried].sort());
});
