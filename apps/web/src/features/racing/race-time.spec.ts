import { expect, test } from '@jest/globals';
import { calendarDate, countdown, sessionTime } from './race-time';

const HOUR = 3_600_000;

test.each([
  [49 * HOUR, '2d 1h'],
  [5 * HOUR + 90_000, '5h 1m'],
  [61_000, '1m 1s'],
  [-1, '0m 0s'],
])('%i ms are %s', (left, text) => {
  expect(countdown(left, 'en-GB')).toBe(text);
});

test('a date stays itself in every zone', () => {
  expect(calendarDate('2024-05-26', 'en-GB')).toBe('26 May');
  expect(calendarDate('2024-05-26', 'de')).toBe('26. Mai');
});

test('a session stands in the reader’s zone and in the track’s', () => {
  expect(sessionTime('2026-03-08T04:00:00Z', 'en-GB', 'Australia/Melbourne')).toBe('Sun 8 Mar, 15:00');
  expect(sessionTime('2026-03-08T04:00:00Z', 'en-GB', 'America/New_York')).toBe('Sat 7 Mar, 23:00');
});
