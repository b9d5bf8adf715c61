import { expect, test } from '@jest/globals';
import { textSegments } from './text-segments';

const kinds = (body: string): string[] => textSegments(body).map((part) => `${part.kind}:${part.text}`);

test('addresses and mentions are found, the rest is text', () => {
  expect(kinds('See https://www.example.org/a, says @lena.')).toEqual([
    'text:See ',
    'link:example.org/a',
    'text:, says ',
    'mention:@lena',
    'text:.',
  ]);
});

test('a bracket belongs to the address only when it was opened there', () => {
  expect(kinds('(https://en.wikipedia.org/wiki/Monza_(circuit))')).toEqual([
    'text:(',
    'link:en.wikipedia.org/wiki/Monza_(circuit)',
    'text:)',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'mail@example.org', '<b>https</b>', 'https://', '@ab', 'https://user@evil.example'])(
  '%s holds no link',
  (body) => {
    expect(textSegments(body).filter((part) => part.kind === 'link')).toEqual([]);
  },
);

test('every character is kept, whatever it is', () => {
  const body = '👩🏽‍🚀 שלום @mar_co\n\n​tail';
  expect(
    textSegments(body)
      .map((part) => part.text)
      .join(''),
  ).toBe(body);
});
