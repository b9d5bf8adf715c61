import { describe, expect, test } from '@jest/globals';
import { CliError, oneLine } from '../cli-error.ts';
import { Random } from '../random.ts';
import { parseDemo } from './demo.ts';
import names from './names.json' with { type: 'json' };
import phrases from './phrases.json' with { type: 'json' };
import { Popularity, longTailed } from './popularity.ts';
import { namedUuid, timeUuid } from './uuid.ts';

describe('chance with a seed', () => {
  test('the same seed gives the same numbers, another one others', () => {
    const draw = (seed: string) =>
      Array.from(
        { length: 5 },
        (
          (random) => () =>
            random.next()
        )(new Random(seed)),
      );
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  test('heavier things come up more often, and different ones are different', () => {
    const random = new Random('x');
    const popularity = new Popularity(['rare', 'common'], (item) => (item === 'common' ? 9 : 1));
    const drawn = Array.from({ length: 1000 }, () => popularity.pick(random)).filter((item) => item === 'common').length;
    expect(drawn).toBeGreaterThan(850);
    expect(drawn).toBeLessThan(950);
    expect([...popularity.pickSome(random, 2, (item) => item === 'common')]).toEqual(['rare']);
  });

  test('long tails end at their limit', () => {
    const random = new Random('tail');
    const drawn = Array.from({ length: 2000 }, () => longTailed(random, 10, 1.2, 100));
    expect(Math.max(...drawn)).toBe(100);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  });
});

test('ids sort by time and have their version', () => {
  const random = new Random('ids');
  const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map((at) => timeUuid(at, random));
  expect([...ids].sort()).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(namedUuid('a')).toBe(namedUuid('a'));
  expect(namedUuid('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('every language has phrases of every kind, and every name a language', () => {
  const kinds = Object.keys(phrases.en).sort();
  for (const language of Object.values(phrases)) expect(Object.keys(language).sort()).toEqual(kinds);
  for (const origin of names) expect(Object.keys(phrases)).toContain(origin.locale);
  const words = JSON.stringify(phrases).match(/\{\w+\}/g) ?? [];
  expect([...new Set(words)].sort()).toEqual([
    '{circuit}',
    '{driver}',
    '{past}',
    '{pole}',
    '{race}',
    '{second}',
    '{team}',
    '{topic}',
    '{winner}',
  ]);
});

test('--demo takes names with ids and nothing else', () => {
  expect(parseDemo('lena=01890000-0000-4000-8000-000000000001')).toEqual(new Map([['lena', '01890000-0000-4000-8000-000000000001']]));
  expect(parseDemo('')).toEqual(new Map());
  for (const bad of ['lena', 'lena=5', '=01890000-0000-4000-8000-000000000001']) expect(() => parseDemo(bad)).toThrow(CliError);
});

test('failures are one line that says what to do', () => {
  expect(oneLine(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))).toMatch(/PostgreSQL does not answer/);
  expect(oneLine(Object.assign(new Error('relation "races" does not exist'), { code: '42P01' }))).toMatch(/run the migrations first/);
  expect(oneLine(new Error('first\nsecond'))).toBe('first');
});
