import { expect, test } from '@jest/globals';
import { emptyWindow, note, quantile } from './operation-window.js';

test('tells within which time half and nearly all answers came', () => {
  const window = emptyWindow();
  for (let i = 0; i < 90; i++) note(window, false, 0.008);
  for (let i = 0; i < 10; i++) note(window, i === 0, 0.4);
  expect(window).toMatchObject({ requests: 100, failed: 1 });
  expect(quantile(window, 0.5)).toBeCloseTo(0.0078, 3);
  expect(quantile(window, 0.95)).toBeCloseTo(0.375, 3);
});

test('without answers there is no time, and the slowest have no end', () => {
  const window = emptyWindow();
  expect(quantile(window, 0.5)).toBeNull();
  note(window, false, 60);
  expect(quantile(window, 0.5)).toBe(5);
});
