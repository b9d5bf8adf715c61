import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../start-test-api.js';
import { ProbeModule } from './probe.module.js';

let api: TestApi;
beforeAll(async () => (api = await startTestApi({ api: 'user', features: [ProbeModule], env: { RATE_LIMIT_FACTOR: '1000' } })), 60_000);
afterAll(() => api?.stop());

const children = (depth: number): string =>
  `{ probes { ${'edges { node { children { '.repeat(depth)} pageInfo { endCursor } ${'} } }'.repeat(depth)} } }`;
const bomb = Array.from({ length: 30 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join('\n');

describe('a hostile document is refused within 20 ms', () => {
  const HOSTILE: [string, string, string][] = [
    ['1,000 aliases', `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: hello`).join(' ')} }`, 'graphql.too_many_tokens'],
    ['31 aliases of __typename', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'graphql.too_many_aliases'],
    ['depth 30', children(10), 'graphql.too_deep'],
    ['a fragment cycle', 'query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }', 'graphql.fragment_cycle'],
    ['a fragment bomb', `query { ...f0 } ${bomb} fragment f30 on Query { hello }`, 'graphql.too_many_fields'],
    ['30 directives', `{ hello ${'@include(if: true) '.repeat(30)} }`, 'graphql.too_many_directives'],
    ['5,000 directives', `{ hello ${'@a '.repeat(5000)} }`, 'graphql.too_many_tokens'],
    ['5,000 fields', `{ ${'hello '.repeat(5000)} }`, 'graphql.too_many_tokens'],
    ['20 root fields', `{ ${'hello '.repeat(20)} }`, 'graphql.too_many_fields'],
    ['6 mutations', `mutation { ${Array.from({ length: 6 }, (_, i) => `a${i}: write`).join(' ')} }`, 'graphql.too_many_fields'],
    ['a page of a billion', '{ probes(first: 1000000000) { edges { node { id } } } }', 'graphql.too_costly'],
    [
      'pages of pages',
      '{ probes(first: 50) { edges { node { children(first: 50) { edges { node { children(first: 50) { edges { node { id } } } } } } } } } }',
      'graphql.too_costly',
    ],
    ['no GraphQL at all', 'SELECT 1', 'graphql.parse_failed'],
    ['an unknown field', '{ nothing }', 'graphql.validation_failed'],
  ];
  test.each(HOSTILE)('%s', async (_, query, code) => {
    const times: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const start = performance.now();
      // A comment makes another text of it, so that no verdict is remembered.
      const answer = await api.graphql(`${query} # ${i}`);
      times.push(performance.now() - start);
      expect(answer).toMatchObject({ status: 400, data: null, codes: [code] });
    }
    expect(Math.min(...times)).toBeLessThan(20);
  });
});

describe('the page size', () => {
  test.each([0, -1, 51])('%d is refused', async (first) => {
    expect(await api.graphql('query($first: Int!) { probes(first: $first) { edges { cursor } } }', { first })).toMatchObject({
      status: 400,
      codes: ['input.invalid'],
    });
  });
  test('in a variable counts like one in the text', async () => {
    expect((await api.graphql('query($n: Int!) { probes(first: $n) { edges { node { id } } } }', { n: 1e9 })).codes).toEqual([
      'graphql.too_costly',
    ]);
  });
});

async function send(body: string, headers: Record<string, string> = { 'content-type': 'application/json' }, method = 'POST') {
  const response = await api.fetch('/graphql', { method, headers, ...(method === 'POST' && { body }) });
  const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: answer.errors?.[0]?.extensions.code };
}

