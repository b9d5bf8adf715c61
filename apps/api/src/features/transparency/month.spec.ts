import { expect, test } from '@jest/globals';
import { lastTellable, monthOf, nextMonth } from './month.js';

test.each([
  ['2026-11-07T23:59:59Z', '2026-09'],
  ['2026-11-08T00:00:00Z', '2026-10'],
  ['2026-11-30T12:00:00Z', '2026-10'],
  ['2027-01-07T00:00:00Z', '2026-11'],
  ['2027-01-08T00:00:00Z', '2026-12'],
])('at %s the last month that is told is %s', (now, month) => expect(lastTellable(new Date(now))).toBe(month));

test('months follow one another over the end of a year', () => {
  expect(nextMonth('2026-11')).toBe('2026-12');
  expect(nextMonth('2026-12')).toBe('2027-01');
});

test.each(['2026-13', '2026-00', '2026-1', "2026-01'--", '1999-01', ''])('%j is no month', (text) => expect(monthOf(text)).toBeNull());
