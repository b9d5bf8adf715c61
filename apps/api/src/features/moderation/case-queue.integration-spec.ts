import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { connectLive, firstOf, type Live } from '../../../test/platform/live.js';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { Redis } from '../../platform/redis/redis.js';

const QUEUE = 'subscription { caseQueueChanged { open resolvedToday oldestOpenAt } }';

let world: StaffWorld;
let members: TestApi;
let worker: NestFastifyApplication;
let mara: Person;
let lena: Person;
let marco: Person;
const open: Live[] = [];
beforeAll(async () => {
  world = await StaffWorld.start();
  members = await startTestApi({ api: 'user', beside: world.api });
  worker = await startTestWorker(world.api);
  [mara, lena, marco] = await Promise.all([world.person(['moderator']), world.person(), world.person()]);
}, 60_000);
afterEach(async () => {
  for (const live of open.splice(0)) await live.client.dispose();
});
afterAll(async () => {
  await worker?.close();
  await members?.stop();
  await world?.stop();
});

function look(token: string | undefined): Live {
  const live = connectLive(world.api, token);
  open.push(live);
  return live;
}

async function listeners(): Promise<number> {
  const redis = world.api.app.get(Redis);
  return ((await redis.commands.pubsub('NUMSUB', redis.key('live:case-queue'))) as [string, number])[1];
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await condition()); await new Promise((resolve) => setTimeout(resolve, 20)))
    if (Date.now() > end) throw new Error('never came true');
}

test('a moderator hears of a report that a member has just made, and of the decision', async () => {
  const post = await world.post(lena);
  const first = firstOf(look(mara.token), QUEUE);
  await until(async () => (await listeners()) === 1);
  const input = { subjectKind: 'POST', subjectId: post, reason: 'SPAM' };
  await members.graphql(
    'mutation($input: ReportInput!, $key: String!) { report(input: $input, idempotencyKey: $key) { __typename } }',
    { input, key: randomUUID() },
    await members.tokenFor({ sub: marco.id, username: marco.handle }),
  );
  expect(await first).toEqual({ data: { caseQueueChanged: { open: 1, resolvedToday: 0, oldestOpenAt: expect.any(String) } } });

  const [found] = await world.sql<{ id: string }>('SELECT id FROM cases WHERE subject_id = $1', [post]);
  const second = firstOf(look(mara.token), QUEUE);
  await until(async () => (await listeners()) === 1);
  await world.ask(
    mara,
    'mutation($id: ID!, $key: String!) { decideCase(input: { caseId: $id, version: 1, facts: "Nothing wrong", actions: [{ kind: DISMISS }] }, idempotencyKey: $key) { __typename } }',
    { id: found?.id, key: key() },
  );
  expect(await second).toEqual({ data: { caseQueueChanged: { open: 0, resolvedToday: 1, oldestOpenAt: null } } });
});

test('whoever stops looking is no longer listened for, even if nothing happens in the queue', async () => {
  const live = look(mara.token);
  const stop = live.client.subscribe({ query: QUEUE }, { next: () => undefined, error: () => undefined, complete: () => undefined });
  await until(async () => (await listeners()) === 1);
  stop();
  await until(async () => (await listeners()) === 0);
});

test.each<[string, () => Promise<string>, string]>([
  ['a member of staff without the permission', async () => (await world.person(['analyst'])).token, 'auth.forbidden'],
  ['a fan', async () => lena.token, 'auth.forbidden'],
  [
    'a moderator without a second factor',
    () => world.api.tokenFor({ sub: mara.id, roles: ['moderator'], acr: '1' }),
    'auth.step_up_required',
  ],
])('%s is refused', async (_, token, code) => {
  await expect(firstOf(look(await token()), QUEUE)).resolves.toMatchObject({ errors: [{ extensions: { code } }] });
  expect(await listeners()).toBe(0);
});

test('a member’s token opens no connection to the staff API', async () => {
  expect(await look(await members.tokenFor({ roles: ['moderator'] })).closed).toMatchObject({ code: 4401, reason: 'auth.token_invalid' });
});
