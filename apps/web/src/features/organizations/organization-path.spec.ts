import { describe, expect, test } from '@jest/globals';
import { isAlias, managedParts, managePath } from './organization-path';

test.each(['tifosi', 'team-a1', 'abc', `a${'b'.repeat(39)}`])('%s may name an organization', (alias) => expect(isAlias(alias)).toBe(true));

test.each(['', 'ab', 'Tifosi', '1team', 'team-', 'a_b', 'a.b', '../x', `a${'b'.repeat(40)}`])('%s may not', (alias) =>
  expect(isAlias(alias)).toBe(false),
);

describe('the parts of the management', () => {
  const nothing = { update: false, invite: false, manageMembers: false, manageSignIn: false };
  test('are those that the API allows', () => {
    expect(managedParts(nothing)).toEqual([]);
    expect(managedParts({ ...nothing, invite: true })).toEqual(['invitations']);
    expect(managedParts({ update: true, invite: true, manageMembers: true, manageSignIn: true })).toEqual([
      'profile',
      'members',
      'invitations',
      'domains',
      'sign-in',
    ]);
  });
  test('each has its own address', () => {
    expect(managePath('tifosi')).toBe('/organizations/tifosi/manage');
    expect(managePath('tifosi', 'sign-in')).toBe('/organizations/tifosi/manage/sign-in');
  });
});
