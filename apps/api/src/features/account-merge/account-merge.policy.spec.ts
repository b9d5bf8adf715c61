import { describe, expect, test } from '@jest/globals';
import { rankOf } from '@gps/permissions';
import { differInEverything, MergeWarning, NO_OBSTACLES as free, refusalToMerge, warningsOf } from './account-merge.policy.js';

describe('which two accounts become one', () => {
  test('those of two members, with or without the role', () => expect(refusalToMerge([rankOf(['member']), -1], free)).toBeNull());
  test.each([
    ['staff who would stay', [rankOf(['analyst']), 0], free, 'merge.staff'],
    ['staff who would go', [0, rankOf(['support'])], free, 'merge.staff'],
    ['one that is being merged', [0, 0], { ...free, running: true }, 'merge.running'],
    ['one whose appeal is open', [0, 0], { ...free, appealOpen: true }, 'merge.appeal_open'],
    ['two with a case each', [0, 0], { ...free, bothReported: true }, 'merge.both_reported'],
  ])('not %s', (_, ranks, obstacles, code) => expect(refusalToMerge(ranks, obstacles)).toBe(code));
});

describe('e-mail addresses', () => {
  test.each([
    ['lena@a.test', 'lena@b.test', false],
    ['Lena.Meyer+f1@a.test', 'lenameyer@b.test', false],
    ['lena@a.test', 'meyer@A.test', false],
    ['lena@a.test', 'marco@b.test', true],
    ['lena@a.test', null, true],
  ])('%s and %s', (one, other, expected) => expect(differInEverything(one, other)).toBe(expected));
});

describe('warnings', () => {
  const young = { email: 'a@a.test', createdAt: new Date(2), restricted: false };
  test('none for two that are alike', () => expect(warningsOf({ ...young, createdAt: new Date(1) }, young)).toEqual([]));
  test('all at once', () =>
    expect(warningsOf(young, { email: 'b@b.test', createdAt: new Date(1), restricted: true })).toEqual([
      MergeWarning.EMAILS_DIFFER,
      MergeWarning.LEAVER_OLDER,
      MergeWarning.LEAVER_RESTRICTED,
    ]));
});
