import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OrganizationWorld, type Person } from '../../../test/organizations/organization-world.js';
import { OrganizationsUserApiModule } from './organizations.user-api.module.js';

const OUTCOME = '__typename ... on Refusal { code }';
const INVITE = `mutation ($id: ID!, $email: String!, $role: OrganizationRole! = MEMBER) {
  inviteToOrganization(input: { organizationId: $id, email: $email, role: $role }) { ${OUTCOME} ... on OrganizationInvitation { id email role expired invitedBy { handle } } } }`;
const RESEND = `mutation ($invitation: ID!) { resendOrganizationInvitation(id: $invitation) { ${OUTCOME} } }`;
const WITHDRAW = `mutation ($invitation: ID!) { withdrawOrganizationInvitation(id: $invitation) { ${OUTCOME} } }`;
const ACCEPT = `mutation ($invitation: ID, $token: String) { acceptOrganizationInvitation(id: $invitation, token: $token) { ${OUTCOME} ... on Organization { id viewerRole members(first: 5) { edges { cursor } } } } }`;
const DECLINE = `mutation ($invitation: ID, $token: String) { declineOrganizationInvitation(id: $invitation, token: $token) { ${OUTCOME} } }`;
const OFFER = `query ($token: String!) { organizationInvitation(token: $token) { id role emailHint forViewer organization { alias memberCount } invitedBy { handle } } }`;
const OWN = '{ myOrganizationInvitations { id role organization { id } forViewer } }';

let world: OrganizationWorld;
let [chief, guest, thief]: Person[] = [];
let club = '';
let count = 0;
beforeAll(async () => {
  world = await OrganizationWorld.start([OrganizationsUserApiModule]);
  [chief, guest, thief] = await Promise.all(['chief', 'guest', 'thief'].map((name) => world.person(name)));
}, 60_000);
afterAll(() => world?.stop());
beforeEach(async () => void (club = await world.organization(`club-${(count += 1)}`, [[who(chief), 'ADMIN']])));
const who = (person: Person | undefined): Person => person as Person;
const invited = (email = who(guest).email, role: 'ADMIN' | 'MEMBER' = 'MEMBER', more = '') => world.invitation(club, email, role, more);
/** What the guest is offered by this club. */
const offered = async () =>
  (
    await world.ask<{ myOrganizationInvitations: { organization: { id: string } }[] }>(who(guest), OWN)
  ).data?.myOrganizationInvitations.filter(({ organization }) => organization.id === club);

