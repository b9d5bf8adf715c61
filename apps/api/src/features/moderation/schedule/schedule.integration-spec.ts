import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import { key, type Person, StaffWorld } from '../../../../test/staff/staff-world.js';
import { startTestWorker } from '../../../../test/start-test-worker.js';
import { AccountsWorkerModule } from '../../accounts/accounts.worker.module.js';
import { type CaseEvent, stateOf } from '../../case-log/index.js';
import { ModerationWorkerModule } from '../moderation.worker.module.js';
import { ScheduledDecisions } from './scheduled-decisions.js';
import { ScheduleRepository } from './schedule.repository.js';
import { ScheduleWorker } from './schedule-worker.js';

const CASE = `id version status snoozedUntil scheduled { id kind state dueAt byName code actions { kind until } facts viewerCanCancel } content { state }`;
const OUTCOME = `{ __typename ... on AdminCase { ${CASE} } ... on Refusal { code } }`;
const DECIDE = `mutation D($input: DecideCaseInput!, $key: String!) { result: decideCase(input: $input, idempotencyKey: $key) ${OUTCOME} }`;
const CANCEL = `mutation C($id: ID!) { result: cancelScheduledDecision(id: $id) ${OUTCOME} }`;
const HOUR = 3_600_000;

interface Case {
  readonly __typename: string;
  readonly code?: string;
  readonly version: number;
  readonly status: string;
  readonly snoozedUntil: string | null;
  readonly scheduled: readonly { id: string; kind: string; state: string; code: string | null; viewerCanCancel: boolean }[];
  readonly content: { readonly state: string };
}

let world: StaffWorld;
let worker: NestFastifyApplication | undefined;
let mara: Person;
let milo: Person;
let marco: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  [mara, milo, marco] = await Promise.all([world.person(['moderator']), world.person(['moderator']), world.person()]);
  for (const person of [mara, milo]) await world.ask(person, '{ me { id } }');
  worker = await startTestWorker(world.api, [AccountsWorkerModule, ModerationWorkerModule], { KEYCLOAK_URL: world.keycloak.url });
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await world?.stop();
});

const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
async function reported(): Promise<{ id: string; post: string; author: Person }> {
  const author = await world.person();
  const post = await world.post(author);
  return { post, author, id: await world.report('post', post, author, [marco]) };
}
const ask = async (who: Person, text: string, variables: Record<string, unknown>): Promise<Case> => {
  const { data, codes } = await world.ask<{ result: Case }>(who, text, variables);
  return data?.result ?? ({ __typename: 'Error', code: codes[0] } as Case);
};
const decide = (who: Person, caseId: string, more: Record<string, unknown> = {}) =>
  ask(who, DECIDE, {
    input: { caseId, version: 1, policyId: 'hate', facts: 'Demeans people', actions: [{ kind: 'REMOVE_CONTENT' }], ...more },
    key: key(),
  });
const look = async (id: string): Promise<Case> =>
  (await world.ask<{ case: Case }>(mara, `{ case(id: "${id}") { ${CASE} } }`)).data?.case as Case;
/** Its time has come, and two workers meet it at once. */
async function comes(id: string): Promise<void> {
  await world.sql(`UPDATE scheduled_actions SET due_at = now() - interval '1 second' WHERE case_id = $1 AND state = 'WAITING'`, [id]);
  const schedule = worker?.get(ScheduleWorker) as ScheduleWorker;
  await Promise.all([schedule.run(), schedule.run()]);
}
const logOf = (id: string) =>
  world.sql<CaseEvent>('SELECT seq, kind, actor_id AS "actorId", at, payload FROM case_events WHERE case_id = $1 ORDER BY seq', [id]);

