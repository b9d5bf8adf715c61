import { expect, test } from '@jest/globals';
import { asksInVain, timeRefusal } from './publishing.policy.js';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const DAY = 86_400_000;

test.each([
  [null, null],
  [0, 'legal.too_early'],
  [-1, 'legal.too_early'],
  [1, null],
  [366 * DAY, null],
  [366 * DAY + 1, 'legal.too_late'],
])('taking effect in %s ms: %s', (ahead, refusal) => {
  expect(timeRefusal(ahead === null ? null : new Date(NOW + ahead), NOW)).toBe(refusal);
});

test('nobody is asked to accept who is behind the site', () => {
  expect(asksInVain('IMPRINT', 'EVERYBODY')).toBe(true);
  expect(asksInVain('IMPRINT', 'AS_BEFORE')).toBe(false);
  expect(asksInVain('TERMS', 'EVERYBODY')).toBe(false);
});
