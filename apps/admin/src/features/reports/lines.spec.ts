import { expect, test } from '@jest/globals';
import { linesOf } from './lines';

test('each combination is a line; what is hidden or missing is a gap', () => {
  const lines = linesOf(
    [
      { labels: ['2026-11-23T01:00:00Z', 'post'], value: 5 },
      { labels: ['2026-11-23T00:00:00Z', 'post'], value: null },
      { labels: ['2026-11-23T00:00:00Z', 'comment'], value: 7 },
    ],
    (names) => names.join(' · '),
  );
  expect(lines.times).toEqual([1_795_392_000, 1_795_395_600]);
  expect(lines.series).toEqual([
    { label: 'post', values: [null, 5] },
    { label: 'comment', values: [7, null] },
  ]);
});
