import { describe, expect, test } from '@jest/globals';
import { formatGap, formatRaceTime, parseGap, parseRaceTime } from './race-time.ts';

describe('times as timing sheets write them', () => {
  test.each([
    ['58.123', 58_123],
    ['1:23.456', 83_456],
    ['9:56.000', 596_000],
    ['1:31:44.742', 5_504_742],
    ['2:13:23.600', 8_003_600],
    ['24:16.349', 1_456_349],
    ['0.001', 1],
  ])('%s is %i ms and back', (text, milliseconds) => {
    expect(parseRaceTime(text)).toBe(milliseconds);
    expect(formatRaceTime(milliseconds)).toBe(text);
  });

  test.each(['', '1:75.000', '1:61:00.000', '-5.000', '1:23.4567', '1.2.3', 'DNF', '1:23,456', '∞', '1:1:1:1.000'])(
    '“%s” is no time',
    (text) => {
      expect(parseRaceTime(text)).toBeNull();
    },
  );
});

describe('gaps', () => {
  test.each(['+5.856', '+1:02.100', '+1 lap', '+3 laps', '-1.900'])('%s and back', (text) => {
    const gap = parseGap(text);
    expect(gap).not.toBeNull();
    expect(gap && formatGap(gap)).toBe(text);
  });

  test.each(['5.856', '+', '+one lap', '+1 laps more', ''])('“%s” is no gap', (text) => {
    expect(parseGap(text)).toBeNull();
  });
});
