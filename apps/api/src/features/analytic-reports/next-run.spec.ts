import { expect, test } from '@jest/globals';
import { isTimeZone, nextRun, type ReportTimes } from './next-run.js';

const berlin = (times: Partial<ReportTimes>): ReportTimes => ({ frequency: 'DAILY', day: 1, hour: 7, timeZone: 'Europe/Berlin', ...times });

test.each<[string, ReportTimes, string, string]>([
  ['today, if it is still to come', berlin({}), '2026-11-23T05:00:00Z', '2026-11-23T06:00:00.000Z'],
  ['tomorrow, if it is now', berlin({}), '2026-11-23T06:00:00Z', '2026-11-24T06:00:00.000Z'],
  ['an hour earlier by UTC in summer', berlin({}), '2026-07-01T04:59:59Z', '2026-07-01T05:00:00.000Z'],
  ['the same hour over the change to summer', berlin({}), '2026-03-28T06:00:00Z', '2026-03-29T05:00:00.000Z'],
  ['an hour later where the hour is left out', berlin({ hour: 2 }), '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
  ['the next Monday', berlin({ frequency: 'WEEKLY', day: 1 }), '2026-11-23T06:00:00Z', '2026-11-30T06:00:00.000Z'],
  ['the Sunday of this week', berlin({ frequency: 'WEEKLY', day: 7 }), '2026-11-23T06:00:00Z', '2026-11-29T06:00:00.000Z'],
  ['the 28th', berlin({ frequency: 'MONTHLY', day: 28 }), '2026-11-28T06:00:00Z', '2026-12-28T06:00:00.000Z'],
  [
    'by the date of the place',
    { frequency: 'DAILY', day: 1, hour: 0, timeZone: 'Pacific/Auckland' },
    '2026-11-23T10:59:00Z',
    '2026-11-23T11:00:00.000Z',
  ],
])('%s', (_, times, after, due) => expect(nextRun(times, new Date(after)).toISOString()).toBe(due));

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Mars/Base', false],
  ['', false],
  ['+02:00', false],
  ["Europe/Berlin'; --", false],
])('%j as a time zone: %s', (name, known) => expect(isTimeZone(name)).toBe(known));
