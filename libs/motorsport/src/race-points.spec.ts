import { describe, expect, test } from '@jest/globals';
import { type RaceForPoints, awardRacePoints, awardSprintPoints } from './race-points.ts';
import { countPoints, countedResults } from './counted-results.ts';

const race = (year: number, more: Partial<RaceForPoints> = {}): RaceForPoints => ({
  year,
  grandPrix: 'italy',
  isLast: false,
  share: 1,
  ...more,
});
const finish = (driver: string, position: number | null, fastestLap = false) => ({ driver, position, fastestLap });
const points = (of: RaceForPoints, ...finishes: ReturnType<typeof finish>[]): number[] =>
  awardRacePoints(of, finishes).map((p) => p.driver);

describe('points of a race', () => {
  test.each([
    [1950, 8],
    [1960, 8],
    [1961, 9],
    [1991, 10],
    [2009, 10],
    [2010, 25],
    [2025, 25],
  ])('a win in %i is worth %i', (year, expected) => {
    expect(points(race(year), finish('a', 1))).toEqual([expected]);
  });

  test('1961: nine for the driver, eight for the constructor', () => {
    expect(awardRacePoints(race(1961), [finish('a', 1)])).toEqual([{ driver: 9, constructor: 8 }]);
  });

  test('the fastest lap: 1950 to 1959 for anybody, 2019 to 2024 in the first ten, never otherwise', () => {
    expect(points(race(1955), finish('a', null, true))).toEqual([1]);
    expect(awardRacePoints(race(1958), [finish('a', 1, true)])).toEqual([{ driver: 9, constructor: 8 }]);
    expect(points(race(1960), finish('a', 1, true))).toEqual([8]);
    expect(points(race(2024), finish('a', 10, true), finish('b', 11))).toEqual([2, 0]);
    expect(points(race(2024), finish('a', 11, true))).toEqual([0]);
    expect(points(race(2025), finish('a', 1, true))).toEqual([25]);
  });

  test('a shared car: divided until 1957, nothing from 1958', () => {
    expect(points(race(1957), finish('a', 1), finish('b', 1))).toEqual([4, 4]);
    expect(points(race(1958), finish('a', 1), finish('b', 1))).toEqual([0, 0]);
  });

  test('who drove two scoring cars scores in both in 1955, in the better one from 1956', () => {
    expect(points(race(1955), finish('a', 2), finish('b', 2), finish('a', 4), finish('c', 4))).toEqual([3, 3, 1.5, 1.5]);
    expect(points(race(1956), finish('a', 2), finish('b', 2), finish('a', 4), finish('c', 4))).toEqual([3, 3, 0, 1.5]);
  });

  test('short races: half points until 2021, in full in 2022, by scale from 2023', () => {
    expect(points(race(1974, { share: 0.4 }), finish('a', 1))).toEqual([9]);
    expect(points(race(2021, { share: 0.02 }), finish('a', 1, true))).toEqual([12.5]);
    expect(points(race(2022, { share: 0.53 }), finish('a', 1))).toEqual([25]);
    expect([0.1, 0.3, 0.6, 0.75].map((share) => points(race(2023, { share }), finish('a', 1))[0])).toEqual([6, 13, 19, 25]);
  });

  test('double points at the last race of 2014 only', () => {
    expect(points(race(2014, { isLast: true }), finish('a', 1))).toEqual([50]);
    expect(points(race(2015, { isLast: true }), finish('a', 1))).toEqual([25]);
  });

  test('Formula 2 cars at the Nürburgring in 1967 leave their points to those behind', () => {
    const table = ['a', 'b', 'c', 'd', 'jackie-oliver', 'jo-bonnier', 'alan-rees', 'guy-ligier'].map((driver, i) => finish(driver, i + 1));
    expect(points(race(1967, { grandPrix: 'germany' }), ...table)).toEqual([9, 6, 4, 3, 0, 2, 0, 1]);
  });

  test('sprints: none before 2021, three places in 2021, eight from 2022', () => {
    const won = (year: number, position: number) => awardSprintPoints(year, [finish('a', position)])[0]?.driver;
    expect([won(2020, 1), won(2021, 1), won(2021, 4), won(2022, 1), won(2022, 8), won(2022, 9)]).toEqual([0, 3, 0, 8, 1, 0]);
  });
});

describe('results that count', () => {
  const seven = new Map([[1, 9], [2, 9], [3, 9], [4, 9], [5, 9], [6, 9], [7, 9]]); // prettier-ignore

  test('the best of the season, and of its halves', () => {
    expect(countPoints('drivers', 1950, seven)).toBe(36);
    expect(countPoints('drivers', 1960, seven)).toBe(54);
    expect(countPoints('drivers', 1967, seven)).toBe(54);
    expect(countPoints('drivers', 1979, seven)).toBe(36);
    expect(countPoints('drivers', 1991, seven)).toBe(63);
  });

  test('all results count for constructors since 1979', () => {
    expect(countedResults('constructors', 1978)).not.toBeNull();
    expect(countedResults('constructors', 1979)).toBeNull();
    expect(countPoints('constructors', 1985, seven)).toBe(63);
  });
});
