import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import { AccountDirectory } from '../../src/platform/auth/account-directory.js';
import { Revocations } from '../../src/platform/auth/revocations.js';
import { LiveBus } from '../../src/platform/live/live-bus.js';
import { Redis } from '../../src/platform/redis/redis.js';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { connectLive, firstOf, type Live } from './live.js';
import { ProbeModule } from './probe.module.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ api: 'user', features: [ProbeModule], env: { RATE_LIMIT_FACTOR: '100' } });
}, 60_000);
afterAll(() => api?.stop());

/** What the process says of itself, and what Redis knows of its listening. */
async function left(): Promise<{ sockets: number; listeners: number }> {
  const metrics = await (await api.fetch('/metrics')).text();
  const redis = api.app.get(Redis);
  const [, listeners] = (await redis.commands.pubsub('NUMSUB', redis.key('live:ticks'))) as [string, number];
  return { sockets: Number(/^gps_live_sockets\{[^}]*\} (\d+)$/m.exec(metrics)?.[1]), listeners };
}

async function untilLeft(expected: { sockets: number; listeners: number }): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    const found = await left();
    if (found.sockets === expected.sockets && found.listeners === expected.listeners) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  expect(await left()).toEqual(expected);
}

const NOTHING = { sockets: 0, listeners: 0 };
beforeEach(() => untilLeft(NOTHING), 10_000);

async function listening(token: string): Promise<Live> {
  const live = connectLive(api, token);
  await firstOf(live, 'subscription { ticks }', () => void api.app.get(LiveBus).publish('ticks', 'one'));
  live.client.subscribe({ query: 'subscription { ticks }' }, { next: () => undefined, error: () => undefined, complete: () => undefined });
  await untilLeft({ sockets: 1, listeners: 1 });
  return live;
}

interface Ending {
  live: Live;
  sid: string;
  sub: string;
}
const ENDINGS: [string, (ending: Ending) => unknown][] = [
  ['its client leaves', ({ live }) => live.client.dispose()],
  ['its client vanishes', ({ live }) => live.client.terminate()],
  ['its session is revoked', ({ sid }) => api.app.get(Revocations).revokeSession(sid, 'test')],
  ['its person is signed out everywhere', ({ sub }) => api.app.get(Revocations).revokeUser(sub, 'test')],
  [
    'its account is locked',
    async ({ sub }) => {
      await api.database.query('test.lock', 'UPDATE users SET locked_at = now() WHERE id = $1', [sub]);
      await api.app.get(AccountDirectory).changed(sub);
    },
  ],
];

describe('nothing is left of a socket when', () => {
  test.each(ENDINGS)('%s', async (_, end) => {
    const [sid, sub] = [randomUUID(), randomUUID()];
    const token = await api.tokenFor({ sid, sub, claims: { iat: Math.floor(Date.now() / 1000) - 5 } });
    const live = await listening(token);
    await end({ live, sid, sub });
    await untilLeft(NOTHING);
  });

  test('its token expires', async () => {
    const live = await listening(await api.tokenFor({ expiresIn: 2 }));
    expect(await live.closed).toMatchObject({ code: 4403 });
    await untilLeft(NOTHING);
  });

  test('its client ends the subscription and stays', async () => {
    const live = connectLive(api, await api.tokenFor());
    await firstOf(live, 'subscription { ticks }', () => void api.app.get(LiveBus).publish('ticks', 'one'));
    await untilLeft({ sockets: 1, listeners: 0 });
    await live.client.dispose();
  });

  test('it closes while its token is being looked at, or never says who it is', async () => {
    const token = await api.tokenFor();
    const url = `${api.url.replace('http', 'ws')}/graphql`;
    for (let i = 0; i < 20; i += 1) {
      const socket = new WebSocket(url, 'graphql-transport-ws');
      await new Promise((resolve) => socket.once('open', resolve));
      if (i % 2) socket.send(JSON.stringify({ type: 'connection_init', payload: { token } }));
      socket.terminate();
    }
    await untilLeft(NOTHING);
  });
});

test('a person who comes and goes is never counted as too many', async () => {
  const token = await api.tokenFor();
  for (let i = 0; i < 12; i += 1) {
    const live = await listening(token);
    await live.client.dispose();
    await untilLeft(NOTHING);
  }
});

test('a socket may start and end any number of subscriptions, twenty at once', async () => {
  const live = connectLive(api, await api.tokenFor());
  const publish = () => void api.app.get(LiveBus).publish('ticks', 'one');
  for (let i = 0; i < 22; i += 1) await firstOf(live, 'subscription { ticks }', publish);
  const refusals: unknown[] = [];
  const ends = Array.from({ length: 21 }, () =>
    live.client.subscribe(
      { query: 'subscription { ticks }' },
      { next: () => undefined, error: (error) => refusals.push(error), complete: () => undefined },
    ),
  );
  for (let i = 0; i < 100 && refusals.length === 0; i += 1) await untilLeft({ sockets: 1, listeners: 1 });
  expect(refusals).toMatchObject([[{ extensions: { code: 'socket.too_many' } }]]);
  for (const end of ends) end();
  await untilLeft({ sockets: 1, listeners: 0 });
  await live.client.dispose();
});
