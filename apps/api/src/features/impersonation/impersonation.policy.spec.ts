import { expect, test } from '@jest/globals';
import { mayEnd, refusalToImpersonate } from './impersonation.policy.js';

test.each<[string, number, readonly string[], string | null]>([
  ['a member', 20, ['member'], null],
  ['somebody without any role', 20, [], null],
  ['an equal', 20, ['member', 'support'], 'user.rank_too_high'],
  ['a moderator of the same rank', 20, ['moderator'], 'user.rank_too_high'],
  ['somebody above', 20, ['administrator'], 'user.rank_too_high'],
  ['staff below', 40, ['member', 'analyst'], 'impersonation.of_staff'],
])('in the place of %s', (_, rank, roles, code) => {
  expect(refusalToImpersonate({ userId: 'sam', rank }, { userId: 'lena', roles })).toBe(code);
});

test('nobody acts in their own place', () => {
  expect(refusalToImpersonate({ userId: 'sam', rank: 40 }, { userId: 'sam', roles: ['member'] })).toBe('user.self');
});

test('a grant is taken back by its holder and by whoever stands above', () => {
  const grant = { staffId: 'sam', staffRank: 20 };
  const may = (userId: string, rank: number): boolean => mayEnd({ userId, rank }, grant);
  expect([may('sam', 20), may('sam', 10), may('ada', 40), may('tom', 20), may('tom', 10)]).toEqual([true, true, true, false, false]);
});
