import { expect, test } from '@jest/globals';
import { suggestionFor } from './ladder.policy.js';

const strikes = (...severities: number[]) => severities.map((severity) => ({ severity }));

test.each([
  ['a first small breach', 1, [], 'WARN', null, 1],
  ['a second small one', 1, [1], 'WARN', null, 2],
  ['a third', 1, [1, 1], 'SUSPEND', 1, 3],
  ['a first one of hate', 3, [], 'SUSPEND', 1, 3],
  ['a first threat', 4, [], 'SUSPEND', 1, 4],
  ['a threat after harassment', 4, [2], 'SUSPEND', 7, 6],
  ['a second threat', 4, [4], 'SUSPEND', 30, 8],
  ['spam after two threats', 1, [4, 4], 'SUSPEND', 30, 9],
  ['harassment after two threats', 2, [4, 4], 'SUSPEND', null, 10],
] as const)('%s', (_, severity, before, step, days, points) => {
  expect(suggestionFor(severity, strikes(...before))).toEqual({ step, days, points });
});
