import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MailSink } from '../../../test/mail-sink.js';
import { type ApiRole, createApiRole } from '../../../test/organizations/api-role.js';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { v7 as uuidv7 } from 'uuid';
import { AppealsRepository } from '../appeals/index.js';
import { LAST_ID } from '../content/index.js';
import { ModerationNoticesRepository } from '../moderation-log/index.js';
import { AccountsWorkerModule } from '../accounts/accounts.worker.module.js';
import { NotificationsWorkerModule } from '../notifications/notifications.worker.module.js';
import { HandleTaken, ProfileReadsRepository, ProfilesRepository } from '../profiles/index.js';
import { AccountMergeWorkerModule } from './account-merge.worker.module.js';
import { MERGE_STEPS } from './merge-steps.js';
import { MergeWorkRepository } from './merge-work.repository.js';

const MERGE = 'id state stateCode total done parts { name moves settled } survivor { handle } leaver { handle } viewerCan { cancel }';
const START = `mutation S($survivor: ID!, $leaver: ID!, $confirm: String!, $reason: String!, $undo: Int, $key: String!) {
  outcome: startAccountMerge(input: { survivorId: $survivor, leaverId: $leaver }, confirmHandle: $confirm, reason: $reason, reference: "T-4711", undoSeconds: $undo, idempotencyKey: $key) {
    __typename ... on AccountMerge { ${MERGE} } ... on Refusal { code } } }`;
const PREVIEW = `query P($survivor: ID!, $leaver: ID!) { outcome: accountMergePreview(input: { survivorId: $survivor, leaverId: $leaver }) {
  __typename ... on AccountMergePreview { warnings parts { name moves settled } survivor { handle } leaver { handle } } ... on Refusal { code } } }`;

interface Merge {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly state: string;
  readonly stateCode: string | null;
  readonly total: number;
  readonly done: number;
  readonly parts: readonly { name: string; moves: number; settled: number }[];
}

let world: StaffWorld;
let worker: NestFastifyApplication | undefined;
let mails: MailSink;
let role: ApiRole;
let ada: Person;
let sam: Person;

const startWorker = async (): Promise<void> => {
  const env = { KEYCLOAK_URL: world.keycloak.url, SMTP_URL: mails.url, WEB_URL: 'https://web.example', DATABASE_URL: role.url };
  worker = await startTestWorker(world.api, [AccountMergeWorkerModule, AccountsWorkerModule, NotificationsWorkerModule], env);
};
const stopWorker = async (): Promise<void> => {
  await worker?.close();
  worker = undefined;
};

beforeAll(async () => {
  [world, mails] = [await StaffWorld.start(), await MailSink.start()];
  // With the role of production, so that its rights and the row policies hold.
  role = await createApiRole(world.api.databaseHandle.url);
  [ada, sam] = await Promise.all([world.person(['administrator']), world.person(['support'])]);
  for (const person of [ada, sam]) await world.ask(person, '{ me { id } }');
}, 60_000);
afterAll(async () => {
  await stopWorker();
  await role?.drop();
  await world?.stop();
  await mails?.stop();
});

async function pair(more: { email?: string } = {}): Promise<[survivor: Person, leaver: Person]> {
  const [survivor, leaver] = [await world.person(), await world.person(['member'], more)];
  await world.sql('UPDATE users SET email_verified = true WHERE id IN ($1, $2)', [survivor.id, leaver.id]);
  return [survivor, leaver];
}
async function start(who: Person, survivor: Person, leaver: Person, more: Record<string, unknown> = {}): Promise<Merge> {
  const variables = {
    survivor: survivor.id,
    leaver: leaver.id,
    confirm: leaver.handle,
    reason: 'Signed in to both',
    undo: 0,
    key: key(),
    ...more,
  };
  const { data, codes } = await world.ask<{ outcome: Merge }>(who, START, variables);
  return data?.outcome ?? ({ code: codes[0] } as Merge);
}
const preview = async (who: Person, survivor: Person, leaver: Person): Promise<Merge & { warnings: string[] }> => {
  const { data, codes } = await world.ask<{ outcome: Merge & { warnings: string[] } }>(who, PREVIEW, {
    survivor: survivor.id,
    leaver: leaver.id,
  });
  return data?.outcome ?? ({ code: codes[0] } as Merge & { warnings: string[] });
};
const look = async (id: string): Promise<Merge | undefined> =>
  (await world.ask<{ accountMerge: Merge }>(ada, `{ accountMerge(id: "${id}") { ${MERGE} } }`)).data?.accountMerge;
