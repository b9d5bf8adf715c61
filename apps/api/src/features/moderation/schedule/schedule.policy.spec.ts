import { expect, test } from '@jest/globals';
import { ActionKind } from '../../moderation-log/index.js';
import { refusalOfTime } from './schedule.policy.js';

const HOUR = 3_600_000;
const removal = (until: number | null) => [{ kind: ActionKind.REMOVE_CONTENT, until: until === null ? null : new Date(until) }];

test.each([
  [null, null, null],
  [HOUR, null, null],
  [HOUR, 2 * HOUR, null],
  [HOUR, HOUR, 'schedule.invalid'],
  [0, null, 'schedule.invalid'],
  [30 * 24 * HOUR, null, null],
  [30 * 24 * HOUR + 1, null, 'schedule.invalid'],
])('in %s ms, until %s: %s', (at, until, code) => expect(refusalOfTime(at === null ? null : new Date(at), removal(until), 0)).toBe(code));
