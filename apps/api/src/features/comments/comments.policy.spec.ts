import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../platform/auth/actor.js';
import { depthBelow, editRefusal, MAX_DEPTH } from './comments.policy.js';

const NOW = Date.parse('2026-05-24T13:00:00Z');
const lena = { userId: 'lena' } as Actor;
const DAY = 24 * 60 * 60 * 1000;

describe('editing a comment', () => {
  test.each([
    ['one’s own, just written', { authorId: 'lena', createdAt: new Date(NOW), visible: true }, null],
    ['one’s own, at the last moment', { authorId: 'lena', createdAt: new Date(NOW - DAY), visible: true }, null],
    ['one’s own, a day later', { authorId: 'lena', createdAt: new Date(NOW - DAY - 1), visible: true }, 'comment.edit_window_closed'],
    ['one’s own, deleted', { authorId: 'lena', createdAt: new Date(NOW), visible: false }, 'comment.not_found'],
    ['somebody else’s', { authorId: 'marco', createdAt: new Date(NOW), visible: true }, 'comment.not_found'],
    ['somebody else’s, old', { authorId: 'marco', createdAt: new Date(NOW - 9 * DAY), visible: true }, 'comment.not_found'],
  ])('%s', (_, comment, expected) => expect(editRefusal(lena, comment, NOW)).toBe(expected));
});

test.each([
  [null, 0],
  [0, 1],
  [7, MAX_DEPTH],
  [MAX_DEPTH, MAX_DEPTH],
])('an answer below depth %s has depth %s', (parent, depth) => expect(depthBelow(parent)).toBe(depth));
