import { describe, expect, test } from '@jest/globals';
import { cursor } from './cursor.js';

const ID = '0198a0b0-0000-7000-8000-000000000001';

describe('a cursor', () => {
  test('comes back as it was', () => {
    expect(cursor.decode(cursor.encode([12, ID]), ['number', 'uuid'])).toEqual([12, ID]);
  });

  test.each([1.5, 2 ** 31, -(2 ** 40), 1e300])('the number %s is refused, for no list counts so', (number) => {
    expect(() => cursor.decode(cursor.encode([number]), ['number'])).toThrow('cursor.invalid');
  });

  test.each(['2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '2026-01-01T00:00:00+23:59', '2026-01-01T24:00:00Z', 'infinity', 'now'])(
    'the time %s is refused',
    (time) => {
      expect(() => cursor.decode(cursor.encode([time]), ['time'])).toThrow('cursor.invalid');
    },
  );

  test.each(['2024-02-29T23:59:59.123456+00:00', '2026-01-01T00:00:00Z', '2026-12-31T10:00:00-05:30'])('the time %s is taken', (time) => {
    expect(cursor.decode(cursor.encode([time]), ['time'])).toEqual([time]);
  });

  test.each([
    ['', 'empty'],
    ['%%%', 'no base64'],
    ['x'.repeat(301), 'too long'],
    [Buffer.from('{"a":1}').toString('base64url'), 'no list'],
    [cursor.encode(['not-a-uuid']), 'of another kind'],
    [cursor.encode([ID, ID]), 'too many parts'],
    [cursor.encode([`${ID}'; DROP TABLE posts`]), 'hostile'],
  ])('%j is refused: %s', (text) => {
    expect(() => cursor.decode(text, ['uuid'])).toThrow('cursor.invalid');
  });
});
