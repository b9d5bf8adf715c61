import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { deliver, EVENTS_SECRET, userEvent } from '../../../test/keycloak-events-sender.js';
import { MailSink } from '../../../test/mail-sink.js';
import { OrganizationWorld, type Person } from '../../../test/organizations/organization-world.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { KeycloakOrganizations } from '../../platform/keycloak/keycloak-organizations.js';
import { IdentityEventsUserApiModule } from '../identity-events/identity-events.user-api.module.js';
import { NotificationsUserApiModule } from '../notifications/notifications.user-api.module.js';
import { NotificationsWorkerModule } from '../notifications/notifications.worker.module.js';
import { InvitationExpiry } from './invitation-expiry.js';
import { OrganizationsUserApiModule } from './organizations.user-api.module.js';
import { OrganizationsWorkerModule } from './organizations.worker.module.js';

const INVITE = `mutation ($id: ID!, $email: String!) { inviteToOrganization(input: { organizationId: $id, email: $email }) { __typename ... on Refusal { code } } }`;
const ACCEPT = `mutation ($token: String!) { acceptOrganizationInvitation(token: $token) { __typename ... on Refusal { code } } }`;
const RENAME = `mutation ($id: ID!, $name: String!) { updateOrganization(input: { organizationId: $id, name: $name }) { __typename ... on Refusal { code } } }`;
const ROLE = `mutation ($id: ID!, $who: ID!, $role: OrganizationRole!) { changeOrganizationMemberRole(organizationId: $id, memberId: $who, role: $role) { __typename ... on Refusal { code } } }`;
const RESEND = `mutation ($id: ID!) { resendOrganizationInvitation(id: $id) { __typename ... on Refusal { code } } }`;
const BELL = '{ notifications { edges { node { kind actor { handle } organization { alias name } } } } }';
const REMOVE = `mutation ($id: ID!, $who: ID!) { removeOrganizationMember(organizationId: $id, memberId: $who) { __typename ... on Refusal { code } } }`;

let world: OrganizationWorld;
let mail: MailSink;
let worker: NestFastifyApplication;
let keycloak: KeycloakOrganizations;
let chief: Person;
let club = '';
let count = 0;
beforeAll(async () => {
  mail = await MailSink.start();
  const env = { SMTP_URL: mail.url, WEB_URL: 'https://web.example', KEYCLOAK_EVENTS_SECRET: EVENTS_SECRET };
  world = await OrganizationWorld.start([OrganizationsUserApiModule, IdentityEventsUserApiModule, NotificationsUserApiModule], env);
  worker = await startTestWorker(world.api, [OrganizationsWorkerModule, NotificationsWorkerModule], {
    ...env,
    DATABASE_URL: world.role.url,
  });
  keycloak = worker.get(KeycloakOrganizations, { strict: false });
  chief = await world.person('chief', { claims: { locale: 'de' } });
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await world?.stop();
  await mail?.stop();
});

/** What Keycloak was told, by organization; the calls themselves are tried on a real one by the realm's tests. */
const told: unknown[][] = [];
beforeEach(async () => {
  told.length = 0;
  const keycloakId = randomUUID();
  jest.spyOn(keycloak, 'settle').mockImplementation(async ({ alias, name, enabled, domains }) => {
    told.push(['settle', alias, name, enabled, ...domains]);
    return { keycloakId, created: false };
  });
  jest.spyOn(keycloak, 'setMember').mockImplementation(async (_, userId, member) => void told.push(['member', userId, member]));
  jest
    .spyOn(keycloak, 'settleProvider')
    .mockImplementation(async (_, alias, wanted) => void told.push(['provider', alias, wanted?.enabled ?? null]));
  club = await world.organization(`club-${(count += 1)}`, [[chief, 'ADMIN']]);
});

async function until(met: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await met())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await sleep(25);
  }
}
const one = async <T>(text: string, ...params: unknown[]): Promise<T | undefined> =>
  (await world.platform((sql) => sql<T>(text, ...params)))[0];
const roleOf = async (userId: string) =>
  (await one<{ role: string }>('SELECT role FROM organization_members WHERE organization_id = $1 AND user_id = $2', club, userId))?.role;
const synchronized = async () =>
  (
    await one<{ done: boolean }>(
      'SELECT synchronized_changes >= changes AND keycloak_id IS NOT NULL AS done FROM organizations WHERE id = $1',
      club,
    )
  )?.done ?? false;
