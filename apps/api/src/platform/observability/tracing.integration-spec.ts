import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { inSpan, nameRequestSpan, requestSpan, startTracing, tracing } from './tracing.js';

test('spans of a request, its operation and its statements reach the collector', async () => {
  const received: string[] = [];
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        received.push(`${request.url} ${Buffer.concat(chunks).toString('latin1')}`);
        response.setHeader('content-type', 'application/json').end('{}');
      });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  expect(tracing()).toBe(false);
  const stop = await startTracing(`http://127.0.0.1:${(collector.address() as AddressInfo).port}`, 'gps-test');
  expect(tracing()).toBe(true);
  await new Promise<void>((resolve, reject) => {
    const span = requestSpan('POST /graphql', { 'http.request.method': 'POST' }, () => {
      nameRequestSpan('HomeFeed');
      inSpan('posts.feed', {}, async () => undefined).then(resolve, reject);
    });
    span.end();
  });
  await stop();
  collector.close();
  expect(tracing()).toBe(false);
  const sent = received.join('\n');
  expect(sent).toContain('/v1/traces');
  expect(sent).toContain('posts.feed');
  expect(sent).toContain('gps-test');
});
