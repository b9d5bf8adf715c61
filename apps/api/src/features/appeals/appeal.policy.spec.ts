import { describe, expect, test } from '@jest/globals';
import { appealableUntil, refusalToAppeal, refusalToHear } from './appeal.policy.js';

const createdAt = new Date('2026-11-01T12:00:00Z');
const action = { kind: 'REMOVE_CONTENT', createdAt, appealed: false, authorId: 'lena' };
const soon = Date.parse('2026-11-02T12:00:00Z');

describe('an appeal', () => {
  test.each([
    ['by whom it concerns', action, 'lena', soon, null],
    ['by somebody else', action, 'marco', soon, 'appeal.notice_not_found'],
    ['against nothing', null, 'lena', soon, 'appeal.notice_not_found'],
    ['a second time', { ...action, appealed: true }, 'lena', soon, 'appeal.already'],
    ['against what was put back', { ...action, kind: 'RESTORE_CONTENT' }, 'lena', soon, 'appeal.not_possible'],
    ['against the outcome of an appeal', { ...action, kind: 'APPEAL_UPHELD' }, 'lena', soon, 'appeal.not_possible'],
    ['on the last day', action, 'lena', Date.parse('2026-12-01T11:59:59Z'), null],
    ['after the last day', action, 'lena', Date.parse('2026-12-01T12:00:00Z'), 'appeal.too_late'],
  ])('%s', (_, about, who, now, code) => expect(refusalToAppeal(about, who, now)).toBe(code));

  test('is possible until a moment that the notice can show', () => {
    expect(appealableUntil(action)).toEqual(new Date('2026-12-01T12:00:00Z'));
    expect(appealableUntil({ ...action, appealed: true })).toBeNull();
  });

  const waiting = { firstDeciderId: 'mara', appellantId: 'lena' };
  test.each([
    ['a colleague', 'ada', null],
    ['whoever decided first', 'mara', 'appeal.first_decider'],
    ['whoever appealed', 'lena', 'appeal.own'],
  ])('is heard by %s', (_, who, code) => expect(refusalToHear(waiting, who)).toBe(code));
});
