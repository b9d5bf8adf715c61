import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { HUES, NEUTRAL, SECTORS } from './colours.ts';
import { contrast } from './contrast.ts';
import { tokensCss } from './css.ts';

const AA_TEXT = 4.5;
const AA_SHAPE = 3;
const at = (steps: readonly string[], step: number): string => steps[step - 1] ?? '';

describe.each(['dark', 'light'] as const)('colours, %s', (mode) => {
  const neutral = NEUTRAL[mode];

  test.each([1, 2, 3, 4, 5])('text and quiet text are readable upon step %i', (step) => {
    expect(contrast(at(neutral, 12), at(neutral, step))).toBeGreaterThanOrEqual(AA_TEXT);
    expect(contrast(at(neutral, 11), at(neutral, step))).toBeGreaterThanOrEqual(AA_TEXT);
  });

  test('the border of a control can be told from page and card', () => {
    for (const step of [1, 2, 3]) expect(contrast(at(neutral, 8), at(neutral, step))).toBeGreaterThanOrEqual(AA_SHAPE);
  });

  test.each(Object.keys(HUES[mode]))('%s: text upon its fill, and as text upon page, card and its own quiet background', (name) => {
    const hue = HUES[mode][name as keyof (typeof HUES)['dark']];
    expect(contrast(hue.on, hue.solid)).toBeGreaterThanOrEqual(AA_TEXT);
    for (const ground of [at(neutral, 1), at(neutral, 2), at(neutral, 3), hue.subtle])
      expect(contrast(hue.text, ground)).toBeGreaterThanOrEqual(AA_TEXT);
  });

  test('sector colours are readable upon page and card', () => {
    for (const colour of Object.values(SECTORS[mode])) {
      for (const step of [1, 2, 3]) expect(contrast(colour, at(neutral, step))).toBeGreaterThanOrEqual(AA_TEXT);
    }
  });
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('the committed style sheet is the generated one', () => {
  expect(readFileSync(new URL('../tokens.css', import.meta.url), 'utf8')).toBe(tokensCss());
});
