import { expect, test } from '@jest/globals';
import { wrongPatterns } from './pattern-list.js';
import { RuleKind } from './rule-kinds.js';
import { readParameters } from './rule-parameters.js';

test.each([
  ['no JSON', 'WORDS', '{', 'invalid_json'],
  ['too much of it', 'WORDS', `{"words":["${'x'.repeat(70_000)}"]}`, 'too_big'],
  ['no words', 'WORDS', '{"words":[]}', 'too_small'],
  ['a word of one letter', 'WORDS', '{"words":["a"]}', 'too_small'],
  ['too many words', 'WORDS', JSON.stringify({ words: Array(501).fill('word') }), 'too_big'],
  ['what no rule knows', 'WORDS', '{"words":["word"],"__proto__x":1}', 'unrecognized_keys'],
  ['a pattern of 100 kB', 'PATTERNS', JSON.stringify({ patterns: ['a'.repeat(60_000)] }), 'too_big'],
  ['no domain', 'LINKS', '{"blocked":["not a domain"]}', 'invalid_format'],
  ['no newcomers at all', 'NEW_ACCOUNTS', '{}', 'required'],
  ['a day of two days', 'RATE', '{"by":"author","moreThan":5,"minutes":2880}', 'too_big'],
  ['unsure above sure', 'CLASSIFIER', '{"classifier":"a","label":"b","from":0.5,"unsureFrom":0.6}', 'too_big'],
  ['more text than is ever needed', 'RATE', `{"by":"author","moreThan":5,"minutes":20}${' '.repeat(65_536)}`, 'too_big'],
  ['an address for a name', 'CLASSIFIER', '{"classifier":"http://x","label":"b","from":0.5,"unsureFrom":0.4}', 'invalid_format'],
] as const)('%s is refused', (_, kind, json, problem) => expect(readParameters(RuleKind[kind], json)).toMatchObject([{ problem }]));

test('domains are kept as DNS knows them', () => {
  expect(readParameters(RuleKind.LINKS, '{"blocked":["Bücher.Example"]}')).toMatchObject({ blocked: ['xn--bcher-kva.example'] });
});

test.each([
  ['a lookahead', '(?=x)', 'invalid_pattern'],
  ['a backreference', '(a)\\1', 'invalid_pattern'],
  ['a repeat that explodes', '((a{100}){100}){100}', 'invalid_pattern'],
  ['a repeat of much', '(?:abcdefghij){999}', 'too_big'],
  ['an open bracket', '[[[[', 'invalid_pattern'],
  ['nothing at all', 'x*', 'matches_everything'],
])('%s is refused', (_, pattern, problem) => expect(wrongPatterns(['fine', pattern])).toEqual([{ at: 'patterns.1', problem }]));

test('patterns that backtrack elsewhere are fine here', () =>
  expect(wrongPatterns(['(a+)+$', '\\bfree\\s+money\\b', '\\p{Cyrillic}{5,}'])).toEqual([]));
