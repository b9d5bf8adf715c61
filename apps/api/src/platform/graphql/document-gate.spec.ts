import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Actor } from '../auth/actor.js';
import { checkFirst, MAX_PAGE } from './connection.js';
import { MAX_COST } from './document-cost.js';
import { DocumentGate } from './document-gate.js';
import './graphql.errors.js';
import { checkJson } from './json-limits.js';
import { TrustedDocuments } from './trusted-documents.js';

const schema = buildSchema(`
  type Query { a: Int node: Node list(first: Int = 20): Page }
  type Mutation { write: Int }
  type Node { a: Int node: Node list(first: Int = 20): Page }
  type Page { edges: [Edge!]! }
  type Edge { node: Node }`);
const gate = new DocumentGate(() => schema);

function verdict(text: string, variables: Record<string, unknown> = {}, trusted = false): string {
  try {
    return gate.admit(text, null, variables, trusted).kind;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const nested = (levels: number): string => `{ ${'node { '.repeat(levels - 1)}a${' }'.repeat(levels - 1)} }`;
const aliases = (n: number): string => `{ node { ${Array.from({ length: n }, (_, i) => `a${i}: a`).join(' ')} } }`;
const pages = (levels: number, first: number | string): string =>
  `{ ${`list(first: ${first}) { edges { node { `.repeat(levels)}a${' } } }'.repeat(levels)} }`;

describe('a document is admitted up to its limit and refused beyond it', () => {
  test.each<[string, string, string]>([
    ['depth', nested(14), 'query'],
    ['depth + 1', nested(15), 'graphql.too_deep'],
    ['depth through a fragment', `{ node { ...f } } fragment f on Node ${nested(14)}`, 'graphql.too_deep'],
    ['aliases', aliases(30), 'query'],
    ['aliases + 1', aliases(31), 'graphql.too_many_aliases'],
    ['directives', `{ a ${'@skip(if: false) '.repeat(20)} }`, 'query'],
    ['directives + 1', `{ a ${'@skip(if: false) '.repeat(21)} }`, 'graphql.too_many_directives'],
    ['directives of the operation', `query ${'@x '.repeat(21)}{ a }`, 'graphql.too_many_directives'],
    ['fields', `{ node { ${'a '.repeat(1_499)}} }`, 'query'],
    ['fields + 1', `{ node { ${'a '.repeat(1_500)}} }`, 'graphql.too_many_fields'],
    ['fields at the root', `{ ${'a '.repeat(15)}}`, 'query'],
    ['fields at the root + 1', `{ ${'a '.repeat(16)}}`, 'graphql.too_many_fields'],
    ['fields at the root through a fragment', `{ ...f } fragment f on Query { ${'a '.repeat(16)}}`, 'graphql.too_many_fields'],
    ['mutations', `mutation { ${'write '.repeat(5)}}`, 'mutation'],
    ['mutations + 1', `mutation { ${'write '.repeat(6)}}`, 'graphql.too_many_fields'],
    ['a cycle of fragments', '{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }', 'graphql.fragment_cycle'],
    ['tokens', `{ a ${'# , '.repeat(1)}\n ${'...{a} '.repeat(600)}}`, 'graphql.too_many_tokens'],
    ['length', `{ a } #${'x'.repeat(70_000)}`, 'graphql.too_many_tokens'],
    ['syntax', '{ a', 'graphql.parse_failed'],
  ])('%s', (_, text, expected) => {
    expect(verdict(text)).toBe(expected);
  });
});

describe('cost', () => {
  test('counts pages within pages, whether their length is written down or a variable', () => {
    expect(verdict(pages(2, 50))).toBe('query');
    expect(verdict(pages(3, 50))).toBe('graphql.too_costly');
    const text = `query($n: Int) ${pages(3, '$n')}`;
    expect(verdict(text, { n: 5 })).toBe('query');
    expect(verdict(text, { n: 50 })).toBe('graphql.too_costly');
    expect(MAX_COST).toBeLessThan(50 ** 3);
  });

  test('is not asked of documents that we wrote', () => {
    expect(verdict(pages(3, 50), {}, true)).toBe('query');
  });
});

test('a variable that the operation does not declare is refused', () => {
  expect(verdict('query($n: Int) { list(first: $n) { edges { node { a } } } }', { n: 1 })).toBe('query');
  expect(verdict('query($n: Int) { list(first: $n) { edges { node { a } } } }', { n: 1, m: 2 })).toBe('graphql.variable_unknown');
});

describe('variables', () => {
  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });

  test.each<[string, unknown, string | null]>([
    ['twenty levels', deep(20), null],
    ['twenty-one levels', deep(21), 'graphql.json_too_deep'],
    ['a list of two hundred', { a: Array(200).fill(1) }, null],
    ['a list of two hundred and one', { a: Array(201).fill(1) }, 'graphql.list_too_long'],
    ['a long list within a list', { a: [[Array(201).fill(1)]] }, 'graphql.list_too_long'],
    ['nothing', null, null],
  ])('%s', (_, value, code) => {
    const check = () => checkJson(value);
    if (code === null) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code }));
  });
});

test.each([
  [1, true],
  [MAX_PAGE, true],
  [0, false],
  [-1, false],
  [MAX_PAGE + 1, false],
  [Number.NaN, false],
])('a page of %s: %s', (first, fits) => {
  const check = () => checkFirst(first);
  if (fits) expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ code: 'input.invalid' }));
});

describe('trusted documents', () => {
  const documents = new TrustedDocuments({ 'sha256:abc': '{ a }' }, true);
  const signedIn = (clientId: string): Actor => ({ clientId }) as Actor;

  test('ours are found by hash and by text', () => {
    for (const request of [{ documentId: 'sha256:abc' }, { documentId: 'abc' }, { query: '{ a }' }])
      expect(documents.resolve(request, null)).toEqual({ text: '{ a }', trusted: true });
  });

  test.each<[string, Actor | null, boolean]>([
    ['the signed-out', null, false],
    ['our web application', signedIn('gps-web'), false],
    ['our staff application', signedIn('gps-admin'), false],
    ['an integrator', signedIn('somebody-else'), true],
  ])('documents of their own: %s', (_, viewer, allowed) => {
    const resolve = () => documents.resolve({ query: '{ other }' }, viewer);
    if (allowed) expect(resolve()).toEqual({ text: '{ other }', trusted: false });
    else expect(resolve).toThrow(expect.objectContaining({ code: 'graphql.document_unknown' }));
  });
});
