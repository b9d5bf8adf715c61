import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { KeycloakSessions } from '../../../test/keycloak-sessions.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { SessionsUserApiModule } from './sessions.user-api.module.js';

const LIST =
  '{ mySessions { complete sessions { id kind browser system address current offline place { city } firstSeenAt lastSeenAt } } }';
const ENDED = '{ __typename ... on SessionsEnded { ids refusedAt tookMs everywhere pending } ... on Refusal { code } }';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0';

interface Listed {
  id: string;
  kind: string;
  browser: string | null;
  current: boolean;
  offline: boolean;
}
interface Ended {
  __typename: string;
  ids: string[];
  tookMs: number;
  everywhere: boolean;
  pending: boolean;
  code?: string;
}

let keycloak: KeycloakSessions;
let api: TestApi;
let other: TestApi;
beforeAll(async () => {
  keycloak = await KeycloakSessions.start();
  const [features, withAccounts] = [[SessionsUserApiModule], true];
  api = await startTestApi({ api: 'user', features, withAccounts, env: { KEYCLOAK_URL: keycloak.url } });
  other = await startTestApi({ api: 'user', features, withAccounts, env: { KEYCLOAK_URL: keycloak.url }, beside: api });
}, 60_000);
afterAll(async () => {
  await other?.stop();
  await api?.stop();
  await keycloak?.stop();
});

let lena: string;
beforeEach(() => {
  keycloak.down = false;
  lena = randomUUID();
});

/** What is noted is written after the answer has gone out. */
async function noted(sid: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await api.database.one('test.seen', 'SELECT 1 FROM sessions WHERE id = $1 AND device_id IS NOT NULL', [sid]))) {
    if (Date.now() > deadline) throw new Error('the session was not noted');
    await sleep(20);
  }
}

/** A session that Keycloak knows and that was used here once. */
async function signIn(
  userId: string,
  device: { userAgent?: string; token?: string; azp?: string } = {},
): Promise<{ sid: string; token: string }> {
  const sid = randomUUID();
  keycloak.add(userId, sid, { clientId: device.azp ?? 'gps-web' });
  const token = await api.tokenFor({ sub: userId, sid, username: `u${userId.slice(0, 8)}`, ...(device.azp && { azp: device.azp }) });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'user-agent': device.userAgent ?? FIREFOX };
  await api.fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, ...(device.token && { 'x-gps-device': device.token }) },
    body: JSON.stringify({ query: LIST }),
  });
  await noted(sid);
  return { sid, token };
}

const list = async (token: string): Promise<{ complete: boolean; sessions: Listed[] }> =>
  (await api.graphql<{ mySessions: { complete: boolean; sessions: Listed[] } }>(LIST, {}, token)).data!.mySessions;
const end = async (token: string, mutation: string): Promise<Ended> =>
  Object.values((await api.graphql<Record<string, Ended>>(`mutation { ${mutation} ${ENDED} }`, {}, token)).data ?? {})[0] as Ended;
const refused = async (token: string, at = other): Promise<boolean> =>
  (await at.graphql(LIST, {}, token)).codes[0] === 'auth.session_revoked';
const events = (type: string): Promise<{ payload: Record<string, unknown> }[]> =>
  api.database.query('test.events', `SELECT payload FROM outbox_events WHERE type = $1 AND payload->>'userId' = $2 ORDER BY id`, [
    type,
    lena,
  ]);

describe('the list', () => {
  test('joins Keycloak’s sessions with what was seen here, the asking one first', async () => {
    const phone = await signIn(lena, { azp: 'gps-mobile', userAgent: 'GrandPrixSocial/1.0 (Android 15)' });
    keycloak.add(lena, phone.sid, { clientId: 'gps-mobile', offline: true });
    keycloak.add(lena, 'never-seen-here', { clientId: 'account-console' });
    const { sid, token } = await signIn(lena);
    const { complete, sessions } = await list(token);
    expect(complete).toBe(true);
    expect(sessions[0]).toMatchObject({ id: sid, kind: 'WEB', browser: 'Firefox', system: 'Linux', address: '127.0.0.1', current: true });
    expect(sessions.find(({ id }) => id === phone.sid)).toMatchObject({ kind: 'PHONE', browser: 'Grand Prix Social', offline: true });
    expect(sessions.find(({ id }) => id === 'never-seen-here')).toMatchObject({ kind: 'ACCOUNT', browser: null, address: '198.51.100.4' });
    expect(sessions).toHaveLength(3);
  });

  test('is one’s own', async () => {
    await signIn(randomUUID());
    const { token } = await signIn(lena);
    expect((await list(token)).sessions).toHaveLength(1);
  });

  test('shows what was seen here while Keycloak is away, and says so', async () => {
    const { sid, token } = await signIn(lena);
    keycloak.down = true;
    expect(await list(token)).toMatchObject({ complete: false, sessions: [{ id: sid, current: true }] });
  });
});