describe('inviting', () => {
  test('an address in one form, with a mail that has the only token', async () => {
    const { data } = await world.ask<{ inviteToOrganization: { id: string } }>(who(chief), INVITE, {
      id: club,
      email: ' New.Fan@Example.COM ',
      role: 'ADMIN',
    });
    expect(data?.inviteToOrganization).toMatchObject({
      email: 'new.fan@example.com',
      role: 'ADMIN',
      expired: false,
      invitedBy: { handle: 'chief' },
    });
    const told = await world.platform((sql) =>
      sql(`SELECT payload FROM outbox_events WHERE type = 'organization.invited' ORDER BY id DESC LIMIT 1`),
    );
    expect(told).toEqual([{ payload: { invitationId: data?.inviteToOrganization.id } }]);
    expect(await world.outcome(who(chief), INVITE, { id: club, email: 'new.fan@example.com' })).toBe(
      'organization_invitation.already_invited',
    );
  });

  test.each([
    '',
    'x',
    'a@b',
    'a b@example.com',
    `${'x'.repeat(65)}@example.com`,
    'a@-x.com',
    'a@example.com\r\nBcc: all@example.com',
    '.a@example.com',
  ])('not %j', async (email) => {
    expect(await world.outcome(who(chief), INVITE, { id: club, email })).toBe('organization_invitation.email_invalid');
  });

  test('one that is over is replaced, and the old link is dead', async () => {
    const old = await invited('late@fans.example', 'MEMBER', `sent_at = now() - interval '8 days', expires_at = now() - interval '1 day'`);
    expect(await world.outcome(who(chief), INVITE, { id: club, email: 'late@fans.example' })).toBe('OrganizationInvitation');
    expect((await world.ask(null, OFFER, { token: old.token })).data).toEqual({ organizationInvitation: null });
  });

  test('not more than a hundred a day', async () => {
    await world.platform((sql) =>
      sql(
        `INSERT INTO organization_invitations (id, organization_id, email, role, token_hash, expires_at)
         SELECT gen_random_uuid(), $1, 'fan' || n || '@fans.example', 'MEMBER', sha256(uuid_send(gen_random_uuid())), now() + interval '1 day' FROM generate_series(1, 100) n`,
        club,
      ),
    );
    expect(await world.outcome(who(chief), INVITE, { id: club, email: 'onemore@fans.example' })).toBe('organization_invitation.too_many');
  });

  test('sent again with a new link, but not at once; withdrawn it is gone', async () => {
    const { id: invitation, token } = await invited();
    expect(await world.outcome(who(chief), RESEND, { invitation })).toBe('OrganizationInvitation');
    expect((await world.ask(null, OFFER, { token })).data).toEqual({ organizationInvitation: null });
    expect(await world.outcome(who(chief), RESEND, { invitation })).toBe('organization_invitation.too_soon');
    expect(await world.outcome(who(chief), WITHDRAW, { invitation })).toBe('OrganizationInvitationClosed');
    expect(await world.outcome(who(chief), WITHDRAW, { invitation })).toBe('organization_invitation.not_found');
    expect(await world.outcome(who(guest), ACCEPT, { invitation })).toBe('organization_invitation.not_found');
  });

  test('only by its administrators, not by whoever was invited', async () => {
    const { id: invitation } = await invited();
    expect(await world.outcome(who(thief), INVITE, { id: club, email: 'x@fans.example' })).toBe('organization.not_yours');
    for (const mutation of [RESEND, WITHDRAW]) {
      expect(await world.outcome(who(guest), mutation, { invitation })).toBe('organization.not_yours');
      expect(await world.outcome(who(thief), mutation, { invitation })).toBe('organization_invitation.not_found');
      expect(await world.outcome(who(chief), mutation, { invitation: 'x' })).toBe('organization_invitation.not_found');
    }
  });
});

