import { describe, expect, test } from '@jest/globals';
import { type Cell, hideCells, hideParts, hideSteps } from './suppression.js';

describe('steps', () => {
  test.each<[string, number[], (number | null)[]]>([
    ['all are large', [100, 60, 30], [100, 60, 30]],
    ['a small one is hidden', [100, 60, 4], [100, 60, null]],
    ['nobody is nobody', [100, 60, 0], [100, 60, 0]],
    ['so is one that would name the few that were lost', [100, 97, 50], [100, null, 50]],
    ['compared with what is shown, not with what is hidden', [100, 97, 96], [100, null, null]],
    ['exactly the threshold is shown', [10, 5, 5], [10, 5, 5]],
  ])('%s', (_, values, shown) => expect(hideSteps(values, 5)).toEqual(shown));
});

describe('parts of a group', () => {
  test('are hidden when they, or those who are missing, are too few', () =>
    expect(hideParts(40, [40, 38, 20, 4, 0], 5)).toEqual({ whole: 40, parts: [40, null, 20, null, 0] }));
  test('a small group says nothing', () => expect(hideParts(4, [0, 2], 5)).toEqual({ whole: null, parts: [null, null] }));
});

const table = (rows: readonly (readonly number[])[]): Cell[] =>
  rows.flatMap((row, r) => row.map((value, c) => ({ labels: [`r${r}`, `c${c}`], value })));

describe('cells of a table', () => {
  test('with nothing small all are shown', () => expect(hideCells(table([[5, 6]]), 5)).toEqual([5, 6]));
  test('a small one takes the next smallest of its line with it', () =>
    expect(
      hideCells(
        [9, 3, 7].map((value, i) => ({ labels: [`${i}`], value })),
        5,
      ),
    ).toEqual([9, null, null]));
  test('two small ones need no companion', () =>
    expect(
      hideCells(
        [9, 3, 2].map((value, i) => ({ labels: [`${i}`], value })),
        5,
      ),
    ).toEqual([9, null, null]));
  test('in two dimensions no row and no column has exactly one hidden cell', () => {
    const shown = hideCells(
      table([
        [3, 20, 30],
        [40, 50, 60],
        [70, 80, 90],
      ]),
      5,
    );
    const at = (row: number, column: number): number | null => shown[row * 3 + column] as number | null;
    for (let i = 0; i < 3; i++) {
      expect([0, 1, 2].filter((column) => at(i, column) === null)).not.toHaveLength(1);
      expect([0, 1, 2].filter((row) => at(row, i) === null)).not.toHaveLength(1);
    }
    expect(shown.filter((value) => value !== null).length).toBeGreaterThanOrEqual(5);
  });
  test('a cell that stands alone has no companion', () => expect(hideCells([{ labels: ['a'], value: 2 }], 5)).toEqual([null]));
});