describe('a decision for later', () => {
  test('leaves the queue until then, and is taken once as whoever scheduled it', async () => {
    const { id, post, author } = await reported();
    const put = await decide(mara, id, { at: inHours(1), actions: [{ kind: 'REMOVE_CONTENT' }, { kind: 'SUSPEND', until: inHours(25) }] });
    expect(put).toMatchObject({
      ...{ status: 'OPEN', content: { state: 'VISIBLE' }, snoozedUntil: expect.any(String) },
      scheduled: [{ kind: 'DECIDE', state: 'WAITING', facts: 'Demeans people', byName: mara.handle, viewerCanCancel: true }],
    });
    expect(await decide(milo, id, { at: inHours(2) })).toMatchObject({ code: 'schedule.already' });
    await comes(id);
    expect(await look(id)).toMatchObject({
      status: 'ACTIONED',
      content: { state: 'REMOVED' },
      scheduled: [{ state: 'DONE', viewerCanCancel: false }],
    });
    expect(await world.sql('SELECT kind, staff_id FROM moderation_actions WHERE case_id = $1 ORDER BY id', [id])).toEqual([
      { kind: 'REMOVE_CONTENT', staff_id: mara.id },
      { kind: 'SUSPEND', staff_id: mara.id },
    ]);
    expect(await world.audit('case.scheduled', id)).toMatchObject([{ actor_id: mara.id, reason: 'Demeans people' }]);
    expect(await world.audit('content.removed', post)).toMatchObject([{ actor_id: mara.id }]);
    expect(await world.sql('SELECT 1 FROM strikes WHERE user_id = $1', [author.id])).toHaveLength(1);
  });

  test('can be taken back before, by a colleague too, and the case is back', async () => {
    const { id } = await reported();
    const scheduled = (await decide(mara, id, { at: inHours(1) })).scheduled[0]?.id;
    expect(await ask(await world.person(['moderator', 'queue-language-it']), CANCEL, { id: scheduled })).toMatchObject({
      code: 'case.outside_queue',
    });
    const due = await worker?.get(ScheduleRepository).find(scheduled as string);
    expect(await ask(milo, CANCEL, { id: scheduled })).toMatchObject({
      status: 'OPEN',
      snoozedUntil: null,
      scheduled: [{ state: 'CANCELLED' }],
    });
    expect(await ask(milo, CANCEL, { id: scheduled })).toMatchObject({ code: 'schedule.not_found' });
    // A worker that had read it as due a moment before.
    await worker?.get(ScheduledDecisions).perform(due as Parameters<ScheduledDecisions['perform']>[0]);
    await comes(id);
    expect(await look(id)).toMatchObject({ status: 'OPEN', content: { state: 'VISIBLE' } });
    expect(await world.audit('case.schedule_cancelled', id)).toMatchObject([{ actor_id: milo.id }]);
    expect(await decide(milo, id, { at: inHours(1) })).toMatchObject({ status: 'OPEN' });
  });

  test.each<[string, (at: { id: string; post: string }) => Promise<unknown>, string]>([
    [
      'the author has deleted it',
      ({ post }) => world.sql('UPDATE posts SET deleted_at = now() WHERE id = $1', [post]),
      'content.already_gone',
    ],
    ['it was edited', ({ id }) => world.sql('UPDATE cases SET version = version + 1 WHERE id = $1', [id]), 'case.version_changed'],
    [
      'a colleague has claimed it',
      ({ id }) => world.sql('UPDATE cases SET claimed_by = $2, claimed_at = now() WHERE id = $1', [id, milo.id]),
      'case.claimed',
    ],
  ])('goes back to the queue if %s', async (_, happens, code) => {
    const one = await reported();
    await decide(mara, one.id, { at: inHours(1) });
    await happens(one);
    await comes(one.id);
    expect(await look(one.id)).toMatchObject({ status: 'OPEN', snoozedUntil: null, scheduled: [{ state: 'REFUSED', code }] });
    expect(await world.sql('SELECT 1 FROM moderation_actions WHERE case_id = $1', [one.id])).toEqual([]);
    expect(await world.audit('case.schedule_refused', one.id)).toMatchObject([{ actor_id: null }]);
  });

  test('is not taken for whoever has lost the role since, and waits while Keycloak cannot be asked', async () => {
    const max = await world.person(['moderator']);
    const { id } = await reported();
    await decide(max, id, { at: inHours(1) });
    world.keycloak.roles.set(max.id, ['member']);
    world.keycloak.down = true;
    await comes(id);
    world.keycloak.down = false;
    expect(await look(id)).toMatchObject({ scheduled: [{ state: 'WAITING' }] });
    await comes(id);
    expect(await look(id)).toMatchObject({ status: 'OPEN', scheduled: [{ state: 'REFUSED', code: 'schedule.permission_lost' }] });
  });

  test.each([
    ['the past', { at: inHours(-1) }],
    ['too far off', { at: inHours(31 * 24) }],
    ['after it ends', { at: inHours(2), actions: [{ kind: 'REMOVE_CONTENT', until: inHours(1) }] }],
  ])('is refused for %s', async (_, more) =>
    expect(await decide(mara, (await reported()).id, more)).toMatchObject({ code: 'schedule.invalid' }),
  );
});

