import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { operationsOf } from '../../../test/authorisation/access-table.js';
import { dummyOperation } from '../../../test/authorisation/dummy-operation.js';
import { connectLive, firstOf } from '../../../test/platform/live.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { SwitchBoard } from './switch-board.js';
import { type SwitchName, switchNames } from './switch-table.js';

const SECRET = 'secret-of-keycloak-that-is-long-enough';
/** What may still be changed while everything can only be read. */
const PROTECTING_ONESELF = [
  'endAllSessions',
  'endOtherSessions',
  'endSession',
  'leaveImpersonation',
  'revokeApplication',
  'withdrawConsent',
  'openImpersonation',
  'unlinkAccount',
];
const ROUTES = [
  'POST /media',
  'POST /media/avatar',
  `GET /media/${'0'.repeat(32)}.webp`,
  'GET /healthz',
  'GET /nothing',
  'POST /auth/backchannel-logout',
];

const STOPPED: Record<SwitchName, readonly string[]> = {
  MAINTENANCE: [], // everything: asked on its own
  READ_ONLY: ['POST /media', 'POST /media/avatar'],
  REGISTRATION: [],
  UPLOADS: ['POST /media', 'POST /media/avatar'],
  POSTS: ['Mutation.createPost', 'Mutation.editPost'],
  COMMENTS: ['Mutation.createComment', 'Mutation.editComment'],
  REACTIONS: ['Mutation.react'],
  FOLLOWS: ['Mutation.follow', 'Mutation.followTopic'],
  SEARCH: ['Query.searchProfiles', 'Query.searchTopics'],
  LIVE: [],
};

let user: TestApi;
let admin: TestApi;
let version = 0;
beforeAll(async () => {
  const env = { RATE_LIMIT_FACTOR: '1000', KEYCLOAK_EVENTS_SECRET: SECRET };
  user = await startTestApi({ api: 'user', env });
  admin = await startTestApi({ api: 'admin', beside: user, env });
}, 120_000);
afterAll(async () => {
  await admin?.stop();
  await user?.stop();
});

/** Straight into the memory of both processes, as an announcement would. */
async function set(name: SwitchName, off: boolean, revertsAt: number | null = null): Promise<void> {
  version += 1;
  const row = { name, offSince: off ? Date.now() : null, byId: null, byName: null, reason: null, revertsAt, version };
  await Promise.all([user, admin].map((api) => api.app.get(SwitchBoard, { strict: false }).announce(row)));
}
afterEach(async () => {
  for (const name of switchNames) if (user.app.get(SwitchBoard, { strict: false }).off([name])) await set(name, false);
});

const operations = (api: TestApi) =>
  [...operationsOf(api.app.get(GraphQLSchemaHost).schema)].filter(([name]) => !name.startsWith('Subscription'));
const refused = (codes: readonly (string | undefined)[]): boolean => codes.some((code) => code?.startsWith('platform.'));

/** Operations and routes that a switch stops. What signs the caller out everywhere comes last. */
async function stopped(api: TestApi): Promise<string[]> {
  const found: string[] = [];
  const token = await api.tokenFor({ sub: randomUUID(), roles: ['member', 'administrator'], acr: '2' });
  const last = ([a]: [string, unknown], [b]: [string, unknown]): number =>
    Number(a.endsWith('endAllSessions')) - Number(b.endsWith('endAllSessions'));
  for (const [name, field] of operations(api).sort(last)) {
    const { query, variables } = dummyOperation(name, field);
    if (refused((await api.graphql(query, variables, token)).codes)) found.push(name);
  }
  for (const route of api === user ? ROUTES : []) if (refused([(await ask(route)).code])) found.push(route);
  return found.sort();
}

