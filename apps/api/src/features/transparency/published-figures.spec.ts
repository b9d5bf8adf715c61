import { expect, test } from '@jest/globals';
import { type MonthTotals, publishable } from './published-figures.js';

const totals = (more: Partial<MonthTotals> = {}): MonthTotals => ({
  ...{ decisions: 100, automatic: 40, reports: 80, medianMinutes: 90, appeals: 20, overturned: 5 },
  ...more,
});
const count = (key: string, value: number) => ({ dimension: 'POLICY', key, count: value });

test('what is large enough is told as it is', () => {
  expect(publishable(totals(), [count('spam', 60), count('hate', 40)], 5)).toEqual({
    totals: totals(),
    counts: [count('spam', 60), count('hate', 40)],
  });
});

test.each<[Partial<MonthTotals>, Partial<Record<keyof MonthTotals, null>>]>([
  [
    { decisions: 4, automatic: 0 },
    { decisions: null, automatic: null, medianMinutes: null },
  ],
  [{ automatic: 4 }, { automatic: null }],
  [{ automatic: 97 }, { automatic: null, medianMinutes: null }],
  [{ reports: 1 }, { reports: null }],
  [
    { appeals: 3, overturned: 0 },
    { appeals: null, overturned: null },
  ],
  [{ overturned: 4 }, { overturned: null }],
  [{ overturned: 18 }, { overturned: null }],
])('%j hides %j', (more, hidden) => expect(publishable(totals(more), [], 5).totals).toEqual({ ...totals(more), ...hidden }));

test('a small cell takes the next smallest with it, so that nobody subtracts', () => {
  const { counts } = publishable(totals(), [count('spam', 60), count('hate', 38), count('other', 2)], 5);
  expect(counts.map((one) => one.count)).toEqual([60, null, null]);
});
