import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { connectLive, firstOf } from '../../../test/platform/live.js';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { Redis } from '../../platform/redis/redis.js';
import { SwitchReverting } from './switch-reverting.js';
import { SwitchesWorkerModule } from './switches.worker.module.js';

const SWITCH = 'name off since byId byName reason revertsAt version viewerCan { change }';
const RESULT = `{ __typename ... on FeatureSwitchChanged { featureSwitch { ${SWITCH} } inForceAt everywhere } ... on Refusal { code } }`;
const OFF = `mutation Off($name: FeatureSwitchName!, $reason: String!, $forMinutes: Int, $version: Int!) {
  switchOff(name: $name, reason: $reason, forMinutes: $forMinutes, version: $version) ${RESULT} }`;
const ON = `mutation On($name: FeatureSwitchName!, $reason: String!, $version: Int!) { switchOn(name: $name, reason: $reason, version: $version) ${RESULT} }`;
const FOLLOW = 'mutation { follow(handle: "nobody_there") { __typename } }';

interface Outcome {
  __typename: string;
  code?: string;
  everywhere: boolean;
  inForceAt: string;
  featureSwitch: { name: string; off: boolean; since: string; revertsAt: string | null; version: number; reason: string };
}

let world: StaffWorld;
let members: TestApi;
let others: TestApi;
let worker: NestFastifyApplication;
let olga: Person;
let token: string;
beforeAll(async () => {
  world = await StaffWorld.start();
  const env = { RATE_LIMIT_FACTOR: '1000' };
  members = await startTestApi({ api: 'user', beside: world.api, env });
  others = await startTestApi({ api: 'user', beside: world.api, env });
  worker = await startTestWorker(world.api, [SwitchesWorkerModule]);
  olga = await world.person(['operator']);
  token = await members.tokenFor({ roles: ['member'] });
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await others?.stop();
  await members?.stop();
  await world?.stop();
});

const versionOf = async (name: string): Promise<number> => {
  const { data } = await world.ask<{ featureSwitches: { name: string; version: number }[] }>(olga, '{ featureSwitches { name version } }');
  return data?.featureSwitches.find((one) => one.name === name)?.version ?? -1;
};
async function off(name: string, more: Record<string, unknown> = {}, by = olga): Promise<Outcome> {
  const variables = { name, reason: 'Spam wave', forMinutes: 60, version: await versionOf(name), ...more };
  const { data, codes } = await world.ask<{ switchOff: Outcome }>(by, OFF, variables);
  return data?.switchOff ?? ({ __typename: 'Error', code: codes[0] } as Outcome);
}
async function on(name: string, more: Record<string, unknown> = {}): Promise<Outcome> {
  const variables = { name, reason: 'Over', version: await versionOf(name), ...more };
  return (await world.ask<{ switchOn: Outcome }>(olga, ON, variables)).data?.switchOn as Outcome;
}
const followAt = async (api: TestApi): Promise<string> => (await api.graphql(FOLLOW, {}, token)).codes[0] ?? 'passed';

