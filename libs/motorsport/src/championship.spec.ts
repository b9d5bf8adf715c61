import { describe, expect, test } from '@jest/globals';
import { type ScoredRow, standingsAfter } from './championship.ts';

const row = (round: number, entrant: string, points: number, position: number | null, more: Partial<ScoredRow> = {}): ScoredRow => ({
  round,
  entrant,
  subject: entrant,
  points,
  position,
  session: 'RACE',
  grandPrix: 'italy',
  ...more,
});

describe('standings', () => {
  test('equal points are decided by wins, then second places; equals share a place', () => {
    const rows = [row(1, 'a', 10, 1), row(2, 'a', 0, 9), row(1, 'b', 5, 2), row(2, 'b', 5, 2), row(1, 'c', 0, 5), row(1, 'd', 0, 5)];
    expect(standingsAfter('drivers', 2005, 2, rows).map((s) => [s.entrant, s.positionText, s.wins])).toEqual([['a', '1', 1], ['b', '2', 0], ['c', '3', 0], ['d', '3', 0]]); // prettier-ignore
  });

  test('later rounds are left out', () => {
    expect(standingsAfter('drivers', 2005, 1, [row(1, 'a', 10, 1), row(2, 'b', 10, 1)]).map((s) => s.entrant)).toEqual(['a']);
  });

  test('constructors: the best car until 1978, all cars from 1979', () => {
    const rows = [row(1, 'x', 9, 1), row(1, 'x', 6, 2)];
    expect(standingsAfter('constructors', 1978, 1, rows)[0]?.points).toBe(9);
    expect(standingsAfter('constructors', 1979, 1, rows)[0]?.points).toBe(15);
  });

  test('the 500 miles of Indianapolis counted for drivers only', () => {
    const rows = [row(1, 'x', 8, 1, { grandPrix: 'indianapolis' })];
    expect(standingsAfter('drivers', 1959, 1, rows)).toHaveLength(1);
    expect(standingsAfter('constructors', 1959, 1, rows)).toEqual([]);
  });

  test('decisions hold from their round on', () => {
    const rows = [row(1, 'mclaren', 18, 1), row(1, 'ferrari', 10, 2)];
    expect(standingsAfter('constructors', 2007, 1, rows).map((s) => [s.entrant, s.positionText, s.points])).toEqual([['ferrari', '1', 10], ['mclaren', 'EX', 0]]); // prettier-ignore
    const schumacher = [row(16, 'michael-schumacher', 78, 1), row(17, 'jacques-villeneuve', 60, 3)];
    expect(standingsAfter('drivers', 1997, 16, schumacher)[0]).toMatchObject({ positionText: '1' });
    expect(standingsAfter('drivers', 1997, 17, schumacher)).toMatchObject([
      { entrant: 'jacques-villeneuve', positionText: '1' },
      { positionText: 'DSQ', points: 78 },
    ]);
    expect(standingsAfter('constructors', 2000, 9, [row(1, 'mclaren', 50, 1)])[0]?.points).toBe(50);
    expect(standingsAfter('constructors', 2000, 10, [row(1, 'mclaren', 50, 1)])[0]?.points).toBe(40);
  });

  test('a new entrant of the old name begins at nought', () => {
    const rows = [row(12, 'force-india', 59, 4), row(13, 'force-india', 18, 5)];
    expect(standingsAfter('constructors', 2018, 12, rows)).toMatchObject([{ points: 59 }]);
    expect(standingsAfter('constructors', 2018, 13, rows)).toMatchObject([
      { points: 18, positionText: '1' },
      { points: 0, positionText: 'EX' },
    ]);
  });
});
