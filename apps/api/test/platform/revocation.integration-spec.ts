import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { AccountDirectory } from '../../src/platform/auth/account-directory.js';
import { Revocations, webTierKey } from '../../src/platform/auth/revocations.js';
import { LiveBus } from '../../src/platform/live/live-bus.js';
import { Redis } from '../../src/platform/redis/redis.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { connectLive, firstOf, type Live } from './live.js';
import { ProbeModule } from './probe.module.js';

let api: TestApi;
let other: TestApi;
const open: Live[] = [];
beforeAll(async () => {
  api = await startTestApi({ api: 'user', features: [ProbeModule] });
  other = await startTestApi({ api: 'user', features: [ProbeModule], beside: api });
}, 60_000);
afterEach(async () => {
  for (const live of open.splice(0)) await live.client.dispose();
});
afterAll(async () => {
  await other?.stop();
  await api?.stop();
});

const whoami = (token: string, at = api) => at.graphql('{ whoami }', {}, token);

/** How long until `refused` comes true, in milliseconds. */
async function timeUntil(refused: () => Promise<boolean>): Promise<number> {
  const start = Date.now();
  while (!(await refused())) {
    if (Date.now() - start > 5_000) throw new Error('not refused within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return Date.now() - start;
}

async function connect(token: string, at = api): Promise<Live> {
  const live = connectLive(at, token);
  open.push(live);
  await expect(firstOf(live, 'subscription { ticks }', () => void at.app.get(LiveBus).publish('ticks', 'one'))).resolves.toEqual({
    data: { ticks: 'one' },
  });
  return live;
}

describe('a revoked session', () => {
  test('is announced to the web tier', async () => {
    const sid = randomUUID();
    await api.app.get(Revocations).revokeSession(sid, 'test');
    expect(await api.app.get(Redis).commands.exists(webTierKey(sid))).toBe(1);
  });

  test('is refused by another process within a second, sockets included', async () => {
    const [sid, sub] = [randomUUID(), randomUUID()];
    const token = await api.tokenFor({ sid, sub });
    expect((await whoami(token, other)).status).toBe(200);
    const live = await connect(token, other);
    const start = Date.now();
    await api.app.get(Revocations).revokeSession(sid, 'test');
    expect(await timeUntil(async () => (await whoami(token, other)).codes[0] === 'auth.session_revoked')).toBeLessThan(1_000);
    const closed = await live.closed;
    expect(closed).toMatchObject({ code: 4401, reason: 'auth.session_revoked' });
    expect(closed.at - start).toBeLessThan(1_000);
  });

  test('leaves other sessions of the person alone; signing out everywhere does not', async () => {
    const sub = randomUUID();
    const [first, second] = [await api.tokenFor({ sub }), await api.tokenFor({ sub })];
    await api.app.get(Revocations).revokeUser(sub, 'test');
    for (const token of [first, second]) expect((await whoami(token)).codes).toEqual(['auth.session_revoked']);
    const fresh = await api.tokenFor({ sub, claims: { iat: Math.floor(Date.now() / 1000) + 2 } });
    expect((await whoami(fresh)).status).toBe(200);
  });

  test('is still refused by a process that starts later', async () => {
    const sid = randomUUID();
    const token = await api.tokenFor({ sid });
    await api.app.get(Revocations).revokeSession(sid, 'test');
    const later = await startTestApi({ api: 'user', features: [ProbeModule], beside: api });
    expect((await whoami(token, later)).codes).toEqual(['auth.session_revoked']);
    await later.stop();
  });
});

describe('the account', () => {
  test('a locked person is refused everywhere within a second, sockets included', async () => {
    const sub = randomUUID();
    const token = await api.tokenFor({ sub });
    const live = await connect(token, other);
    const start = Date.now();
    await api.database.query('test.lock', 'UPDATE users SET locked_at = now() WHERE id = $1', [sub]);
    await api.app.get(AccountDirectory).changed(sub);
    expect(await timeUntil(async () => (await whoami(token, other)).codes[0] === 'auth.account_locked')).toBeLessThan(1_000);
    expect((await live.closed).at - start).toBeLessThan(1_000);
  });

  test('a suspended person reads but does not write', async () => {
    const sub = randomUUID();
    const token = await api.tokenFor({ sub });
    await whoami(token);
    await api.database.query('test.suspend', 'UPDATE users SET suspended_at = now() WHERE id = $1', [sub]);
    await api.app.get(AccountDirectory).changed(sub);
    expect((await whoami(token)).status).toBe(200);
    expect((await api.graphql('mutation { write }', {}, token)).codes).toEqual(['account.suspended']);
    await api.database.query('test.suspension_over', `UPDATE users SET suspended_until = now() - interval '1 second' WHERE id = $1`, [sub]);
    await api.app.get(AccountDirectory).changed(sub);
    expect((await api.graphql('mutation { write }', {}, token)).data).toEqual({ write: 1 });
  });
});

describe('live sockets', () => {
  test('close when the token expires, so that the client comes back with a fresh one', async () => {
    const live = connectLive(api, await api.tokenFor({ expiresIn: 1 }));
    open.push(live);
    expect(await live.closed).toMatchObject({ code: 4403, reason: 'auth.token_expired' });
  });

  test.each([
    [undefined, 'auth.required'],
    ['garbage', 'auth.token_invalid'],
  ])('token %j: not let in', async (token, reason) => {
    const live = connectLive(api, token);
    expect(await live.closed).toMatchObject({ code: 4401, reason });
  });

  test('a foreign origin is not let in', async () => {
    const live = connectLive(api, await api.tokenFor(), { origin: 'https://evil.test' });
    expect((await live.closed).code).toBe(1006);
  });

  test.each([
    ['query { whoami }', 'socket.subscription_only'],
    ['subscription { nothing }', 'graphql.validation_failed'],
    [`subscription { ${'a: ticks '.repeat(10)} }`, 'graphql.too_many_fields'],
  ])('%s is refused with a code', async (query, code) => {
    const live = connectLive(api, await api.tokenFor());
    open.push(live);
    await expect(firstOf(live, query)).rejects.toMatchObject([{ extensions: { code } }]);
  });

  test('a person has ten at most', async () => {
    const token = await api.tokenFor();
    for (let i = 0; i < 10; i += 1) await connect(token);
    const live = connectLive(api, token);
    expect(await live.closed).toMatchObject({ code: 4429 });
  });
});

describe('whoever ends a session', () => {
  test('is told the moment at which every process refused', async () => {
    const revocations = api.app.get(Revocations);
    const begun = Date.now();
    const announced = await revocations.revokeSession(randomUUID(), 'test');
    const { at, everywhere } = await revocations.inForce(announced);
    expect({ everywhere, processes: announced.processes }).toEqual({ everywhere: true, processes: 2 });
    expect(at).toBeGreaterThanOrEqual(begun);
    expect(at - begun).toBeLessThan(1_000);
  });

  test('is not told that all refuse while one has not said so', async () => {
    const announced = await api.app.get(Revocations).revokeSession(randomUUID(), 'test');
    const { everywhere } = await api.app.get(Revocations).inForce({ ...announced, processes: 3 });
    expect(everywhere).toBe(false);
  });
});