describe('answering', () => {
  test('accepted once, by id or token, and one is in', async () => {
    const { id: invitation, token } = await invited(who(guest).email, 'ADMIN');
    expect(await offered()).toEqual([{ id: invitation, role: 'ADMIN', organization: { id: club }, forViewer: true }]);
    const { data } = await world.ask<Record<string, unknown>>(who(guest), ACCEPT, { token });
    expect(data).toMatchObject({ acceptOrganizationInvitation: { id: club, viewerRole: 'ADMIN', members: { edges: [{}, {}] } } });
    for (const by of [{ token }, { invitation }])
      expect(await world.outcome(who(guest), ACCEPT, by)).toBe('organization_invitation.not_found');
    expect(await offered()).toEqual([]);
    const changed = await world.platform((sql) =>
      sql(`SELECT type FROM outbox_events WHERE payload->>'organizationId' = $1 ORDER BY id`, club),
    );
    expect(changed).toEqual([{ type: 'organization.membership_changed' }, { type: 'organization.changed' }]);
  });

  test('twice at once lets in once', async () => {
    const { token } = await invited();
    const outcomes = await Promise.all([1, 2, 3].map(() => world.outcome(who(guest), ACCEPT, { token })));
    expect(outcomes.filter((outcome) => outcome === 'Organization')).toHaveLength(1);
    expect(await world.platform((sql) => sql('SELECT member_count FROM organizations WHERE id = $1', club))).toEqual([{ member_count: 2 }]);
  });

  test('declined it is over', async () => {
    const { id: invitation, token } = await invited();
    expect(await world.outcome(who(guest), DECLINE, { invitation })).toBe('OrganizationInvitationClosed');
    expect(await world.outcome(who(guest), ACCEPT, { token })).toBe('organization_invitation.not_found');
  });

  test('the link in other hands opens nothing', async () => {
    const { id: invitation, token } = await invited();
    expect((await world.ask(null, OFFER, { token })).data).toMatchObject({
      organizationInvitation: {
        role: 'MEMBER',
        emailHint: 'g***@fans.example',
        forViewer: false,
        organization: { alias: `club-${count}`, memberCount: 1 },
      },
    });
    expect((await world.ask(who(guest), OFFER, { token })).data).toMatchObject({ organizationInvitation: { forViewer: true } });
    for (const mutation of [ACCEPT, DECLINE]) {
      expect(await world.outcome(who(thief), mutation, { token })).toBe('organization_invitation.other_address');
      expect(await world.outcome(who(thief), mutation, { invitation })).toBe('organization_invitation.not_found');
    }
    expect(await world.outcome(who(guest), ACCEPT, { token })).toBe('Organization');
  });

  test('an address that changes between reading and answering is no longer invited', async () => {
    const mover = await world.person(`mover${count}`);
    const { id: invitation, token } = await invited(mover.email);
    const moves = (email: string) => world.platform((sql) => sql('UPDATE users SET email = $2 WHERE id = $1', mover.id, email));
    expect((await world.ask(mover, OFFER, { token })).data).toMatchObject({ organizationInvitation: { forViewer: true } });
    await moves('elsewhere@fans.example');
    expect(await world.outcome(mover, ACCEPT, { token })).toBe('organization_invitation.other_address');
    expect(await world.outcome(mover, ACCEPT, { invitation })).toBe('organization_invitation.not_found');
    expect((await world.ask(mover, OWN)).data).toEqual({ myOrganizationInvitations: [] });
    // Whoever has the address now is the one who was invited.
    await world.platform((sql) => sql('UPDATE users SET email = $2 WHERE id = $1', who(thief).id, mover.email));
    expect(await world.outcome(who(thief), ACCEPT, { token })).toBe('Organization');
    await world.platform((sql) => sql('UPDATE users SET email = $2 WHERE id = $1', who(thief).id, who(thief).email));
  });

  test('an address that nobody has confirmed is nobody’s', async () => {
    const { token } = await invited('claimed@fans.example');
    const unproven = await world.person('claimed', { claims: { email_verified: false } });
    expect((await world.ask(unproven, OWN)).data).toEqual({ myOrganizationInvitations: [] });
    expect(await world.outcome(unproven, ACCEPT, { token })).toBe('organization_invitation.other_address');
  });

  test('over, of a suspended organization, guessed or broken', async () => {
    const over = await invited(who(guest).email, 'MEMBER', `sent_at = now() - interval '8 days', expires_at = now() - interval '1 day'`);
    expect(await world.outcome(who(guest), ACCEPT, { token: over.token })).toBe('organization_invitation.expired');
    expect(await offered()).toEqual([]);
    for (const by of [
      { token: randomBytes(32).toString('base64url') },
      { token: `' OR ''='` },
      { invitation: randomUUID() },
      { invitation: 'x' },
    ])
      expect(await world.outcome(who(guest), ACCEPT, by)).toBe('organization_invitation.not_found');
    for (const by of [{}, { invitation: over.id, token: over.token }])
      expect(await world.outcome(who(guest), ACCEPT, by)).toBe('input.invalid');
    await world.suspend(club);
    expect(await world.outcome(who(guest), ACCEPT, { token: over.token })).toBe('organization_invitation.not_found');
  });

  test('a member already', async () => {
    const { token } = await invited(who(chief).email);
    expect(await world.outcome(who(chief), ACCEPT, { token })).toBe('organization_invitation.already_member');
  });

  test('somebody who was removed comes back by invitation', async () => {
    await world.platform((sql) =>
      sql('INSERT INTO organization_exclusions (organization_id, user_id) VALUES ($1, $2)', club, who(guest).id),
    );
    const { token } = await invited();
    expect(await world.outcome(who(guest), ACCEPT, { token })).toBe('Organization');
    expect(await world.platform((sql) => sql('SELECT 1 FROM organization_exclusions WHERE organization_id = $1', club))).toEqual([]);
  });
});
