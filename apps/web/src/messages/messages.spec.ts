import { describe, expect, test } from '@jest/globals';
import { createTranslator } from 'use-intl/core';
import de from './de.json';
import en from './en.json';
import es from './es.json';
import it from './it.json';
import pt from './pt.json';

interface Tree {
  readonly [key: string]: string | Tree;
}

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}

const english = new Map(flatten(en));
const argumentsOf = (message: string): string[] =>
  [...message.matchAll(/(?<!(?:=\d+|\b(?:zero|one|two|few|many|other)) )\{(\w+)[,}]/g)].map((match) => match[1] ?? '').sort();
const ANYTHING = {
  count: 2,
  name: 'Lena',
  organization: 'Club',
  text: 'x',
  alt: 'x',
  number: 1,
  zone: 'UTC',
  handle: '@lena',
  date: 'x',
  reason: 'x',
  size: 'x',
  year: '2024',
  round: 1,
  value: '1',
  time: 'x',
  lap: 1,
  version: '1',
  licence: 'x',
  place: 'x',
  id: 'x',
  query: 'x',
  browser: 'x',
  system: 'x',
  ms: 1,
  provider: 'x',
  policy: 'x',
  reply: 'x',
};

describe.each([
  ['de', de],
  ['es', es],
  ['it', it],
  ['pt', pt],
] as const)('%s', (locale, messages) => {
  const own = new Map(flatten(messages));

  test('has every message, and none that English does not have', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('uses the same values in each message, and none is empty', () => {
    for (const [key, text] of own) {
      expect({ key, names: argumentsOf(text) }).toEqual({ key, names: argumentsOf(english.get(key) ?? '') });
      expect(text.trim()).not.toBe('');
    }
  });

  test('can be formatted', () => {
    const t = createTranslator({
      locale: locale as 'en',
      messages: messages as typeof en,
      onError: (error) => {
        throw error;
      },
    });
    for (const key of own.keys()) expect(t(key as never, ANYTHING as never)).not.toContain('{');
  });
});
