import { describe, expect, test } from '@jest/globals';
import { PERMISSIONS } from '@gps/permissions';
import { readFileSync } from 'node:fs';

interface Texts {
  readonly [key: string]: string | Texts;
}
const read = (locale: string): Texts => JSON.parse(readFileSync(new URL(`./${locale}.json`, import.meta.url), 'utf8')) as never;
const en = read('en');
const entries = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${before}${key}`, text] as [string, string]] : entries(text, `${before}${key}.`),
  );
const flat = (texts: Texts): Map<string, string> => new Map(entries(texts));
/** Variables of a message; the words inside plural and select forms do not begin a brace with a name and an end. */
const variables = (text: string): string[] =>
  [...new Set([...text.matchAll(/(?<!\b(?:one|other|POST|COMMENT) )\{(\w+)(?=[,}])/g)].map((match) => match[1] as string))].sort();

test('every permission is described, in English by its own description', () => {
  expect(en['permission']).toEqual(PERMISSIONS);
});

describe.each(['de', 'es', 'it', 'pt'])('%s', (locale) => {
  const other = flat(read(locale));

  test('has every text of English, and no other', () => {
    expect([...other.keys()]).toEqual([...flat(en).keys()]);
    for (const text of other.values()) expect(text.trim()).not.toBe('');
  });

  test.each([...flat(en)].filter(([, text]) => text.includes('{')))('%s says the same things', (key, text) => {
    expect(variables(other.get(key) ?? '')).toEqual(variables(text));
  });
});