/** Asks until it is so; the suite's own limit ends the wait. */
async function until(met: () => Promise<unknown>): Promise<void> {
  while (!(await met())) await new Promise((resolve) => setTimeout(resolve, 50));
}
const over = async (id: string): Promise<Merge> => {
  await until(async () => !['WAITING', 'RUNNING'].includes((await look(id))?.state ?? ''));
  return (await look(id)) as Merge;
};
const trail = (id: string) =>
  world.sql<{ action: string; subject_id: string; details: Record<string, unknown>; reason: string | null }>(
    `SELECT action, subject_id, details, reason FROM audit_log WHERE details->>'group' = $1 ORDER BY seq`,
    [id],
  );
const owners = (table: string, column: string, person: Person) =>
  world.sql<Record<string, unknown>>(`SELECT * FROM ${table} WHERE ${column} = $1`, [person.id]);

describe('before it begins', () => {
  test('nobody merges without the permission, recent proof, two members of their reach and the typed handle', async () => {
    const [survivor, leaver] = await pair();
    const analyst = await world.person(['analyst']);
    expect(await start(sam, survivor, leaver)).toMatchObject({ code: 'auth.forbidden' });
    expect(await preview(sam, survivor, leaver)).toMatchObject({ code: 'auth.forbidden' });
    const old = { ...ada, token: await world.api.tokenFor({ sub: ada.id, username: ada.handle, roles: ['administrator'], authAge: 600 }) };
    expect(await start(old, survivor, leaver)).toMatchObject({ code: 'auth.step_up_required' });
    expect(await start(ada, survivor, survivor)).toMatchObject({ code: 'merge.same_account' });
    expect(await start(ada, survivor, analyst)).toMatchObject({ code: 'merge.staff' });
    expect(await start(ada, analyst, leaver)).toMatchObject({ code: 'merge.staff' });
    expect(await start(ada, survivor, await world.person(['administrator']))).toMatchObject({ code: 'user.rank_too_high' });
    expect(await start(ada, ada, leaver)).toMatchObject({ code: 'user.self' });
    expect(await start(ada, survivor, { ...leaver, id: key() })).toMatchObject({ code: 'user.not_found' });
    expect(await start(ada, survivor, leaver, { confirm: survivor.handle })).toMatchObject({ code: 'merge.not_confirmed' });
    expect(await start(ada, survivor, leaver, { reason: ' ' })).toMatchObject({ code: 'text.empty' });
    expect(await world.sql('SELECT id FROM account_merges')).toEqual([]);
  });

  test('open appeals and two open cases have to be decided first', async () => {
    const [survivor, leaver] = await pair();
    const first = await world.report('user', leaver.id, leaver, [sam]);
    await world.report('user', survivor.id, survivor, [sam]);
    expect(await preview(ada, survivor, leaver)).toMatchObject({ code: 'merge.both_reported' });
    await world.sql(`UPDATE cases SET status = 'dismissed' WHERE id = $1`, [first]);
    await world.sql(
      `INSERT INTO appeals (id, decision_id, case_id, appellant_id, first_decider_id, statement) VALUES (gen_random_uuid(), gen_random_uuid(), $1, $2, $3, 'Not me')`,
      [first, leaver.id, sam.id],
    );
    expect(await start(ada, survivor, leaver)).toMatchObject({ code: 'merge.appeal_open' });
  });

  test('the same request starts once, an account is in one merge only, and it can be taken back by whoever started it', async () => {
    const [survivor, leaver] = await pair({ email: 'somebody@else.invalid' });
    expect(await preview(ada, survivor, leaver)).toMatchObject({ warnings: ['EMAILS_DIFFER'], survivor: { handle: survivor.handle } });
    const once = { key: key(), undo: 3600 };
    const merge = await start(ada, survivor, leaver, once);
    expect(merge).toMatchObject({ state: 'WAITING', viewerCan: { cancel: true } });
    expect((await start(ada, survivor, leaver, once)).id).toBe(merge.id);
    expect(await start(ada, survivor, leaver)).toMatchObject({ code: 'merge.running' });
    const other = await world.person(['administrator']);
    const cancel = `mutation { outcome: cancelAccountMerge(id: "${merge.id}") { __typename ... on AccountMerge { state } ... on Refusal { code } } }`;
    expect((await world.ask<{ outcome: object }>(other, cancel)).data?.outcome).toMatchObject({ code: 'merge.not_found' });
    expect((await world.ask<{ outcome: object }>(ada, cancel)).data?.outcome).toMatchObject({ state: 'CANCELLED' });
    expect((await world.ask<{ outcome: object }>(ada, cancel)).data?.outcome).toMatchObject({ code: 'merge.begun' });
    expect((await trail(merge.id)).map(({ action }) => action)).toEqual(['user.merge_started', 'user.merge_cancelled']);
  });
});

