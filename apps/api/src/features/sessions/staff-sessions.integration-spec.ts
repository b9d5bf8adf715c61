import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KeycloakSessions } from '../../../test/keycloak-sessions.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';

let keycloak: KeycloakSessions;
let members: TestApi;
let staff: TestApi;
beforeAll(async () => {
  keycloak = await KeycloakSessions.start();
  members = await startTestApi({ api: 'user', env: { KEYCLOAK_URL: keycloak.url } });
  staff = await startTestApi({ api: 'admin', env: { KEYCLOAK_URL: keycloak.url }, beside: members });
}, 60_000);
afterAll(async () => {
  await staff?.stop();
  await members?.stop();
  await keycloak?.stop();
});

async function member(roles: readonly string[] = ['member']): Promise<{ id: string; sid: string; token: string }> {
  const [id, sid] = [randomUUID(), randomUUID()];
  keycloak.roles.set(id, roles);
  keycloak.add(id, sid);
  const token = await members.tokenFor({ sub: id, sid });
  expect((await members.graphql('{ me { id } }', {}, token)).status).toBe(200);
  return { id, sid, token };
}

const support = (roles: readonly string[] = ['support'], acr = '2') => staff.tokenFor({ roles, acr });
const END = `mutation($userId: ID!, $sessionId: ID!, $reason: String!) {
  ended: endUserSession(userId: $userId, sessionId: $sessionId, reason: $reason) { __typename ... on SessionsEnded { ids everywhere } ... on Refusal { code } } }`;
const END_ALL = `mutation($userId: ID!, $reason: String!) {
  ended: endUserSessions(userId: $userId, reason: $reason) { __typename ... on SessionsEnded { ids everywhere } ... on Refusal { code } } }`;
interface Ended {
  ended: { __typename: string; ids?: string[]; everywhere?: boolean; code?: string };
}
const trail = (userId: string) =>
  staff.database.query<{ reason: string; details: { count: number; all: boolean } }>(
    'test.trail',
    `SELECT reason, details FROM audit_log WHERE action = 'user.sessions_ended' AND subject_id = $1`,
    [userId],
  );
const refused = async (token: string): Promise<boolean> =>
  (await members.graphql('{ me { id } }', {}, token)).codes[0] === 'auth.session_revoked';

test('support sees where somebody is signed in, and of nobody nothing', async () => {
  const { id, sid } = await member();
  const ask = async (userId: string) =>
    (
      await staff.graphql(
        'query($userId: ID!) { userSessions(userId: $userId) { complete sessions { id current } } }',
        { userId },
        await support(),
      )
    ).data;
  expect(await ask(id)).toEqual({ userSessions: { complete: true, sessions: [{ id: sid, current: false }] } });
  for (const nobody of [randomUUID(), 'x']) expect(await ask(nobody)).toEqual({ userSessions: null });
});

test('ends one, with a reason that stands in the trail, refused at once by the members’ API', async () => {
  const { id, sid, token } = await member();
  const answer = await staff.graphql<Ended>(END, { userId: id, sessionId: sid, reason: 'Lost phone' }, await support());
  expect(answer.data?.ended).toEqual({ __typename: 'SessionsEnded', ids: [sid], everywhere: true });
  expect(await refused(token)).toBe(true);
  expect(await trail(id)).toEqual([{ reason: 'Lost phone', details: { count: 1, all: false } }]);
});

test('ends all, unknown ones included', async () => {
  const { id, token } = await member();
  const unknown = await members.tokenFor({ sub: id, claims: { iat: Math.floor(Date.now() / 1000) - 5 } });
  expect((await staff.graphql<Ended>(END_ALL, { userId: id, reason: 'Taken over' }, await support())).data?.ended.__typename).toBe(
    'SessionsEnded',
  );
  expect([await refused(token), await refused(unknown)]).toEqual([true, true]);
  expect(await trail(id)).toMatchObject([{ details: { all: true } }]);
});

test('is refused without reason, for an equal rank, for another’s session and for nobody; nothing is written then', async () => {
  const [colleague, fan, other] = [await member(['support']), await member(), await member()];
  const run = async (variables: Record<string, string>) =>
    (await staff.graphql<Ended>(END, { reason: 'Because', ...variables }, await support())).data?.ended.code;
  expect(await run({ userId: fan.id, sessionId: fan.sid, reason: ' ' })).toBe('text.empty');
  expect(await run({ userId: colleague.id, sessionId: colleague.sid })).toBe('user.rank_too_high');
  expect(await run({ userId: fan.id, sessionId: other.sid })).toBe('session.not_found');
  expect(await run({ userId: randomUUID(), sessionId: fan.sid })).toBe('session.user_not_found');
  for (const { id, token } of [colleague, fan, other]) expect([await refused(token), await trail(id)]).toEqual([false, []]);
});

test('needs the permission and the second factor', async () => {
  const { id } = await member();
  const run = async (token: string) => (await staff.graphql(END_ALL, { userId: id, reason: 'x' }, token)).codes;
  expect(await run(await support(['moderator']))).toEqual(['auth.forbidden']);
  expect(await run(await support(['support'], '1'))).toEqual(['auth.step_up_required']);
});
