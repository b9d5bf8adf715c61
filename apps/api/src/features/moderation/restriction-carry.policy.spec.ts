import { describe, expect, test } from '@jest/globals';
import { stricter } from './restriction-carry.policy.js';

const until = (day: number | null) => ({ until: day === null ? null : new Date(2030, 0, day), reason: `until ${day}` });

describe('of two restrictions the stricter one stands', () => {
  test.each([
    ['none of either', null, null, null],
    ['only one’s own', until(5), null, null],
    ['only that of the other', null, until(5), until(5)],
    ['a longer one of the other', until(5), until(6), until(6)],
    ['a shorter one of the other', until(6), until(5), null],
    ['one without end of the other', until(6), until(null), until(null)],
    ['one’s own without end', until(null), until(6), null],
    ['both without end', until(null), until(null), null],
  ])('%s', (_, own, theirs, expected) => expect(stricter(own, theirs)).toEqual(expected));
});
