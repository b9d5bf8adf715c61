import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type HandMade, makeApplication, personToken, serviceToken } from '../../../test/applications/hand-made.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { NotificationsUserApiModule } from '../notifications/notifications.user-api.module.js';
import { ApplicationsAdminApiModule } from './applications.admin-api.module.js';
import { ApplicationsUserApiModule } from './applications.user-api.module.js';

let api: TestApi;
let admin: TestApi;
let operator: string;
beforeAll(async () => {
  const env = { RATE_LIMIT_FACTOR: '1' };
  api = await startTestApi({ api: 'user', features: [ApplicationsUserApiModule, NotificationsUserApiModule], withAccounts: true, env });
  admin = await startTestApi({ api: 'admin', features: [ApplicationsAdminApiModule], withAccounts: true, beside: api });
  operator = await admin.tokenFor({ roles: ['operator'] });
}, 60_000);
afterAll(async () => {
  await admin?.stop();
  await api?.stop();
});

const LIST = `query($state: ApplicationState, $query: String, $first: Int!, $after: String) { applications(state: $state, query: $query, first: $first, after: $after) {
  edges { node { id state rate suspendedReason ownerName } } pageInfo { hasNextPage endCursor } } }`;
const change = (name: string, more = '', args = '') =>
  `mutation($id: ID!, $reason: String!${more}) { done: ${name}(id: $id, reason: $reason${args}) {
    __typename ... on AdminApplication { state rate suspendedReason } ... on Refusal { code } } }`;
const SUSPEND = change('suspendApplication');
const LIFT = change('liftApplicationSuspension');
const RATE = change('setApplicationRate', ', $rate: ApplicationRate!', ', rate: $rate');
const COUNT = '{ unreadNotificationCount }';
interface Listed {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const list = async (variables: object): Promise<Listed> =>
  ((await admin.graphql<{ applications: Listed }>(LIST, { first: 50, ...variables }, operator)).data as { applications: Listed })
    .applications;
const done = async (query: string, variables: object, token = operator) =>
  (await admin.graphql<{ done: object }>(query, variables as Record<string, unknown>, token)).data?.done;
const sql = <T>(text: string, ...params: unknown[]): Promise<T[]> => api.database.query<T>(`test.${text.slice(0, 50)}`, text, params);

/** Another process hears of a change a moment later. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await holds());) if (Date.now() > end) throw new Error('waited in vain');
}

test('staff see applications page by page, newest first, and find them', async () => {
  const made = [await makeApplication(api), await makeApplication(api), await makeApplication(api)];
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Listed = await list({ first: 2, after });
    seen.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(made.map(({ id }) => id).reverse());
  expect((await list({ query: made[1]?.clientId })).edges.map(({ node }) => node.id)).toEqual([made[1]?.id]);
  expect((await list({ query: '%' })).edges).toEqual([]);
  expect((await list({ state: 'SUSPENDED' })).edges).toEqual([]);
});

test('one that is suspended is refused at once, with a reason for its owner and on record, and may go on after', async () => {
  const application = await makeApplication(api);
  const token = await personToken(api, application, 'gps:read');
  expect((await api.graphql(COUNT, {}, token)).codes).toEqual([]);
  expect(await done(SUSPEND, { id: application.id, reason: ' ' })).toMatchObject({ code: 'text.empty' });
  expect(await done(SUSPEND, { id: application.id, reason: 'Spam' })).toMatchObject({ state: 'SUSPENDED', suspendedReason: 'Spam' });
  expect((await api.graphql(COUNT, {}, token)).status).toBeGreaterThanOrEqual(401);
  const fresh = await personToken(api, application, 'gps:read', { claims: { iat: Math.floor(Date.now() / 1000) + 2 } });
  expect((await api.graphql(COUNT, {}, fresh)).codes).toEqual(['auth.application_stopped']);
  expect(await done(SUSPEND, { id: application.id, reason: 'Again' })).toMatchObject({ code: 'application.other_state' });
  expect(await done(LIFT, { id: application.id, reason: 'Settled' })).toMatchObject({ state: 'ACTIVE', suspendedReason: null });
  await until(async () => (await api.graphql(COUNT, {}, fresh)).codes.length === 0);
  expect(await sql(`SELECT action, reason FROM audit_log WHERE details->>'application' = $1 ORDER BY seq`, application.id)).toEqual([
    { action: 'application.suspended', reason: 'Spam' },
    { action: 'application.suspension_lifted', reason: 'Settled' },
  ]);
});

test('what cannot be written down does not happen', async () => {
  const application = await makeApplication(api);
  await sql('ALTER TABLE audit_log RENAME TO audit_log_away');
  expect((await admin.graphql(SUSPEND, { id: application.id, reason: 'Spam' }, operator)).codes).toEqual(['internal.error']);
  await sql('ALTER TABLE audit_log_away RENAME TO audit_log');
  expect(await sql('SELECT suspended_at FROM applications WHERE id = $1', application.id)).toEqual([{ suspended_at: null }]);
});

test('a rate holds for an application however many tokens it has, and staff change it', async () => {
  const [application, other] = [await makeApplication(api, { kind: 'service' }), await makeApplication(api, { kind: 'service' })];
  const limits = async (one: HandMade): Promise<{ limit: number; remaining: number }> => {
    const authorization = `Bearer ${await serviceToken(api, one, '', { jti: randomUUID() })}`;
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await api.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: '{ __typename }' }) });
    const [, limit, remaining] = /limit=(\d+), remaining=(\d+)/.exec(answer.headers.get('ratelimit') ?? '') ?? [];
    return { limit: Number(limit), remaining: Number(remaining) };
  };
  const first = await limits(application);
  expect(first).toEqual({ limit: 600, remaining: 599 });
  expect(await limits(application)).toEqual({ limit: 600, remaining: 598 });
  expect(await limits(other)).toEqual({ limit: 600, remaining: 599 });
  expect(await done(RATE, { id: application.id, rate: 'PARTNER', reason: 'Contract' })).toMatchObject({ rate: 'PARTNER' });
  await until(async () => (await limits(application)).limit === 6_000);
});

test('support may look and not change; members see nothing', async () => {
  const { id } = await makeApplication(api);
  const support = await admin.tokenFor({ roles: ['support'] });
  expect((await admin.graphql(LIST, { first: 1 }, support)).codes).toEqual([]);
  for (const [query, more] of [
    [SUSPEND, {}],
    [LIFT, {}],
    [RATE, { rate: 'INTERNAL' }],
  ] as const)
    expect((await admin.graphql(query, { id, reason: 'x', ...more }, support)).codes).toEqual(['auth.forbidden']);
  expect((await admin.graphql(LIST, { first: 1 }, await admin.tokenFor({ roles: ['member'] }))).codes).toEqual(['auth.forbidden']);
  for (const strange of ['x', randomUUID()])
    expect(await done(SUSPEND, { id: strange, reason: 'x' })).toMatchObject({ code: 'application.not_found' });
});
