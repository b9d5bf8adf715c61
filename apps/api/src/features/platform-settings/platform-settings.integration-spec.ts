import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { Redis } from '../../platform/redis/redis.js';

jest.setTimeout(60_000);
const SECRET = 'p4ss-that-nobody-reads';
const ASK = `{ platformSettings { settings { name group secret defaultValue concerns values { processes state value } } processes { id kind version node } versions { product keycloak postgresql redis } } }`;

interface Answer {
  platformSettings: {
    settings: { name: string; secret: boolean; values: { processes: string[]; state: string; value: string | null }[] }[];
    processes: { kind: string; node: string }[];
    versions: Record<string, string | null>;
  };
} // prettier-ignore

let world: StaffWorld;
let members: TestApi;
beforeAll(async () => {
  world = await StaffWorld.start({ SMTP_URL: `smtp://mail:${SECRET}@mail.example`, KEYCLOAK_API_CLIENT_SECRET: SECRET });
  members = await startTestApi({
    api: 'user',
    beside: world.api,
    env: { LOG_LEVEL: 'fatal', AUDIT_ANCHOR_KEY: 'ab'.repeat(32) },
  });
}, 120_000);
afterAll(async () => {
  await members?.stop();
  await world?.stop();
});

test('operators see by what each process goes and what it runs on, and no secret anywhere', async () => {
  const [opal, ana] = await Promise.all([world.person(['operator']), world.person(['analyst'])]);
  expect((await world.ask(ana, ASK)).codes).toEqual(['auth.forbidden']);
  const ask = async (): Promise<Answer['platformSettings']> =>
    (await world.ask<Answer>(opal, ASK)).data?.platformSettings as Answer['platformSettings'];
  const end = Date.now() + 30_000;
  let seen = await ask();
  while (seen.processes.length < 2 && Date.now() < end) seen = await ask();
  expect(seen.processes).toMatchObject([{ kind: 'admin', node: process.version }, { kind: 'user' }]);
  expect(seen.versions).toMatchObject({
    product: expect.stringMatching(/^\d/),
    postgresql: expect.stringMatching(/^1\d/),
    redis: expect.stringMatching(/^\d/),
  });
  const one = (name: string) => seen.settings.find((setting) => setting.name === name);
  expect(one('LOG_LEVEL')?.values.find(({ processes }) => processes.includes('user'))).toMatchObject({ state: 'CHANGED', value: 'fatal' });
  expect(one('KEYCLOAK_API_CLIENT_SECRET')?.values.find(({ processes }) => processes.includes('admin'))).toEqual({
    processes: ['admin'],
    state: 'SET',
    value: null,
  });
  expect(JSON.stringify(seen)).not.toContain(SECRET);
  const told = world.api.app.get(Redis);
  expect(JSON.stringify(await told.commands.hgetall(told.key('processes')))).not.toMatch(/p4ss|abab|postgres:\/\//);
});
