import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const web = path.resolve(import.meta.dirname, '../../apps/web');
const WEB_URL = 'https://fans.example';
const [operation] = Object.keys(JSON.parse(readFileSync(path.join(web, 'src/gql/persisted-documents.json'), 'utf8')) as object);

async function listening(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  server.close();
  return port;
}

/** An operation as a browser sends it, with what somebody added by hand. */
function ask(port: number, headers: readonly string[]): Promise<number | undefined> {
  const fixed = ['Host', 'fans.example', 'Origin', WEB_URL, 'Content-Type', 'application/json'];
  return new Promise((resolve, reject) => {
    const sending = request(
      { port, host: '127.0.0.1', path: '/api/graphql', method: 'POST', headers: [...fixed, ...headers] },
      (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode));
      },
    );
    sending.on('error', reject).end(JSON.stringify({ id: operation, variables: {} }));
  });
}

/** The built web app in front of an API that only notes what it is told; answers those notes. */
async function seenByTheApi(hops: string, tricks: readonly (readonly string[])[]): Promise<unknown[]> {
  const seen: IncomingHttpHeaders[] = [];
  const api = createServer((incoming, answer) => {
    seen.push(incoming.headers);
    answer.setHeader('content-type', 'application/json').end('{"data":{}}');
  });
  const apiPort = await listening(api);
  const port = await freePort();
  const server = spawn(process.execPath, ['server.js'], {
    cwd: path.join(web, '.next/standalone/apps/web'),
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      NEXTAUTH_URL: WEB_URL,
      NEXTAUTH_SECRET: 'only-for-this-test-'.repeat(3),
      KEYCLOAK_URL: 'http://127.0.0.1:9',
      KEYCLOAK_REALM: 'none',
      KEYCLOAK_CLIENT_SECRET: 'none',
      API_URL: `http://127.0.0.1:${apiPort}`,
      REDIS_URL: 'redis://127.0.0.1:9',
      TRUSTED_PROXY_HOPS: hops,
    },
  });
  try {
    await expect.poll(() => ask(port, []).catch(() => 0), { timeout: 60_000 }).toBe(200);
    seen.length = 0;
    for (const trick of tricks) expect(await ask(port, trick)).toBe(200);
    return seen.map((headers) => headers['x-forwarded-for']);
  } finally {
    server.kill('SIGKILL');
    api.closeAllConnections();
    api.close();
  }
}

const TRICKS = [
  ['X-Forwarded-For', '198.51.100.1'],
  ['X-Forwarded-For', '198.51.100.1', 'x-forwarded-for', '198.51.100.2'],
  ['X-FORWARDED-FOR', '::1, 127.0.0.1'],
  ['Forwarded', 'for=198.51.100.1', 'X-Real-IP', '198.51.100.1'],
  ['Connection', 'X-Forwarded-For, close', 'X-Forwarded-For', '198.51.100.1'],
];

test('without a proxy in front nobody chooses the address by which the API knows them', async () => {
  expect(await seenByTheApi('0', TRICKS)).toEqual(TRICKS.map(() => '127.0.0.1'));
});

test('behind one proxy of ours its entry counts, and nothing left of it', async () => {
  const sent = ['203.0.113.9', '198.51.100.1, 203.0.113.9'].map((value) => ['X-Forwarded-For', value]);
  expect(await seenByTheApi('1', sent)).toEqual(['203.0.113.9', '203.0.113.9']);
});