describe('ending', () => {
  test('one session: refused by every process at the moment that is told, gone at Keycloak with its offline tokens', async () => {
    const [mine, lost] = [await signIn(lena), await signIn(lena, { azp: 'gps-mobile' })];
    keycloak.add(lena, lost.sid, { offline: true });
    const ended = await end(mine.token, `endSession(id: "${lost.sid}")`);
    expect(ended).toMatchObject({ __typename: 'SessionsEnded', ids: [lost.sid], everywhere: true, pending: false });
    expect(ended.tookMs).toBeLessThan(1_000);
    expect([await refused(lost.token), await refused(lost.token, api), await refused(mine.token)]).toEqual([true, true, false]);
    expect([keycloak.has(lost.sid), keycloak.has(mine.sid)]).toEqual([false, true]);
    expect((await list(mine.token)).sessions.map(({ id }) => id)).toEqual([mine.sid]);
  });

  test('another’s session, an ended one and one that never was are answered alike', async () => {
    const [{ token }, foreign] = [await signIn(lena), await signIn(randomUUID())];
    const gone = await signIn(lena);
    await end(token, `endSession(id: "${gone.sid}")`);
    for (const id of [foreign.sid, gone.sid, randomUUID(), '', "'; DROP TABLE sessions; --"])
      expect(await end(token, `endSession(id: ${JSON.stringify(id)})`)).toEqual({ __typename: 'NotAllowed', code: 'session.not_found' });
    expect(await refused(foreign.token)).toBe(false);
    expect(keycloak.has(foreign.sid)).toBe(true);
  });

  test('the others spares the one that asks', async () => {
    const [mine, a, b] = [await signIn(lena), await signIn(lena), await signIn(lena)];
    expect((await end(mine.token, 'endOtherSessions')).ids.sort()).toEqual([a.sid, b.sid].sort());
    expect([await refused(a.token), await refused(b.token), await refused(mine.token)]).toEqual([true, true, false]);
  });

  test('all refuses every token issued so far, also of sessions that nobody knew', async () => {
    const mine = await signIn(lena);
    const unknown = await api.tokenFor({ sub: lena, claims: { iat: Math.floor(Date.now() / 1000) - 5 } });
    await end(mine.token, 'endAllSessions');
    expect([await refused(mine.token), await refused(unknown)]).toEqual([true, true]);
  });

  test('holds here while Keycloak is away, which the worker goes on telling', async () => {
    const [mine, lost] = [await signIn(lena), await signIn(lena)];
    keycloak.down = true;
    expect(await end(mine.token, `endSession(id: "${lost.sid}")`)).toMatchObject({ everywhere: true, pending: true });
    expect(await refused(lost.token)).toBe(true);
    expect(await events('sessions.ended')).toMatchObject([{ payload: { sessionIds: [lost.sid] } }]);
  });
});

describe('a device', () => {
  const token = (): string => randomBytes(32).toString('base64url');

  test('is recognised by its token whatever the browser; the first one is no news, the next one is, once', async () => {
    const [laptop, desktop] = [token(), token()];
    await signIn(lena, { token: laptop });
    await signIn(lena, { token: laptop, userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/141.0.0.0 Safari/537.36' });
    expect(await events('device.added')).toEqual([]);
    const { sid } = await signIn(lena, { token: desktop });
    await signIn(lena, { token: desktop });
    expect(await events('device.added')).toMatchObject([{ payload: { sessionId: sid, browser: 'Firefox', system: 'Linux' } }]);
  });

  test('without a token is recognised by application and family', async () => {
    const mobile = { azp: 'gps-mobile', userAgent: 'GrandPrixSocial/1.0 (Android 15)' };
    await signIn(lena, mobile);
    await signIn(lena, { ...mobile, userAgent: 'GrandPrixSocial/2.0 (Android 16)' });
    expect(await events('device.added')).toEqual([]);
    await signIn(lena, { ...mobile, userAgent: 'GrandPrixSocial/1.0 (iPhone)' });
    expect(await events('device.added')).toHaveLength(1);
    await signIn(lena, { ...mobile, azp: 'gps-cli' });
    expect(await events('device.added')).toHaveLength(2);
  });

  test('of another person is another device, and its token stands nowhere', async () => {
    const shared = token();
    await signIn(randomUUID(), { token: shared });
    await signIn(lena, { token: shared });
    expect(await events('device.added')).toEqual([]);
    const rows = await api.database.query<{ fingerprint: Buffer }>('test.devices', 'SELECT fingerprint FROM devices');
    expect(rows.some(({ fingerprint }) => fingerprint.toString().includes(shared))).toBe(false);
  });
});