const mailTo = (email: string) => mail.mails.filter(({ to }) => to === email);

describe('Keycloak', () => {
  test('hears of a change, also when it was away', async () => {
    const away = jest.spyOn(keycloak, 'settle').mockRejectedValueOnce(new Error('away'));
    await world.domain(club, `club-${count}.example`);
    expect(await world.outcome(chief, RENAME, { id: club, name: `Renamed ${count}` })).toBe('Organization');
    await until(synchronized, 'Keycloak knows');
    expect(away.mock.calls.length).toBeGreaterThan(1);
    expect(told).toEqual([
      ['settle', `club-${count}`, `Renamed ${count}`, true, `club-${count}.example`],
      ['provider', `org-club-${count}`, null],
    ]);
  });

  test('gets all members of what it has lost', async () => {
    jest.spyOn(keycloak, 'settle').mockResolvedValueOnce({ keycloakId: randomUUID(), created: true });
    await world.outcome(chief, RENAME, { id: club, name: `Lost ${count}` });
    await until(synchronized, 'Keycloak knows');
    expect(told).toContainEqual(['member', chief.id, true]);
  });
});

test('an invitation is a mail in the reader’s language, and its link is the only way in', async () => {
  const guest = await world.person(`guest${count}`, { claims: { locale: 'it' } });
  expect(await world.outcome(chief, INVITE, { id: club, email: guest.email })).toBe('OrganizationInvitation');
  await until(() => mailTo(guest.email).length > 0, 'the mail is there');
  const [sent] = mailTo(guest.email);
  expect(sent).toMatchObject({ language: 'it', subject: `Invito a The club-${count}` });
  const token = /https:\/\/web\.example\/invitations\/organization\?token=([\w-]{43})/.exec(sent?.text ?? '')?.[1] ?? '';
  expect(JSON.stringify(await world.platform((sql) => sql('SELECT payload FROM outbox_events')))).not.toContain(token);
  expect(await world.outcome(guest, ACCEPT, { token })).toBe('Organization');
  await until(() => told.some(([kind, id, member]) => kind === 'member' && id === guest.id && member === true), 'Keycloak knows');
});

test('who is removed reads it, and Keycloak takes them out', async () => {
  const fan = await world.person(`fan${count}`, { claims: { locale: 'pt' } });
  await world.platform((sql) =>
    sql(`INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, 'MEMBER', 'staff')`, club, fan.id),
  );
  expect(await world.outcome(chief, REMOVE, { id: club, who: fan.id })).toBe('Organization');
  await until(() => mailTo(fan.email).length > 0, 'the mail is there');
  expect(mailTo(fan.email)).toMatchObject([{ language: 'pt', subject: `Já não é membro de The club-${count}` }]);
  await until(() => told.some(([kind, id, member]) => kind === 'member' && id === fan.id && member === false), 'Keycloak knows');
});

test('the bell rings for who is invited and has an account, is made administrator, is one no longer, and is removed', async () => {
  const fan = await world.person(`bell${count}`);
  const bell = async () =>
    (await world.ask<{ notifications: { edges: { node: object }[] } }>(fan, BELL)).data?.notifications.edges.map(({ node }) => node) ?? [];
  const rings = (expected: number) => until(async () => (await bell()).length === expected, `the bell has rung ${expected} times`);
  const organization = { alias: `club-${count}`, name: `The club-${count}` };
  // Nobody has these addresses, or not confirmed.
  const unproven = await world.person(`unproven${count}`, { claims: { email_verified: false } });
  for (const email of [`nobody${count}@fans.example`, unproven.email, fan.email]) await world.outcome(chief, INVITE, { id: club, email });
  await rings(1);
  expect(await bell()).toEqual([{ kind: 'ORGANIZATION_INVITED', actor: { handle: 'chief' }, organization }]);
  const invitation = await one<{ id: string }>(
    'SELECT id FROM organization_invitations WHERE organization_id = $1 AND email = $2',
    club,
    fan.email,
  );
  await world.platform((sql) =>
    sql(
      `UPDATE organization_invitations SET sent_at = now() - interval '1 hour', expires_at = now() + interval '6 days' WHERE id = $1`,
      invitation?.id,
    ),
  );
  expect(await world.outcome(chief, RESEND, { id: invitation?.id })).toBe('OrganizationInvitation');
  await world.platform((sql) =>
    sql(`INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, 'MEMBER', 'staff')`, club, fan.id),
  );
  for (const role of ['ADMIN', 'MEMBER'])
    expect(await world.outcome(chief, ROLE, { id: club, who: fan.id, role })).toBe('OrganizationMember');
  expect(await world.outcome(chief, REMOVE, { id: club, who: fan.id })).toBe('Organization');
  await rings(4);
  // Told by one worker after the other, so in no order; sent again is no news.
  expect((await bell()).map((one) => ({ ...one, actor: null }))).toEqual(
    expect.arrayContaining(
      ['INVITED', 'ADMIN', 'ADMIN_ENDED', 'REMOVED'].map((kind) => ({ kind: `ORGANIZATION_${kind}`, actor: null, organization })),
    ),
  );
  expect(await world.ask(unproven, '{ unreadNotificationCount }')).toMatchObject({ data: { unreadNotificationCount: 0 } });
});

