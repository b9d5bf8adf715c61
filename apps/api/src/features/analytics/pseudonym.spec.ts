import { expect, test } from '@jest/globals';
import { dayOf, pseudonym, weekOf } from './pseudonym.js';

const LENA = '0190b3a0-0000-7000-8000-000000000001';

test('one person has one pseudonym under a key and another one under the next', () => {
  const [today, tomorrow] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  expect(pseudonym(today, LENA)).toBe(pseudonym(today, LENA));
  expect(pseudonym(today, LENA)).toMatch(/^[0-9a-f]{32}$/);
  expect(pseudonym(tomorrow, LENA)).not.toBe(pseudonym(today, LENA));
  expect(pseudonym(today, LENA)).not.toContain(LENA.replaceAll('-', '').slice(0, 8));
});

test('weeks begin on Monday, UTC', () => {
  expect(weekOf(new Date('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
  expect(weekOf(new Date('2026-11-22T23:59:59Z'))).toBe('2026-11-16');
  expect(dayOf(new Date('2026-11-22T23:59:59Z'))).toBe('2026-11-22');
});