describe('the request', () => {
  const ok = JSON.stringify({ query: '{ hello }' });
  const nested = (depth: number): string => `{"query":"{ hello }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;

  test.each<[string, string, Record<string, string> | undefined, number, string]>([
    ['an array of requests', `[${ok},${ok}]`, undefined, 400, 'graphql.batching_refused'],
    ['variables nested 50,000 deep', nested(50_000), undefined, 400, 'graphql.json_too_deep'],
    ['variables nested 21 deep', nested(21), undefined, 400, 'graphql.json_too_deep'],
    ['extensions nested 21 deep', nested(21).replace('variables', 'extensions'), undefined, 400, 'graphql.json_too_deep'],
    ['variables that are a list', JSON.stringify({ query: '{ hello }', variables: [] }), undefined, 400, 'graphql.variables_invalid'],
    [
      'a list of 1,000',
      JSON.stringify({ query: 'query($a: String) { hello(name: $a) }', variables: { a: Array(1000).fill(1) } }),
      undefined,
      400,
      'graphql.list_too_long',
    ],
    [
      'an undeclared variable',
      JSON.stringify({ query: '{ hello }', variables: { role: 'admin' } }),
      undefined,
      400,
      'graphql.variable_unknown',
    ],
    [
      'a variable of the wrong type',
      JSON.stringify({ query: 'query($a: String) { hello(name: $a) }', variables: { a: { b: 1 } } }),
      undefined,
      400,
      'graphql.variables_invalid',
    ],
    ['300 kB', JSON.stringify({ query: '{ hello }', variables: { a: 'x'.repeat(300_000) } }), undefined, 413, 'http.body_too_large'],
    ['no JSON', '{"query":', undefined, 400, 'input.invalid'],
    ['null', 'null', undefined, 400, 'graphql.request_invalid'],
    ['no document', '{}', undefined, 400, 'graphql.request_invalid'],
    ['a document that is no text', '{"query":{"kind":"Document"}}', undefined, 400, 'graphql.request_invalid'],
    [
      'an unknown operation name',
      JSON.stringify({ query: 'query A { hello }', operationName: 'B' }),
      undefined,
      400,
      'graphql.operation_unknown',
    ],
    ['a subscription', JSON.stringify({ query: 'subscription { ticks }' }), undefined, 400, 'graphql.subscription_over_http'],
    ['a form', 'query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'graphql.media_type_refused'],
    ['text', ok, { 'content-type': 'text/plain' }, 415, 'graphql.media_type_refused'],
    ['a multipart form', ok, { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'graphql.media_type_refused'],
    ['UTF-7', ok, { 'content-type': 'application/json; charset=utf-7' }, 415, 'graphql.media_type_refused'],
    ['a foreign origin', ok, { 'content-type': 'application/json', origin: 'https://evil.test' }, 403, 'graphql.origin_refused'],
    ['the origin null', ok, { 'content-type': 'application/json', origin: 'null' }, 403, 'graphql.origin_refused'],
  ])('%s is refused', async (_, body, headers, status, code) => {
    expect(await send(body, headers)).toEqual({ status, code });
  });

  test('GET is refused', async () => {
    expect(await send('', {}, 'GET')).toEqual({ status: 405, code: 'graphql.method_refused' });
  });

  test('UTF-8 and our own origin are accepted', async () => {
    expect(await send(ok, { 'content-type': 'application/json; charset=utf-8', origin: 'http://localhost:3000' })).toEqual({
      status: 200,
      code: undefined,
    });
  });

  test('a variable of the wrong type is refused by compiled execution too', async () => {
    for (let i = 0; i < 3; i += 1) {
      const answer = await api.graphql('query Typed($a: String) { hello(name: $a) }', { a: 5 });
      expect(answer).toMatchObject({ status: 400, codes: ['graphql.variables_invalid'] });
    }
  });
});

describe('errors', () => {
  test('tell nothing that is not in the catalogue, by either way of execution', async () => {
    for (let i = 0; i < 3; i += 1) {
      const answer = await api.graphql('query Broken { broken }');
      expect(answer).toMatchObject({ status: 500, codes: ['internal.error'] });
      expect(JSON.stringify(answer)).not.toMatch(/SELECT|srv|lena|at /);
      expect(answer.errors[0]?.extensions).toHaveProperty('requestId', expect.any(String));
    }
  });

  test('are refused with the status of the catalogue, and with 200 when a part worked', async () => {
    expect(await api.graphql('{ refused }')).toMatchObject({ status: 403, codes: ['auth.forbidden'] });
    expect(await api.graphql('{ hello broken }')).toMatchObject({
      status: 200,
      data: { hello: 'hello ', broken: null },
      codes: ['internal.error'],
    });
  });

  test('suggest nothing', async () => {
    expect(JSON.stringify(await api.graphql('{ hallo }'))).not.toMatch(/hello|Suggestion|Did you mean/);
  });

  test('of REST have the same codes', async () => {
    const broken = await api.fetch('/probe/broken', { method: 'POST' });
    expect([broken.status, await broken.json()]).toEqual([
      500,
      { code: 'internal.error', message: expect.any(String), requestId: expect.any(String) },
    ]);
    const missing = await api.fetch('/nothing');
    expect([missing.status, ((await missing.json()) as { code: string }).code]).toEqual([404, 'http.not_found']);
  });
});

test('the look-ahead sees what was asked', async () => {
  const answer = await api.graphql<{ probes: { edges: { node: { name: string } }[] } }>(
    '{ probes { edges { node { name ...c } } } } fragment c on Probe { children(first: 2) { pageInfo { hasNextPage } } }',
  );
  expect(answer.data?.probes.edges[0]?.node.name).toBe('edges{node{children{pageInfo{hasNextPage}},name}}');
});