async function secondsUntil(condition: () => Promise<boolean>): Promise<number> {
  const start = Date.now();
  while (!(await condition())) {
    if (Date.now() - start > 10_000) throw new Error('never came true');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return (Date.now() - start) / 1000;
}

beforeEach(async () => {
  const { data } = await world.ask<{ featureSwitches: { name: string; off: boolean }[] }>(olga, '{ featureSwitches { name off } }');
  for (const { name } of data?.featureSwitches.filter((one) => one.off) ?? []) await on(name);
});

test('off acts in every process within a second, is measured, and is on record with who and why', async () => {
  expect([await followAt(members), await followAt(others)]).not.toContain('platform.switched_off');
  const begun = Date.now();
  const { featureSwitch, everywhere, inForceAt } = await off('FOLLOWS');
  expect([await followAt(members), await followAt(others)]).toEqual(['platform.switched_off', 'platform.switched_off']);
  expect(everywhere).toBe(true);
  expect(Date.parse(inForceAt) - begun).toBeLessThan(1_000);
  expect(featureSwitch).toMatchObject({ off: true, byId: olga.id, byName: olga.handle, reason: 'Spam wave', viewerCan: { change: true } });
  expect(Date.parse(featureSwitch.revertsAt ?? '') - Date.parse(featureSwitch.since)).toBe(3_600_000);
  expect((await world.audit('switch.off', 'FOLLOWS')).at(-1)).toMatchObject({ actor_id: olga.id, reason: 'Spam wave' });
  await on('FOLLOWS', { reason: 'Quiet again' });
  expect([await followAt(members), await followAt(others)]).not.toContain('platform.switched_off');
  expect((await world.audit('switch.on', 'FOLLOWS')).at(-1)).toMatchObject({ actor_id: olga.id, reason: 'Quiet again' });
});

test('a process that Redis does not reach finds out within a second, a little more for its clock', async () => {
  others.app.get(Redis).subscriber.disconnect();
  await off('FOLLOWS');
  expect(await secondsUntil(async () => (await followAt(others)) === 'platform.switched_off')).toBeLessThan(1.5);
  await on('FOLLOWS');
  expect(await secondsUntil(async () => (await followAt(others)) !== 'platform.switched_off')).toBeLessThan(1.5);
  await others.app.get(Redis).subscriber.connect();
  await secondsUntil(async () => others.app.get(LiveBus).connected);
});

test('a process that starts later knows', async () => {
  await off('FOLLOWS');
  const later = await startTestApi({ api: 'user', beside: world.api, env: { RATE_LIMIT_FACTOR: '1000' } });
  expect(await followAt(later)).toBe('platform.switched_off');
  await later.stop();
});

test('whoever looked before somebody else changed it changes nothing', async () => {
  const seen = await versionOf('SEARCH');
  await off('SEARCH', { reason: 'Index is broken' });
  expect(await off('SEARCH', { version: seen })).toMatchObject({ code: 'switches.changed_meanwhile' });
  expect(await on('SEARCH', { version: seen })).toMatchObject({ code: 'switches.changed_meanwhile' });
  const longer = await off('SEARCH', { reason: 'Still broken', forMinutes: null });
  expect(longer.featureSwitch).toMatchObject({ reason: 'Still broken', revertsAt: null, off: true });
  await on('SEARCH');
  expect(await on('SEARCH')).toMatchObject({ code: 'switches.on_already' });
});

test('of two at once one wins', async () => {
  const version = await versionOf('POSTS');
  const both = await Promise.all([off('POSTS', { version, reason: 'one' }), off('POSTS', { version, reason: 'two' })]);
  expect(both.map((one) => one.code ?? one.__typename).sort()).toEqual(['FeatureSwitchChanged', 'switches.changed_meanwhile']);
});

test.each([
  [{ reason: ' ' }, 'text.empty'],
  [{ reason: 'x'.repeat(501) }, 'text.too_long'],
  [{ forMinutes: 0 }, 'input.invalid'],
  [{ forMinutes: 7 * 24 * 60 + 1 }, 'input.invalid'],
  [{ name: 'EVERYTHING' }, 'graphql.variables_invalid'],
])('%j is refused', async (wrong, code) => {
  expect(await off('UPLOADS', wrong)).toMatchObject({ code });
});

test('all staff see what is off; operators alone change it, and with fresh proof of who they are', async () => {
  const mara = await world.person(['moderator']);
  const late = {
    ...olga,
    token: await world.api.tokenFor({ sub: olga.id, roles: ['operator'], claims: { auth_time: Math.floor(Date.now() / 1000) - 301 } }),
  };
  expect((await off('POSTS', {}, mara)).code).toBe('auth.forbidden');
  expect((await off('POSTS', {}, late)).code).toBe('auth.step_up_required');
  await off('POSTS');
  const { data } = await world.ask<{ featureSwitches: object[] }>(mara, `{ featureSwitches { ${SWITCH} } }`);
  expect(data?.featureSwitches).toContainEqual(expect.objectContaining({ name: 'POSTS', off: true, viewerCan: { change: false } }));
  expect((await world.ask(mara, '{ featureSwitchHistory(name: POSTS) { edges { node { action } } } }')).codes).toEqual(['auth.forbidden']);
});

test('the history is the audit trail of one switch, newest first', async () => {
  await off('REACTIONS', { reason: 'Storm' });
  await on('REACTIONS', { reason: 'Calm' });
  const { data } = await world.ask<{ featureSwitchHistory: { edges: { node: object }[] } }>(
    olga,
    '{ featureSwitchHistory(name: REACTIONS, first: 2) { edges { node { action actorName reason } } } }',
  );
  expect(data?.featureSwitchHistory.edges.map(({ node }) => node)).toEqual([
    { action: 'switch.on', actorName: olga.handle, reason: 'Calm' },
    { action: 'switch.off', actorName: olga.handle, reason: 'Storm' },
  ]);
});

test('a dashboard that is open sees a change as it happens', async () => {
  const live = connectLive(world.api, olga.token);
  const seen = firstOf(live, 'subscription { featureSwitchesChanged { name off } }', () => void off('UPLOADS'));
  const { data } = (await seen) as { data: { featureSwitchesChanged: object[] } };
  expect(data.featureSwitchesChanged).toContainEqual({ name: 'UPLOADS', off: true });
  await live.client.dispose();
});

test('the worker writes down what went on again by the clock', async () => {
  await off('COMMENTS');
  await world.sql(
    `UPDATE feature_switches SET off_since = now() - interval '2 hours', reverts_at = now() - interval '1 second' WHERE name = 'COMMENTS'`,
  );
  // Its own clock may have been faster.
  await worker.get(SwitchReverting, { strict: false }).revert();
  expect((await world.audit('switch.reverted', 'COMMENTS')).at(-1)).toMatchObject({ actor_id: null });
  await secondsUntil(
    async () =>
      (
        await world.ask<{ featureSwitches: { name: string; off: boolean }[] }>(olga, '{ featureSwitches { name off } }')
      ).data?.featureSwitches.find(({ name }) => name === 'COMMENTS')?.off === false,
  );
});
