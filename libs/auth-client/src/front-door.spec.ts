import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { settleEveryOrigin, settleOrigin } from './front-door.ts';

function settled(headers: IncomingHttpHeaders, hops: number): IncomingHttpHeaders {
  const copy = { ...headers };
  settleOrigin(copy, '::ffff:203.0.113.9', hops);
  return copy;
}

test('without a proxy nothing that the caller claims is believed', () => {
  const claims = {
    'x-forwarded-for': '198.51.100.1, 10.0.0.1',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-port': '1',
    'x-forwarded-proto': 'https',
    'x-real-ip': '198.51.100.1',
    forwarded: 'for=198.51.100.1;host=evil.example',
  };
  expect(settled({ ...claims, host: 'web.example' }, 0)).toEqual({ host: 'web.example', 'x-forwarded-for': '203.0.113.9' });
});

test.each([
  [1, '198.51.100.7'],
  [1, '192.0.2.66, 198.51.100.7'],
  [1, ' 192.0.2.66 ,, ::ffff:198.51.100.7 '],
  [2, '192.0.2.66, 198.51.100.7, 10.0.0.1'],
])('behind %i of our proxies "%s" came from 198.51.100.7', (hops, sent) => {
  expect(settled({ 'x-forwarded-for': sent }, hops)).toEqual({ 'x-forwarded-for': '198.51.100.7' });
});

test('a request that went round our proxy is known by its connection', () => {
  for (const sent of [undefined, '', 'unknown', 'localhost', '198.51.100.1, not an address'])
    expect(settled(sent === undefined ? {} : { 'x-forwarded-for': sent }, 1)).toEqual({ 'x-forwarded-for': '203.0.113.9' });
  expect(settled({ 'x-forwarded-for': '198.51.100.1' }, 2)).toEqual({ 'x-forwarded-for': '203.0.113.9' });
});

test('a server behind the front door sees only what is settled, however often the header is sent', async () => {
  settleEveryOrigin(0);
  const server = createServer((incoming, answer) => answer.end(String(incoming.headers['x-forwarded-for']))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const seen = await new Promise<string>((resolve, reject) => {
      const headers = ['X-Forwarded-For', '198.51.100.1', 'x-forwarded-for', '198.51.100.2', 'Host', 'web.example'];
      request({ port, host: '127.0.0.1', headers }, (answer) => answer.setEncoding('utf8').on('data', resolve))
        .on('error', reject)
        .end();
    });
    expect(seen).toBe('127.0.0.1');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
