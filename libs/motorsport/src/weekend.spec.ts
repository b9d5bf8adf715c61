import { describe, expect, test } from '@jest/globals';
import { COMPOUNDS, isCompound } from './compounds.ts';
import { isStart, parsePosition } from './position-text.ts';
import { statusAt } from './race-status.ts';
import { SESSION_KINDS, compareSessions, isOnTrack, sessionsOf, weekendFormat } from './sessions.ts';

describe('weekends', () => {
  test.each([
    [2020, true, 'CONVENTIONAL'],
    [2021, true, 'SPRINT_2021'],
    [2023, true, 'SPRINT_SHOOTOUT_2023'],
    [2024, true, 'SPRINT_2024'],
    [2024, false, 'CONVENTIONAL'],
  ] as const)('%i with a sprint: %s is %s', (year, sprint, format) => {
    expect(weekendFormat(year, sprint)).toBe(format);
    expect(sessionsOf(format).every(isOnTrack)).toBe(true);
  });

  test('every kind has its place, grids before what they are for', () => {
    const order = [...SESSION_KINDS].sort(compareSessions('SPRINT_2021'));
    expect(order.indexOf('QUALIFYING')).toBeLessThan(order.indexOf('SPRINT'));
    expect(order.indexOf('SPRINT_GRID')).toBe(order.indexOf('SPRINT') - 1);
    expect(order.slice(-3)).toEqual(['STARTING_GRID', 'RACE', 'FASTEST_LAPS']);
    const today = [...SESSION_KINDS].sort(compareSessions('SPRINT_2024'));
    expect(today.indexOf('QUALIFYING')).toBeGreaterThan(today.indexOf('SPRINT'));
    const eighties = (['RACE', 'QUALIFYING', 'QUALIFYING_2', 'FREE_PRACTICE_1', 'QUALIFYING_1'] as const).toSorted(
      compareSessions('CONVENTIONAL'),
    );
    expect(eighties).toEqual(['FREE_PRACTICE_1', 'QUALIFYING_1', 'QUALIFYING_2', 'QUALIFYING', 'RACE']);
  });
});

describe('status by the clock', () => {
  const startsAt = new Date('2026-05-24T13:00:00Z');
  const at = (time: string, stored: 'SCHEDULED' | 'COMPLETED' | 'CANCELLED' = 'SCHEDULED') =>
    statusAt({ stored, startsAt, date: '2026-05-24' }, new Date(time));

  test('before, during and after', () => {
    expect(at('2026-05-24T12:59:59Z')).toBe('SCHEDULED');
    expect(at('2026-05-24T13:00:00Z')).toBe('IN_PROGRESS');
    expect(at('2026-05-24T16:59:59Z')).toBe('IN_PROGRESS');
    expect(at('2026-05-24T17:00:00Z')).toBe('COMPLETED');
    expect(at('2026-05-20T00:00:00Z', 'CANCELLED')).toBe('CANCELLED');
  });

  test('without an hour a day is over when it is over everywhere', () => {
    const day = (time: string) => statusAt({ stored: 'SCHEDULED', startsAt: null, date: '2026-05-24' }, new Date(time));
    expect(day('2026-05-25T11:59:59Z')).toBe('SCHEDULED');
    expect(day('2026-05-25T12:00:00Z')).toBe('COMPLETED');
    expect(statusAt({ stored: 'SCHEDULED', startsAt: null, date: null }, startsAt)).toBe('SCHEDULED');
  });
});

test('positions and codes', () => {
  expect(parsePosition('1')).toEqual({ position: 1, text: '1' });
  expect(parsePosition('DNF')).toEqual({ position: null, text: 'DNF' });
  for (const bad of ['', '0', '-1', '1.5', '1st', 'dnf', 'toString', '1000']) expect(parsePosition(bad)).toBeNull();
  expect(['1', 'DNF', 'DSQ', 'NC'].every(isStart)).toBe(true);
  expect(['DNS', 'DNQ', 'DNPQ', 'DNP', 'EX'].some(isStart)).toBe(false);
});

test('compounds carry a letter each', () => {
  expect(new Set(Object.values(COMPOUNDS).map((compound) => compound.letter)).size).toBe(5);
  expect(isCompound('SOFT')).toBe(true);
  expect(isCompound('constructor')).toBe(false);
});
