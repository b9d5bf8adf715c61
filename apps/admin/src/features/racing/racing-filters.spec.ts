import { expect, test } from '@jest/globals';
import { correctionVariables, racingPath, readRacingFilters } from './racing-filters';

test('what the address says is read and written the same', () => {
  const path = '/racing?season=2024&subject=RACE%3A2024-monaco&session=SPRINT&state=CAUGHT_UP';
  const filters = readRacingFilters(Object.fromEntries(new URL(path, 'https://x').searchParams));
  expect(filters).toEqual({ season: 2024, subject: { kind: 'RACE', id: '2024-monaco' }, session: 'SPRINT', state: 'CAUGHT_UP' });
  expect(racingPath(filters)).toBe(path);
  expect(correctionVariables(filters, 'c')).toEqual({ filter: { subjectId: '2024-monaco', state: 'CAUGHT_UP' }, first: 50, after: 'c' });
});

test('what it says wrongly is as if not said', () => {
  expect(readRacingFilters({ season: 'x', subject: 'RACE:../etc', session: '"', state: 'ODD' })).toEqual({
    season: null,
    subject: null,
    session: null,
    state: null,
  });
  expect(readRacingFilters({ subject: ['RACE:a', 'b'] }).subject).toBeNull();
});
