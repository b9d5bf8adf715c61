import { expect, test } from '@jest/globals';
import { KINDS, parametersOf, valuesOf } from './rule-fields';

test('what the API answers comes back the same', () => {
  const words = '{"words":["casino","free tyres"],"except":[],"disguised":false,"whole":true}';
  expect(parametersOf('WORDS', valuesOf('WORDS', words))).toBe(words);
  const links = '{"blocked":["a.com"],"allowed":[],"others":true,"lookalikes":false,"shorteners":false,"atMost":null}';
  expect(parametersOf('LINKS', valuesOf('LINKS', links))).toBe(links);
});

test('an empty form of each kind can be shown and sent', () => {
  for (const kind of KINDS) expect(() => JSON.parse(parametersOf(kind, valuesOf(kind, null)))).not.toThrow();
});
