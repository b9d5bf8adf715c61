import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { openSessions, type Sessions } from './sessions.ts';

const REDIS_URL = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:16380/15';
const APP = `test-${process.pid}`;

/** A token endpoint that rotates as Keycloak does: a refresh token is good once, its reuse ends the session. */
const keycloak = { refreshes: 0, valid: '', answer: 'rotate' as 'rotate' | 'fail' | 'wrong-secret', delayMs: 60 };
let server: Server;
let redis: Redis;

const jwt = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;

function issue(expiresIn: number) {
  keycloak.valid = `refresh-${keycloak.refreshes}`;
  return {
    access_token: jwt({ sub: 'user-1', sid: `sid-${APP}`, acr: '1', roles: ['member'], n: keycloak.refreshes }),
    refresh_token: keycloak.valid,
    id_token: 'id-token',
    expires_in: expiresIn,
    refresh_expires_in: 1800,
  };
}

function open(more: { idleSeconds?: number } = {}): Sessions {
  const { port } = server.address() as AddressInfo;
  const settings = {
    app: APP,
    secret: 'test secret',
    keycloakUrl: `http://127.0.0.1:${port}`,
    realm: 'r',
    clientId: 'c',
    clientSecret: 's',
    ...more,
  };
  return openSessions(redis, settings);
}

beforeAll(async () => {
  redis = new Redis(REDIS_URL);
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      setTimeout(() => {
        const token = new URLSearchParams(body).get('refresh_token');
        const reply = (status: number, value: object) =>
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
        if (keycloak.answer === 'fail') return reply(503, {});
        if (keycloak.answer === 'wrong-secret') return reply(401, { error: 'unauthorized_client' });
        if (token !== keycloak.valid) return reply(400, { error: 'invalid_grant' });
        keycloak.refreshes += 1;
        return reply(200, issue(300));
      }, keycloak.delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  const keys = await redis.keys(`session:${APP}:*`);
  if (keys.length) await redis.del(...keys);
  await redis.del(`revoked:sid:sid-${APP}`);
  await redis.quit();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(async () => {
  Object.assign(keycloak, { refreshes: 0, valid: '', answer: 'rotate' });
  await redis.del(`revoked:sid:sid-${APP}`);
});

describe('a session at the end of its access token', () => {
  test('50 parallel requests in two processes: one refresh, everybody has the new token, nobody is signed out', async () => {
    const [one, two] = [open(), open()];
    const key = await one.start(issue(0));
    const sessions = await Promise.all(Array.from({ length: 50 }, (_, i) => (i % 2 ? one : two).get(key)));
    expect(keycloak.refreshes).toBe(1);
    expect(new Set(sessions.map((session) => session?.accessToken)).size).toBe(1);
    expect(sessions[0]?.claims).toMatchObject({ userId: 'user-1', sessionId: `sid-${APP}`, acr: 1, roles: ['member'] });
  });

  test('an unusable answer signs nobody out while the old token is good, and the next try succeeds', async () => {
    const sessions = open();
    const key = await sessions.start(issue(20));
    for (const answer of ['fail', 'wrong-secret'] as const) {
      keycloak.answer = answer;
      expect(await sessions.get(key)).not.toBeNull();
    }
    keycloak.answer = 'rotate';
    expect(await sessions.get(key)).not.toBeNull();
    expect(keycloak.refreshes).toBe(1);
  });

  test('with no answer and an ended token there is no session now, yet it is not forgotten', async () => {
    const sessions = open();
    const key = await sessions.start(issue(0));
    keycloak.answer = 'fail';
    expect(await sessions.get(key)).toBeNull();
    keycloak.answer = 'rotate';
    expect(await sessions.get(key)).not.toBeNull();
  });

  test('a session that Keycloak ended is over here too', async () => {
    const sessions = open();
    const key = await sessions.start(issue(0));
    keycloak.valid = 'another';
    expect(await sessions.get(key)).toBeNull();
    expect(await sessions.end(key)).toBeNull();
  });

  test('a refresh does not bring back a session that was signed out meanwhile', async () => {
    const sessions = open();
    const key = await sessions.start(issue(0));
    const refreshing = sessions.get(key);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await sessions.end(key);
    await refreshing;
    expect(await sessions.get(key)).toBeNull();
  });
});

test('a revoked session is refused at once', async () => {
  const sessions = open();
  const key = await sessions.start(issue(300));
  expect(await sessions.get(key)).not.toBeNull();
  await redis.set(`revoked:sid:sid-${APP}`, '1', 'EX', 60);
  expect(await sessions.get(key)).toBeNull();
  await redis.del(`revoked:sid:sid-${APP}`);
  expect(await sessions.get(key)).toBeNull();
});

test('signing out answers the ID token once; an unknown key has no session', async () => {
  const sessions = open();
  const key = await sessions.start(issue(300));
  expect(await sessions.end(key)).toBe('id-token');
  expect(await sessions.end(key)).toBeNull();
  expect(await sessions.get('unknown')).toBeNull();
});

test('Redis holds neither the tokens nor the cookie’s key in the clear', async () => {
  const key = await open().start(issue(300));
  const names = await redis.keys(`session:${APP}:*`);
  const values = await Promise.all(names.map((name) => redis.get(name)));
  const all = [...names, ...values].join('\n');
  expect(all).not.toContain(key);
  expect(all).not.toContain('refresh-');
  expect(names.length).toBeGreaterThan(0);
});

test('a server that starts anew knows the sessions of before', async () => {
  const key = await open().start(issue(300));
  expect(await open().get(key)).not.toBeNull();
});

test('a session in which nobody acts is over, although a window of it stays open', async () => {
  const sessions = open({ idleSeconds: 1 });
  const [busy, idle] = [await sessions.start(issue(300)), await sessions.start(issue(300))];
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await sessions.get(busy)).not.toBeNull();
    await sessions.get(idle, 'watch');
  }
  expect(await sessions.get(idle, 'watch')).toBeNull();
  expect(await sessions.get(idle)).toBeNull();
});
