import { expect, test } from '@jest/globals';
import { refusalToSwitchOn } from './rule-switching.policy.js';

const tried = { trial: { scanned: 1_000, caught: 100 }, wasLive: false, override: false };
test.each([
  ['tried, and not too much', {}, null],
  ['one more than may be', { trial: { scanned: 1_000, caught: 101 } }, 'rules.catches_too_much'],
  ['everything of next to nothing', { trial: { scanned: 4, caught: 4 } }, null],
  ['everything', { trial: { scanned: 50, caught: 50 } }, 'rules.catches_too_much'],
  ['everything, on purpose', { trial: { scanned: 50, caught: 50 }, override: true }, null],
  ['never tried', { trial: null }, 'rules.not_tried'],
  ['never tried, on purpose', { trial: null, override: true }, null],
  ['in force before', { trial: null, wasLive: true }, null],
] as const)('%s', (_, given, refusal) => expect(refusalToSwitchOn({ ...tried, ...given })).toBe(refusal));
