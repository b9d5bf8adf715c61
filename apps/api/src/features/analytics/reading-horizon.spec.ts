import { expect, test } from '@jest/globals';
import { ReadingHorizon } from './reading-horizon.js';

test('waits for open transactions as long as it was told, and no longer', () => {
  const horizon = new ReadingHorizon(30_000);
  expect(horizon.at(0, '100')).toBe('0');
  expect(horizon.at(10_000, '110')).toBe('0');
  expect(horizon.at(30_000, '130')).toBe('100');
  expect(horizon.at(45_000, '145')).toBe('110');
  expect(horizon.at(200_000, '300')).toBe('145');
});

test('with no patience it takes all that is there', () => expect(new ReadingHorizon(0).at(5, '42')).toBe('42'));
