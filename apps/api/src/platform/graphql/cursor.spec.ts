import { describe, expect, test } from '@jest/globals';
import { cursor } from './cursor.js';

const ID = '0198a0b0-0000-7000-8000-000000000001';

describe('a cursor', () => {
  test('comes back as it was', () => {
    expect(cursor.decode(cursor.encode([12, ID]), ['number', 'uuid'])).toEqual([12, ID]);
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