async function ask(route: string, headers: Record<string, string> = {}) {
  const [method = '', path = ''] = route.split(' ');
  const response = await user.fetch(path, {
    method,
    headers: { authorization: `Bearer ${await user.tokenFor({ roles: ['member'] })}`, ...headers },
  });
  const body = (await response.json().catch(() => ({}))) as { code?: string; open?: boolean; until?: string | null };
  return { ...body, status: response.status, retryAfter: response.headers.get('retry-after') };
}

const changes = (): string[] =>
  operations(user)
    .map(([name]) => name)
    .filter((name) => name.startsWith('Mutation.') && !PROTECTING_ONESELF.includes(name.slice(9)));

test.each(switchNames.filter((name) => name !== 'MAINTENANCE'))(
  '%s stops its operations and no others',
  async (name) => {
    await set(name, true);
    expect(await stopped(user)).toEqual([...STOPPED[name], ...(name === 'READ_ONLY' ? changes() : [])].sort());
  },
  60_000,
);

test('nothing stops staff', async () => {
  for (const name of switchNames) await set(name, true);
  expect(await stopped(admin)).toEqual([]);
}, 60_000);

test('maintenance: every operation is refused, whoever asks, and told when to come back', async () => {
  await set('MAINTENANCE', true, Date.now() + 10_000);
  expect(await stopped(user)).toEqual(
    [...operations(user).map(([name]) => name), 'GET /nothing', 'POST /media', 'POST /media/avatar'].sort(),
  );
  const answer = await user.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ platformState { readOnly } }"}',
  });
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(10);
  const [error] = ((await answer.json()) as { errors: { extensions: { code: string; details: object } }[] }).errors;
  expect(error?.extensions).toMatchObject({ code: 'platform.maintenance', details: { switch: 'MAINTENANCE', until: expect.any(String) } });
}, 60_000);

test.each<SwitchName>(['LIVE', 'MAINTENANCE'])('%s closes live connections at once and opens none', async (name) => {
  const token = await user.tokenFor();
  const live = connectLive(user, token);
  const failed = firstOf(live, 'subscription { homeFeedActivity { newestPostId } }').catch(() => undefined);
  await new Promise<void>((resolve) => live.client.on('connected', () => resolve()));
  const begun = Date.now();
  await set(name, true);
  const reason = name === 'LIVE' ? 'platform.switched_off' : 'platform.maintenance';
  const closed = await live.closed;
  expect(closed).toMatchObject({ code: 1013, reason });
  expect(closed.at - begun).toBeLessThan(1_000);
  await failed;
  expect(await connectLive(user, token).closed).toMatchObject({ code: 1013, reason });
  const staff = connectLive(admin, await admin.tokenFor({ roles: ['operator'] }));
  await new Promise<void>((resolve) => staff.client.on('connected', () => resolve()));
  await staff.client.dispose();
});

test('the web can ask what is off', async () => {
  await set('READ_ONLY', true);
  await set('SEARCH', true);
  expect((await user.graphql('{ platformState { readOnly readOnlyUntil switchedOff } }')).data).toEqual({
    platformState: { readOnly: true, readOnlyUntil: null, switchedOff: ['READ_ONLY', 'SEARCH'] },
  });
});

const signed = (secret: string): Record<string, string> => {
  const seconds = Math.floor(Date.now() / 1000);
  return {
    'gps-signature': `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.GET /internal/keycloak/registration`).digest('hex')}`,
  };
};

test('Keycloak, and nobody else, hears whether somebody new may come', async () => {
  const registration = 'GET /internal/keycloak/registration';
  expect(await ask(registration, signed(SECRET))).toMatchObject({ open: true, until: null });
  for (const name of ['REGISTRATION', 'READ_ONLY', 'MAINTENANCE'] as const) {
    await set(name, true, Date.now() + 60_000);
    expect(await ask(registration, signed(SECRET))).toMatchObject({ open: false, until: expect.any(String) });
    await set(name, false);
  }
  for (const headers of [{}, signed(`${SECRET}?`), { 'gps-signature': 'x' }])
    expect((await ask(registration, headers)).code).toBe('switches.not_signed');
});
