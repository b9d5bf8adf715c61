import { expect, test } from '@jest/globals';
import { exactTime, relativeTime } from './time.ts';

const now = new Date('2026-08-20T12:00:00Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);

test.each([
  [10, 'now'],
  [60, '1 min ago'],
  [59 * 60 + 59, '59 min ago'],
  [60 * 60, '1 hr ago'],
  [25 * 60 * 60, 'yesterday'],
  [6 * 24 * 60 * 60, '6 days ago'],
  [8 * 24 * 60 * 60, '12 Aug'],
  [400 * 24 * 60 * 60, '16 Jul 2025'],
])('%i seconds ago reads %s', (seconds, text) => {
  expect(relativeTime(ago(seconds), now, 'en-GB', 'UTC')).toBe(text);
});

test('a session to come counts towards it', () => {
  expect(relativeTime(new Date('2026-08-20T15:30:00Z'), now, 'de', 'UTC')).toBe('in 3 Std.');
});

test('the exact moment stands in the reader’s zone', () => {
  expect(exactTime(now, 'en-GB', 'Asia/Tokyo')).toBe('Thursday, 20 August 2026 at 21:00');
});
