import { expect, test } from '@jest/globals';
import { localDay } from './local-day.ts';
import { readInventedSeason } from './invented.ts';

test.each([
  ['2024-11-24T06:00:00Z', 'America/Los_Angeles', '2024-11-23'],
  ['2024-03-24T04:00:00Z', 'Australia/Melbourne', '2024-03-24'],
  ['2024-03-21T23:30:00Z', 'Asia/Tokyo', '2024-03-22'],
  ['2024-07-07T23:30:00Z', 'Europe/London', '2024-07-08'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(localDay(new Date(instant), zone)).toBe(day);
});

test('the invented season is the same for the same day, past races have a winner, and there is always a race to come', () => {
  for (const day of ['2026-01-01T00:00:00Z', '2026-06-30T12:00:00Z', '2026-12-31T23:59:59Z']) {
    const now = new Date(day);
    const { seasons } = readInventedSeason(now);
    expect(JSON.stringify(seasons)).toBe(JSON.stringify(readInventedSeason(now).seasons));
    const raced = new Set(
      seasons.flatMap((season) =>
        season.results.filter((result) => result.kind === 'RACE' && result.position === 1).map((result) => result.race.id),
      ),
    );
    const races = seasons.flatMap((season) => season.races);
    expect(races.some((race) => (race.startsAt ?? now) > now)).toBe(true);
    for (const race of races) expect(raced.has(race.id)).toBe((race.startsAt?.getTime() ?? 0) + 4 * 3_600_000 < now.getTime());
  }
});