test('carries everything over, once, through a worker that dies, and tells both people', async () => {
  const [survivor, leaver] = await pair();
  const [fan, idol] = [await world.person(), await world.person()];
  const own = await world.post(survivor);
  const theirs = await world.post(leaver, 'Mine soon');
  const elsewhere = await world.post(fan);
  // More than a batch, so that it takes several transactions.
  await world.sql(`INSERT INTO posts (id, author_id, body) SELECT gen_random_uuid(), $1, 'old ' || n FROM generate_series(1, 2300) n`, [
    leaver.id,
  ]);
  await world.sql(`INSERT INTO posts (id, author_id, body, deleted_at) VALUES (gen_random_uuid(), $1, '', now())`, [leaver.id]);
  await world.comment(leaver, elsewhere);
  for (const [post, person, kind] of [
    ...[[elsewhere, survivor, 'LIKE'] as const, [elsewhere, leaver, 'WOW'] as const],
    [own, leaver, 'LOVE'] as const,
  ])
    await world.sql('INSERT INTO reactions (post_id, user_id, kind) VALUES ($1, $2, $3)', [post, person.id, kind]);
  for (const [follower, followee] of [
    ...[[survivor, leaver] as const, [leaver, survivor] as const, [leaver, idol] as const, [survivor, idol] as const],
    ...[[fan, leaver] as const, [fan, survivor] as const, [idol, leaver] as const, [leaver, fan] as const],
  ])
    await world.sql('INSERT INTO follows (follower_id, followee_id) VALUES ($1, $2)', [follower.id, followee.id]);
  const caseId = await world.report('post', theirs, leaver, [fan]);
  await world.report('post', elsewhere, fan, [leaver]);
  await world.report('user', leaver.id, leaver, [fan]);
  await world.sql(
    `INSERT INTO strikes (id, user_id, policy_id, severity, case_id, decision_id, expires_at)
     SELECT gen_random_uuid(), $1, (SELECT id FROM policies LIMIT 1), 2, $2, gen_random_uuid(), now() + interval '1 day'`,
    [leaver.id, caseId],
  );
  for (const [to, by, dedupe] of [
    ...[[leaver, fan, 'follow:fan'] as const, [survivor, fan, 'follow:fan'] as const],
    ...[
      [leaver, survivor, 'follow:survivor'] as const,
      [survivor, leaver, 'follow:leaver'] as const,
      [fan, leaver, 'follow:leaver'] as const,
    ],
  ])
    await world.sql(
      `INSERT INTO notifications (id, user_id, kind, actor_id, dedupe_key) VALUES (gen_random_uuid(), $1, 'FOLLOW', $2, $3)`,
      [...[to.id, by.id, dedupe]],
    );
  const actionId = uuidv7();
  await world.sql(
    `INSERT INTO moderation_actions (id, kind, staff_id, subject_kind, subject_id, subject_author_id, reason) VALUES ($1, 'REMOVE_CONTENT', $2, 'post', $3, $4, 'Rude')`,
    [actionId, sam.id, theirs, leaver.id],
  );
  const club = key();
  await world.sql(`INSERT INTO organizations (id, alias, name, kind) VALUES ($1, $2, $2, 'FAN_CLUB')`, [club, 'both-club']);
  await world.sql(
    `INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, 'ADMIN', 'staff'), ($1, $3, 'MEMBER', 'invitation')`,
    [club, leaver.id, survivor.id],
  );
  const alone = key();
  await world.sql(`INSERT INTO organizations (id, alias, name, kind) VALUES ($1, $2, $2, 'FAN_CLUB')`, [alone, 'one-club']);
  await world.sql(`INSERT INTO organization_members (organization_id, user_id, role, source) VALUES ($1, $2, 'MEMBER', 'staff')`, [
    ...[alone, leaver.id],
  ]);
  await world.sql('INSERT INTO shown_memberships (organization_id, user_id) VALUES ($1, $2)', [alone, leaver.id]);
  await world.sql('INSERT INTO analytics_consents (user_id) VALUES ($1)', [leaver.id]);
  // A suspension without end on the one that goes, one of a day on the other: a merge is no way out of it.
  await world.sql(`UPDATE users SET suspended_at = now(), suspended_until = now() + interval '1 day' WHERE id = $1`, [survivor.id]);
  await world.sql('UPDATE users SET suspended_at = now() WHERE id = $1', [leaver.id]);

  const looked = await preview(ada, survivor, leaver);
  expect(looked.warnings).toEqual(['LEAVER_RESTRICTED']);
  const merge = await start(ada, survivor, leaver);
  expect(merge).toMatchObject({ __typename: 'AccountMerge', state: 'WAITING' });

  // The first worker dies after the second batch: killed where it would have gone on.
  await startWorker();
  const work = (worker as NestFastifyApplication).get(MergeWorkRepository);
  const { advance } = work;
  let batches = 0;
  work.advance = async (...args) => {
    if ((batches += 1) > 2) throw new Error('killed');
    return advance.apply(work, args);
  };
  work.release = async () => undefined;
  await until(async () => batches > 2);
  await stopWorker();
  expect(await look(merge.id)).toMatchObject({ state: 'RUNNING', done: 2000, viewerCan: { cancel: false } });
  expect(await owners('posts', 'author_id', leaver)).toHaveLength(2302 - 2000);
  // What was done is not to be had back, and the account is closed from the first moment on.
  expect(await world.sql('SELECT id FROM session_revocations WHERE user_id = $1', [leaver.id])).toHaveLength(1);
  await world.sql('UPDATE account_merges SET leased_until = now() WHERE id = $1', [merge.id]);
  await startWorker();
  const done = await over(merge.id);

  expect(done).toMatchObject({ state: 'DONE', total: done.done, leaver: { handle: leaver.handle } });
  expect(Object.fromEntries(done.parts.map(({ name, moves, settled }) => [name, [moves, settled]]))).toEqual(
    Object.fromEntries(
      looked.parts.filter(({ moves, settled }) => moves + settled > 0).map(({ name, moves, settled }) => [name, [moves, settled]]),
    ),
  );
  for (const { columns, name } of MERGE_STEPS)
    for (const at of columns) {
      const [table, column] = at.split('.') as [string, string];
      expect([name, await owners(table, column, leaver)]).toEqual([name, []]);
    }
  expect(await owners('posts', 'author_id', survivor)).toHaveLength(2303);
  expect((await owners('reactions', 'user_id', survivor)).map(({ post_id, kind }) => [post_id, kind]).sort()).toEqual(
    [
      [elsewhere, 'LIKE'],
      [own, 'LOVE'],
    ].sort(),
  );
  const followed = await owners('follows', 'follower_id', survivor);
  expect(followed.map(({ followee_id }) => followee_id).sort()).toEqual([fan.id, idol.id].sort());
  expect((await owners('follows', 'followee_id', survivor)).map(({ follower_id }) => follower_id).sort()).toEqual([fan.id, idol.id].sort());
  expect((await owners('cases', 'subject_id', survivor)).map(({ status }) => status)).toEqual(['open']);
  expect(await owners('strikes', 'user_id', survivor)).toHaveLength(1);
  expect(await owners('reports', 'reporter_id', survivor)).toHaveLength(1);
  expect(await owners('analytics_consents', 'user_id', survivor)).toEqual([]);
  const memberships = await owners('organization_members', 'user_id', survivor);
  expect(Object.fromEntries(memberships.map(({ organization_id, role: held }) => [organization_id, held]))).toEqual({
    [club]: 'ADMIN',
    [alone]: 'MEMBER',
  });
  expect(await world.sql('SELECT member_count FROM organizations WHERE id = $1', [club])).toEqual([{ member_count: 1 }]);
  expect(await owners('shown_memberships', 'user_id', survivor)).toHaveLength(1);
  expect(await world.sql('SELECT suspended_until FROM users WHERE id = $1 AND suspended_at IS NOT NULL', [survivor.id])).toEqual([
    { suspended_until: null },
  ]);
  expect(world.keycloak.isLocked(leaver.id)).toBe(true);
  expect(world.keycloak.loggedOut).toContain(leaver.id);

  const rows = await trail(merge.id);
  expect(rows.map(({ action }) => action)).toEqual([
    'user.merge_started',
    'user.suspended',
    'user.locked',
    'user.merge_begun',
    'user.merged',
  ]);
  expect(rows.at(-1)).toMatchObject({
    ...{ subject_id: leaver.id, reason: 'Signed in to both' },
    details: {
      survivor: survivor.id,
      reference: 'T-4711',
      before: { posts: 2301, reactions: 2 },
      after: { posts: { moved: 2301, settled: 0 } },
    },
  });
  await until(async () => (await owners('notifications', 'user_id', survivor)).some(({ kind }) => kind === 'ACCOUNT_MERGED'));
  const told = (await owners('notifications', 'user_id', survivor)).filter(({ kind }) => kind === 'FOLLOW');
  expect(told.map(({ actor_id }) => actor_id)).toEqual([fan.id]);
  await until(async () => mails.mails.length >= 2);
  expect(mails.mails.flatMap(({ to }) => to).sort()).toEqual([`${survivor.handle}@example.test`, `${leaver.handle}@example.test`].sort());

  // What was decided about their posts is theirs to read, and to appeal against.
  const notices = await new ModerationNoticesRepository(world.api.database).page(survivor.id, LAST_ID, 20);
  expect(notices.map(({ kind }) => kind)).toEqual(['SUSPEND', 'REMOVE_CONTENT']);
  const appeals = new AppealsRepository(world.api.database);
  expect(await appeals.transaction((tx) => appeals.action(tx, actionId))).toMatchObject({ authorId: survivor.id });

  // The old name leads to the survivor and is nobody else's, neither by choice nor by a new account.
  const reads = new ProfileReadsRepository(world.api.database);
  const bare = { shape: { figures: 'none', organizations: false, posts: null }, posts: null } as const;
  expect(await reads.byHandle(null, leaver.handle, bare)).toMatchObject({ id: survivor.id });
  const profiles = new ProfilesRepository(world.api.database);
  await expect(
    profiles.transaction((tx) => profiles.change(tx, fan.id, { handle: leaver.handle, removeAvatar: false })),
  ).rejects.toBeInstanceOf(HandleTaken);
  expect(await profiles.isTaken(leaver.handle, fan.id)).toBe(true);
  expect(
    await world.sql(
      `INSERT INTO profiles (user_id, handle, display_name) VALUES ($1, $2, 'x') ON CONFLICT (handle) DO NOTHING RETURNING user_id`,
      [...[key(), leaver.handle]],
    ),
  ).toEqual([]);

  // Some days later nothing is left of the account, and its identity is deleted.
  expect(await world.events('account.deleted')).toEqual([]);
  await world.sql(`UPDATE account_merges SET finished_at = now() - interval '8 days' WHERE id = $1`, [merge.id]);
  await stopWorker();
  await startWorker();
  await until(async () => (await world.events('account.deleted')).length > 0);
  expect(await world.sql('SELECT email, username FROM users WHERE id = $1', [leaver.id])).toEqual([{ email: null, username: 'deleted' }]);
  expect((await trail(merge.id)).at(-1)).toMatchObject({ action: 'user.merge_erased' });
});

test('does not begin when whoever started it has lost the permission, and nothing is changed', async () => {
  const [survivor, leaver] = await pair();
  const eve = await world.person(['administrator']);
  const merge = await start(eve, survivor, leaver, { undo: 3600 });
  world.keycloak.roles.set(eve.id, ['support']);
  await world.sql('UPDATE account_merges SET not_before = now() WHERE id = $1', [merge.id]);
  expect(await over(merge.id)).toMatchObject({ state: 'STOPPED', stateCode: 'merge.permission_lost', done: 0 });
  expect(await world.sql('SELECT id FROM users WHERE id = $1 AND locked_at IS NULL AND deleted_at IS NULL', [leaver.id])).toHaveLength(1);
  expect((await trail(merge.id)).map(({ action }) => action)).toEqual(['user.merge_started', 'user.merge_stopped']);
});
