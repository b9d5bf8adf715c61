import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { NotificationsWorkerModule } from '../notifications/notifications.worker.module.js';
import { AccountHelpWorkerModule } from './account-help.worker.module.js';

const OUTCOME = '__typename ... on AdminUser { id handle displayName bio roles } ... on Refusal { code }';
const EDIT = `mutation E($input: EditUserProfileInput!, $key: String!) { outcome: editUserProfile(input: $input, reason: "Asked by mail", idempotencyKey: $key) { ${OUTCOME} } }`;
const REQUIRE = `mutation R($id: ID!, $actions: [RequiredUserAction!]!, $mail: Boolean!, $key: String!) {
  outcome: requireUserActions(userId: $id, actions: $actions, byMail: $mail, reason: "Phished", idempotencyKey: $key) { ${OUTCOME} } }`;
const ROLE = (name: 'grantRole' | 'takeRole') =>
  `mutation G($id: ID!, $role: String!) { outcome: ${name}(userId: $id, role: $role, reason: "New colleague") { ${OUTCOME} } }`;
type Outcome = { outcome: Record<string, unknown> };

let world: StaffWorld;
let worker: NestFastifyApplication;
let ada: Person;
let sam: Person;
let mara: Person;

beforeAll(async () => {
  world = await StaffWorld.start();
  [ada, sam, mara] = await Promise.all([world.person(['administrator']), world.person(['support']), world.person(['moderator'])]);
  for (const person of [ada, sam, mara]) await world.ask(person, '{ me { id } }');
  worker = await startTestWorker(world.api, [AccountHelpWorkerModule, NotificationsWorkerModule], { KEYCLOAK_URL: world.keycloak.url });
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await world?.stop();
});

const outcome = async (who: Person, query: string, variables: Record<string, unknown>) => {
  const { data, codes } = await world.ask<Outcome>(who, query, variables);
  return codes.length > 0 ? { codes } : data?.outcome;
};
async function until(met: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await met())) await new Promise((resolve) => setTimeout(resolve, 50));
}
const trail = (action: string, id: string) =>
  world.sql<{ actor_id: string; reason: string; details: Record<string, unknown> }>(
    'SELECT actor_id, reason, details FROM audit_log WHERE action = $1 AND subject_id = $2 ORDER BY seq',
    [action, id],
  );

describe('correcting a profile', () => {
  const edit = (who: Person, input: Record<string, unknown>, again = key()) => outcome(who, EDIT, { input, key: again });

  test('changes what is given, tells the person and keeps before and after', async () => {
    const fan = await world.person(['member'], { handle: 'rude_name', displayName: 'Rude' });
    const input = { userId: fan.id, handle: 'kind_name', displayName: 'Kind' };
    const once = key();
    expect(await edit(sam, input, once)).toMatchObject({ handle: 'kind_name', displayName: 'Kind', bio: '' });
    expect(await edit(sam, input, once)).toMatchObject({ handle: 'kind_name' });
    expect(await trail('user.profile_edited', fan.id)).toMatchObject([
      {
        ...{ actor_id: sam.id, reason: 'Asked by mail' },
        details: { before: { handle: 'rude_name', displayName: 'Rude' }, after: { handle: 'kind_name', displayName: 'Kind' } },
      },
    ]);
    await until(
      async () =>
        (await world.sql(`SELECT id FROM notifications WHERE user_id = $1 AND kind = 'PROFILE_CORRECTED'`, [fan.id])).length === 1,
    );
    expect(await edit(sam, { ...input, bio: '' })).toMatchObject({ code: 'account_help.nothing_changed' });
  });

  test('holds to the rules that hold for members, and to ranks', async () => {
    const fan = await world.person();
    const other = await world.person();
    expect(await edit(sam, { userId: fan.id, handle: 'admin' })).toMatchObject({ code: 'handle.reserved' });
    expect(await edit(sam, { userId: fan.id, handle: other.handle })).toMatchObject({ code: 'handle.taken' });
    expect(await edit(sam, { userId: fan.id, displayName: ' ' })).toMatchObject({ code: 'text.empty' });
    expect(await edit(sam, { userId: ada.id, bio: 'x' })).toMatchObject({ code: 'user.rank_too_high' });
    expect(await edit(sam, { userId: sam.id, bio: 'x' })).toMatchObject({ code: 'user.self' });
    expect(await edit(sam, { userId: key(), bio: 'x' })).toMatchObject({ code: 'user.not_found' });
    expect(await edit(mara, { userId: fan.id, bio: 'x' })).toEqual({ codes: ['auth.forbidden'] });
  });
});

