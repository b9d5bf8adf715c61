import { expect, test } from '@jest/globals';
import { weightOf } from './reporter-weight.policy.js';

test.each([
  ['a newcomer', 0, 0, 50],
  ['right once', 1, 0, 67],
  ['wrong once', 0, 1, 33],
  ['right nine times of ten', 9, 1, 83],
  ['wrong every time of thirty', 0, 30, 3],
  ['right every time of three hundred', 300, 0, 100],
])('%s weighs %i to %i: %i', (_, upheld, dismissed, weight) => expect(weightOf({ upheld, dismissed })).toBe(weight));
