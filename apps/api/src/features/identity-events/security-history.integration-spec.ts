import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { adminEvent, deliver, EVENTS_SECRET, userEvent } from '../../../test/keycloak-events-sender.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { AuditLog } from '../audit-log/index.js';
import { IdentityEventsUserApiModule } from './identity-events.user-api.module.js';

const HISTORY = `query History($first: Int!, $after: String) { mySecurityEvents(first: $first, after: $after) {
  edges { node { id at kind succeeded byStaff client address method reason } } pageInfo { hasNextPage endCursor } } }`;
interface Event {
  id: string;
  kind: string;
  succeeded: boolean;
  byStaff: boolean;
  address: string | null;
  reason: string | null;
}
interface History {
  mySecurityEvents: { edges: { node: Event }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

let api: TestApi;
const [lena, marco, staff] = [randomUUID(), randomUUID(), randomUUID()];
let token: string;
beforeAll(async () => {
  api = await startTestApi({
    api: 'user',
    features: [IdentityEventsUserApiModule],
    withAccounts: true,
    env: { KEYCLOAK_EVENTS_SECRET: EVENTS_SECRET },
  });
  token = await api.tokenFor({ sub: lena, username: 'lena' });
  const at = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
  const events = [
    userEvent({ user: lena, time: at(60) }),
    userEvent({ user: lena, time: at(50), type: 'LOGIN_ERROR', error: 'invalid_user_credentials' }),
    userEvent({ user: lena, time: at(40), type: 'UPDATE_CREDENTIAL', details: { credential_type: 'otp' } }),
    userEvent({
      user: lena,
      time: at(30),
      type: 'REFRESH_TOKEN_ERROR',
      error: 'invalid_token',
      details: { reason: 'Token is not active' },
    }),
    userEvent({ user: lena, time: at(20), type: 'REFRESH_TOKEN_ERROR', error: 'invalid_token', details: { reason: 'Stale token' } }),
    userEvent({ user: lena, time: at(20), type: 'LOGOUT' }),
    adminEvent({
      time: at(10),
      operation: 'CREATE',
      resourceType: 'REALM_ROLE_MAPPING',
      resourcePath: `users/${lena}/role-mappings/realm`,
    }),
    userEvent({ user: marco }),
  ];
  expect(await deliver(api, events)).toBe(204);
  await api.database.transaction((tx) =>
    api.app
      .get(AuditLog, { strict: false })
      .append(
        tx,
        { userId: staff, username: 'sam', requestId: null },
        { action: 'user.locked', subjectKind: 'user', subjectId: lena, reason: 'Stolen?', details: { before: 'secret of staff' } },
      ),
  );
}, 60_000);
afterAll(() => api?.stop());

const read = async (variables: Record<string, unknown> = {}): Promise<History['mySecurityEvents']> =>
  ((await api.graphql<History>(HISTORY, { first: 50, ...variables }, token)).data as History).mySecurityEvents;

test('is one’s own, newest first, with what staff did and why, and without who they are', async () => {
  const { edges } = await read();
  expect(edges.map(({ node }) => node.kind)).toEqual([
    ...['LOCKED', 'ROLES_CHANGED'],
    ...edges.slice(2, 4).map(({ node }) => node.kind),
    ...['CREDENTIAL_CHANGED', 'SIGN_IN_FAILED', 'SIGNED_IN'],
  ]);
  expect(new Set(edges.slice(2, 4).map(({ node }) => node.kind))).toEqual(new Set(['TOKEN_REUSED', 'SIGNED_OUT']));
  expect(edges[0]?.node).toMatchObject({ byStaff: true, reason: 'Stolen?', address: null });
  expect(edges[1]?.node).toMatchObject({ byStaff: true, address: null });
  expect(edges.at(-2)?.node).toMatchObject({ succeeded: false, byStaff: false, address: '203.0.113.7' });
  expect(JSON.stringify(edges)).not.toMatch(new RegExp(`${staff}|sam|secret of staff`));
});

test('is read page by page without gap or repeat', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: History['mySecurityEvents'] = await read({ first: 2, after });
    seen.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual((await read()).edges.map(({ node }) => node.id));
});

test('refuses the signed-out and tampered cursors', async () => {
  expect((await api.graphql(HISTORY, { first: 2 })).codes).toEqual(['auth.required']);
  expect((await api.graphql(HISTORY, { first: 2, after: 'WzFd' }, token)).codes).toEqual(['cursor.invalid']);
  expect((await api.graphql(HISTORY, { first: 0 }, token)).codes).toEqual(['input.invalid']);
});