describe('asking for a new secret', () => {
  const ask = (who: Person, id: string, actions: string[], mail = false) => outcome(who, REQUIRE, { id, actions, mail, key: key() });

  test('is required in Keycloak, ends every session, and is sent by mail where asked', async () => {
    const fan = await world.person();
    await world.sql('UPDATE users SET email_verified = true WHERE id = $1', [fan.id]);
    expect(await ask(sam, fan.id, ['NEW_PASSWORD', 'NEW_AUTHENTICATOR'], true)).toMatchObject({ __typename: 'AdminUser' });
    // Whoever asked sees an empty list of sessions at once, before the worker has come to it.
    expect(world.keycloak.loggedOut).toContain(fan.id);
    await until(() => world.keycloak.mailed.some(({ id }) => id === fan.id));
    expect(world.keycloak.required.get(fan.id)).toEqual(['UPDATE_PASSWORD', 'CONFIGURE_TOTP']);
    expect(await world.sql('SELECT id FROM session_revocations WHERE user_id = $1', [fan.id])).toHaveLength(1);
    expect(await trail('user.actions_required', fan.id)).toMatchObject([
      { actor_id: sam.id, details: { byMail: true, endSessions: true } },
    ]);
  });

  test('leaves sessions alone when no secret is replaced', async () => {
    const fan = await world.person();
    await ask(sam, fan.id, ['VERIFY_EMAIL']);
    await until(() => world.keycloak.required.has(fan.id));
    expect(world.keycloak.loggedOut).not.toContain(fan.id);
    expect(await world.sql('SELECT id FROM session_revocations WHERE user_id = $1', [fan.id])).toEqual([]);
  });

  test('is refused without a verified address for a mail, for whoever is above, and without actions', async () => {
    const fan = await world.person();
    expect(await ask(sam, fan.id, ['NEW_PASSWORD'], true)).toMatchObject({ code: 'account_help.no_email' });
    expect(await ask(sam, ada.id, ['NEW_PASSWORD'])).toMatchObject({ code: 'user.rank_too_high' });
    expect(await ask(sam, fan.id, [])).toEqual({ codes: ['input.invalid'] });
    expect(await ask(mara, fan.id, ['NEW_PASSWORD'])).toEqual({ codes: ['auth.forbidden'] });
  });
});

describe('roles', () => {
  test('are granted and taken in Keycloak, once, with every session ended', async () => {
    const fan = await world.person();
    expect(await outcome(ada, ROLE('grantRole'), { id: fan.id, role: 'moderator' })).toMatchObject({ roles: ['moderator'] });
    expect(world.keycloak.roles.get(fan.id)).toEqual(['member', 'moderator']);
    expect(world.keycloak.loggedOut).toContain(fan.id);
    expect(await outcome(ada, ROLE('grantRole'), { id: fan.id, role: 'moderator' })).toMatchObject({ code: 'role.held_already' });
    expect(await outcome(ada, ROLE('takeRole'), { id: fan.id, role: 'moderator' })).toMatchObject({ roles: ['member'] });
    expect(await outcome(ada, ROLE('takeRole'), { id: fan.id, role: 'moderator' })).toMatchObject({ code: 'role.not_held' });
    expect(await trail('user.role_granted', fan.id)).toMatchObject([{ actor_id: ada.id, details: { role: 'moderator' } }]);
    expect(await trail('user.role_taken', fan.id)).toHaveLength(1);
  });

  test('of one’s own rank, of equals, of oneself and by others are nobody’s to change', async () => {
    const fan = await world.person();
    const eve = await world.person(['administrator']);
    expect(await outcome(ada, ROLE('grantRole'), { id: fan.id, role: 'administrator' })).toMatchObject({ code: 'role.too_high' });
    expect(await outcome(ada, ROLE('takeRole'), { id: eve.id, role: 'administrator' })).toMatchObject({ code: 'user.rank_too_high' });
    expect(await outcome(ada, ROLE('grantRole'), { id: ada.id, role: 'analyst' })).toMatchObject({ code: 'user.self' });
    expect(await outcome(sam, ROLE('grantRole'), { id: fan.id, role: 'analyst' })).toEqual({ codes: ['auth.forbidden'] });
  });

  test('change nothing while Keycloak is away', async () => {
    const fan = await world.person();
    world.keycloak.refusesChanges = true;
    expect(await outcome(ada, ROLE('grantRole'), { id: fan.id, role: 'analyst' })).toEqual({
      codes: [expect.stringMatching(/^internal\./)],
    });
    world.keycloak.refusesChanges = false;
    expect(await trail('user.role_granted', fan.id)).toEqual([]);
  });
});