describe('who signs in through the organization’s provider', () => {
  const provider = async (enabled = true) =>
    world.platform((sql) =>
      sql(
        `INSERT INTO organization_providers (organization_id, alias, protocol, issuer, enabled) VALUES ($1, $2, 'OIDC', 'https://sso.example', $3)`,
        ...[club, `org-club-${count}`, enabled],
      ),
    );
  const signIn = (user: string, alias = `org-club-${count}`, more = {}) =>
    deliver(world.api, [userEvent({ user, details: { identity_provider: alias }, ...more })]);

  test('is a member, also if nobody knew them before, and once', async () => {
    await provider();
    const id = randomUUID();
    for (const _ of [1, 2]) expect(await signIn(id)).toBe(204);
    await world.person(`newcomer${count}`, { sub: id });
    await until(async () => (await roleOf(id)) === 'MEMBER', 'they are in');
    expect(await one('SELECT member_count FROM organizations WHERE id = $1', club)).toEqual({ member_count: 2 });
    await until(() => told.some(([kind, who]) => kind === 'member' && who === id), 'Keycloak knows');
  });

  test('keeps the role they have', async () => {
    await provider();
    await signIn(chief.id);
    const next = await world.person(`next${count}`);
    await signIn(next.id);
    await until(async () => (await roleOf(next.id)) !== undefined, 'the next one is in');
    expect(await roleOf(chief.id)).toBe('ADMIN');
  });

  test('is none after being removed, through one that is off, or that is none of an organization', async () => {
    await provider();
    const [removed, other, last] = [
      await world.person(`removed${count}`),
      await world.person(`other${count}`),
      await world.person(`last${count}`),
    ];
    await world.platform((sql) => sql('INSERT INTO organization_exclusions (organization_id, user_id) VALUES ($1, $2)', club, removed.id));
    await signIn(removed.id);
    await signIn(other.id, 'google');
    await signIn(other.id, 'org-nowhere');
    await signIn(other.id, undefined, { type: 'LOGIN_ERROR', error: 'access_denied' });
    await signIn(last.id);
    await until(async () => (await roleOf(last.id)) !== undefined, 'the last one is in');
    await world.platform((sql) => sql('UPDATE organization_providers SET enabled = false WHERE organization_id = $1', club));
    await signIn(other.id);
    expect([await roleOf(removed.id), await roleOf(other.id)]).toEqual([undefined, undefined]);
  });
});

test('addresses of old invitations are forgotten, open and fresh ones stay', async () => {
  const month = `sent_at = now() - interval '40 days', expires_at = now() - interval '33 days'`;
  await world.invitation(club, 'old@fans.example', 'MEMBER', month);
  const answered = await world.invitation(
    club,
    'answered@fans.example',
    'MEMBER',
    `closed_at = now() - interval '31 days', closed_why = 'declined'`,
  );
  const kept = [
    await world.invitation(club, 'open@fans.example'),
    await world.invitation(club, 'fresh@fans.example', 'MEMBER', `closed_at = now(), closed_why = 'accepted'`),
  ];
  expect(await worker.get(InvitationExpiry, { strict: false }).run()).toBe(2);
  const left = await world.platform((sql) =>
    sql<{ id: string }>('SELECT id FROM organization_invitations WHERE organization_id = $1', club),
  );
  expect(left.map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort());
  expect(left).not.toContainEqual({ id: answered.id });
});