describe('a removal for a time', () => {
  test('ends by itself, once: the content is back, and its author is told', async () => {
    const { id, post, author } = await reported();
    const until = inHours(24);
    expect(await decide(mara, id, { actions: [{ kind: 'REMOVE_CONTENT', until }] })).toMatchObject({
      ...{ status: 'ACTIONED', content: { state: 'REMOVED' } },
      scheduled: [{ kind: 'RESTORE', state: 'WAITING', dueAt: until, viewerCanCancel: false }],
    });
    await comes(id);
    expect(await look(id)).toMatchObject({ status: 'ACTIONED', content: { state: 'VISIBLE' }, scheduled: [{ state: 'DONE' }] });
    expect(await world.sql('SELECT kind, automated, until FROM moderation_actions WHERE subject_id = $1 ORDER BY id', [post])).toEqual([
      { kind: 'REMOVE_CONTENT', automated: false, until: new Date(until) },
      { kind: 'RESTORE_CONTENT', automated: true, until: null },
    ]);
    expect((await world.events('content.restored')).map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ authorId: author.id, subjectId: post, reason: 'The time was over.' }),
    );
    expect(await world.audit('content.removal_ended', post)).toMatchObject([{ actor_id: null }]);
    expect(await world.sql('SELECT withdrawn_at FROM strikes WHERE user_id = $1', [author.id])).toEqual([{ withdrawn_at: null }]);
  });

  test.each<[string, (post: string, by: Person) => Promise<unknown>]>([
    ['deleted by its author', (post) => world.sql('UPDATE posts SET deleted_at = now() WHERE id = $1', [post])],
    [
      'removed again for good',
      (post, author) =>
        world.sql(
          `INSERT INTO moderation_actions (id, kind, staff_id, subject_kind, subject_id, subject_author_id, reason)
           VALUES ($4, 'REMOVE_CONTENT', $2, 'post', $1, $3, 'Worse than it seemed')`,
          [post, mara.id, author.id, uuidv7()],
        ),
    ],
  ])('brings nothing back that was %s', async (_, happens) => {
    const { id, post, author } = await reported();
    await decide(mara, id, { actions: [{ kind: 'REMOVE_CONTENT', until: inHours(24) }] });
    await happens(post, author);
    await comes(id);
    expect(await look(id)).toMatchObject({ scheduled: [{ state: 'REFUSED', code: 'content.not_removed' }] });
    expect(await world.sql('SELECT removed_at IS NOT NULL AS removed FROM posts WHERE id = $1', [post])).toEqual([{ removed: true }]);
  });
});

test('the row of every case is what its log tells', async () => {
  const cases = await world.sql<{ id: string; snoozedUntil: Date | null; status: string; lastSeq: number }>(
    'SELECT id, last_seq AS "lastSeq", status, snoozed_until AS "snoozedUntil" FROM cases',
  );
  for (const { id, ...row } of cases) expect({ id, ...stateOf(await logOf(id)) }).toMatchObject({ id, ...row });
});