describe('what staff note', () => {
  const ADD = `mutation A($id: ID!, $body: String!) { outcome: addUserNote(userId: $id, body: $body, idempotencyKey: "${key()}") { __typename ... on UserNote { id body viewerCan { edit } } ... on Refusal { code } } }`;
  const add = (who: Person, id: string, body: string) =>
    outcome(who, ADD.replace(/idempotencyKey: "[^"]+"/, `idempotencyKey: "${key()}"`), { id, body });
  const LIST = `query N($id: ID!) { userNotes(userId: $id, first: 10) { edges { node { id body editedAt by { handle } viewerCan { edit delete } } } } }`;
  const list = async (who: Person, id: string) =>
    (
      await world.ask<{ userNotes: { edges: { node: { id: string; body: string; viewerCan: { edit: boolean } } }[] } }>(who, LIST, { id })
    ).data?.userNotes.edges.map(({ node }) => node);

  test('is read by colleagues, and changed by whoever wrote it only', async () => {
    const fan = await world.person();
    const note = (await add(sam, fan.id, 'Called twice')) as { id: string };
    expect(await list(mara, fan.id)).toMatchObject([{ body: 'Called twice', viewerCan: { edit: false } }]);
    const edit = `mutation { outcome: editUserNote(id: "${note.id}", body: "Called once") { __typename ... on UserNote { body } ... on Refusal { code } } }`;
    const remove = `mutation { outcome: deleteUserNote(id: "${note.id}") { __typename ... on Refusal { code } } }`;
    expect(await outcome(mara, edit, {})).toMatchObject({ code: 'note.not_yours' });
    expect(await outcome(mara, remove, {})).toMatchObject({ code: 'note.not_yours' });
    expect(await outcome(sam, edit, {})).toMatchObject({ body: 'Called once' });
    expect(await outcome(sam, remove, {})).toMatchObject({ __typename: 'UserNoteDeleted' });
    expect(await list(sam, fan.id)).toEqual([]);
    expect(await outcome(sam, edit, {})).toMatchObject({ code: 'note.not_found' });
    for (const action of ['user.note_added', 'user.note_edited', 'user.note_deleted']) expect(await trail(action, fan.id)).toHaveLength(1);
  });

  test('is hidden from whom it is about, and about whoever is above', async () => {
    await add(ada, sam.id, 'On probation');
    expect(await list(sam, sam.id)).toEqual([]);
    expect(await list(ada, sam.id)).toHaveLength(1);
    expect(await add(sam, ada.id, 'x')).toMatchObject({ code: 'user.rank_too_high' });
    expect(await add(sam, (await world.person()).id, ' ')).toMatchObject({ code: 'text.empty' });
  });
});

describe('the record of a person', () => {
  const RECORD = `query R($id: ID!) { userRecord(userId: $id) { organizations { name } cases { id status } strikes { id } notices { kind } exports { state } applications { name } securityEvents { type } } }`;

  test('holds for each role what it may read', async () => {
    const fan = await world.person();
    await world.report('post', await world.post(fan), fan, [mara]);
    await world.sql(`INSERT INTO data_exports (id, user_id) VALUES ($1, $2)`, [key(), fan.id]);
    const of = async (who: Person) =>
      (await world.ask<{ userRecord: Record<string, unknown> }>(who, RECORD, { id: fan.id })).data?.userRecord;
    expect(await of(sam)).toMatchObject({
      organizations: [],
      cases: [{ status: 'open' }],
      strikes: [],
      exports: [{ state: 'PREPARING' }],
      securityEvents: [],
    });
    expect(await of(mara)).toMatchObject({
      organizations: null,
      cases: [{ status: 'open' }],
      exports: null,
      applications: null,
      securityEvents: null,
    });
  });

  test('takes a statement for each part that is asked for, and none for the others', async () => {
    const fan = await world.person();
    const { statements } = await world.counted(sam, `{ userRecord(userId: "${fan.id}") { cases { id } strikes { id } exports { id } } }`);
    expect(statements.sort()).toEqual(['user_record.cases', 'user_record.exports', 'user_record.person', 'user_record.strikes']);
  });
});
