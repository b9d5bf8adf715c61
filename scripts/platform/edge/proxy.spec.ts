import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createEdge } from './proxy.ts';

const listen = async (server: http.Server): Promise<URL> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
};

/** Answers what reached it; upgrades are echoed. */
const upstream = (name: string): http.Server => {
  const server = http.createServer((request, response) => {
    response.setHeader('keep-alive', 'timeout=5').setHeader('x-kept', 'yes');
    response.end(JSON.stringify({ name, url: request.url, headers: request.headers }));
  });
  server.on('upgrade', (_request, socket) => {
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nX-Api: ${name}\r\n\r\n`);
    socket.pipe(socket);
  });
  return server;
};

interface Seen {
  name: string;
  url: string;
  headers: Record<string, string>;
}

describe('the edge', () => {
  let servers: http.Server[];
  let edge: URL;

  beforeEach(async () => {
    const [user, admin] = [upstream('user'), upstream('admin')];
    const front = createEdge({ userApi: await listen(user), adminApi: await listen(admin) });
    edge = await listen(front);
    servers = [front, user, admin];
  });
  afterEach(() => servers.forEach((server) => server.close().closeAllConnections()));

  const ask = async (path: string, headers: Record<string, string> = {}): Promise<Seen> =>
    (await (await fetch(new URL(path, edge), { headers })).json()) as Seen;

  it.each([
    ['/admin/graphql', 'admin', '/graphql'],
    ['/admin/graphql?x=1', 'admin', '/graphql?x=1'],
    ['/graphql', 'user', '/graphql'],
    ['/admin/graphqlx', 'user', '/admin/graphqlx'],
    ['/admin/../graphql', 'user', '/graphql'],
    ['/admin%2Fgraphql', 'user', '/admin%2Fgraphql'],
    ['/graphql?next=/admin/graphql', 'user', '/graphql?next=/admin/graphql'],
    ['/readyz', 'user', '/readyz'],
  ])('sends %s to the %s API', async (path, name, url) => {
    expect(await ask(path)).toMatchObject({ name, url });
  });

  it.each([
    '/internal/keycloak/events',
    '/internal',
    '//internal/keycloak/events',
    '/%69nternal/keycloak/events',
    '/INTERNAL/x',
    '/internal%2Fkeycloak',
    '/internal?x',
  ])('keeps %s behind it', async (path) => {
    const answer = await new Promise<http.IncomingMessage>((resolve) => http.get({ host: edge.hostname, port: edge.port, path }, resolve));
    expect(answer.statusCode).toBe(404);
    expect(JSON.parse(Buffer.concat(await answer.toArray()).toString())).toMatchObject({
      errors: [{ extensions: { code: 'edge.not_found' } }],
    });
  });

  it.each(['/internally', '/graphql?x=/internal/y', '/%'])('lets %s through', async (path) => {
    const answer = await new Promise<http.IncomingMessage>((resolve) => http.get({ host: edge.hostname, port: edge.port, path }, resolve));
    expect(JSON.parse(Buffer.concat(await answer.toArray()).toString())).toMatchObject({ name: 'user', url: path });
  });

  it('says where the caller is and drops what the caller claims', async () => {
    const { headers } = await ask('/graphql', {
      'x-forwarded-for': '203.0.113.9',
      forwarded: 'for=203.0.113.9',
      'x-real-ip': '203.0.113.9',
      'x-forwarded-host': 'evil.example',
    });
    expect(headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(headers['x-forwarded-host']).toBe(edge.host);
    expect(headers['forwarded']).toBeUndefined();
    expect(headers['x-real-ip']).toBeUndefined();
  });

  it('ends hop-by-hop headers, also those that Connection names', async () => {
    const seen = await new Promise<Seen>((resolve) => {
      const request = http.get(
        new URL('/graphql', edge),
        { headers: { connection: 'x-secret-hop', 'x-secret-hop': '1', te: 'trailers' } },
        async (response) => {
          resolve(JSON.parse(Buffer.concat(await response.toArray()).toString()) as Seen);
        },
      );
      request.end();
    });
    expect(seen.headers['x-secret-hop']).toBeUndefined();
    expect(seen.headers['te']).toBeUndefined();
  });

  it('answers 503 with a code while an API is away, and goes on when it is back', async () => {
    servers[2]?.close().closeAllConnections();
    const answer = await fetch(new URL('/admin/graphql', edge));
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'edge.unavailable' } }] });
    expect((await ask('/graphql')).name).toBe('user');
  });

  it('carries web sockets to the API they are for', async () => {
    const socket = net.connect(Number(edge.port), edge.hostname);
    socket.write(`GET /admin/graphql HTTP/1.1\r\nHost: ${edge.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
    const [head] = (await once(socket, 'data')) as [Buffer];
    expect(head.toString()).toContain('101 Switching Protocols');
    expect(head.toString()).toContain('X-Api: admin');
    socket.write('hello');
    const [echo] = (await once(socket, 'data')) as [Buffer];
    expect(echo.toString()).toBe('hello');
    socket.destroy();
  });

  it('refuses what is no HTTP with 400', async () => {
    const socket = net.connect(Number(edge.port), edge.hostname);
    socket.write('nonsense\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toContain('400 Bad Request');
    socket.destroy();
  });
});
